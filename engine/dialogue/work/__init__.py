"""Decides what work on a car a caller's sentence is about."""
