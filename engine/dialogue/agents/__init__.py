"""One small class for each task of the dialogue; the router chooses among them."""
