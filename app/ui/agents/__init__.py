"""The screen of the agent that answers the telephone."""
