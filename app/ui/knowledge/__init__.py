"""The screen of what the agents answer from."""
