"""Bringing weights onto the disk: from the network or from a folder, always under the same checks."""
