"""The cars for sale as people keep them: found, edited, marked, imported; every change can be undone."""
