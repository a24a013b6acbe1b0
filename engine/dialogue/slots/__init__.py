"""Finds days, times, names, numbers and wishes in what a caller said; code only, no model."""
