"""Decides what a caller's sentence was."""
