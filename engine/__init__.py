"""Hears, understands and speaks. Knows no network, database, window or SIP."""
