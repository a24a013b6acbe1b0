"""The documents a dealership gives its agents to read: read, cut into passages, kept, found again."""
