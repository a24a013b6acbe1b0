"""The models on this PC: what is installed, what suits it, download, import, check, remove."""
