"""The weights: catalogue, download, verification, selection. Knows nothing of calls."""
