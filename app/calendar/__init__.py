"""Appointments by day and week: looked at, moved, cancelled, exported."""
