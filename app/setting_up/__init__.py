"""The first steps on a new PC: what it is, and whose calls it answers."""
