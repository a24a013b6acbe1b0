"""Dialling by hand, and whom one spoke with last."""
