"""The live calls: who, what is said, what they want, and what can be done about it."""
