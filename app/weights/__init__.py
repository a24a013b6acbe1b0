"""The weights on this PC: what is there, what suits it, and bringing, checking and removing them."""
