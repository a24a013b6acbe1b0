"""Keeping Lotline in order: accounts, settings, keys, backups, what is deleted when, and diagnostics."""
