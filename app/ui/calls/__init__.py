"""The history of calls: searched, read, exported, deleted."""
