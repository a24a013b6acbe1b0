"""The screen of the cars for sale."""
