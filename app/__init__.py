"""Where a call, a conversation and the dealership's records meet."""
