"""The form of the dealership itself, as the guide and the settings show it."""
