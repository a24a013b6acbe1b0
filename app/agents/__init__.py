"""The dealership's agent: what it is called, says, may do; every version of it, and the way back."""
