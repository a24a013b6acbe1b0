"""Calls that have been: found, read, heard, exported, deleted."""
