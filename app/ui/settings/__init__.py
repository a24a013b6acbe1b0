"""The settings: one section, one panel and one model each."""
