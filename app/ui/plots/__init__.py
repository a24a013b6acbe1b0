"""Plots that the window draws itself, told apart by pattern and label, not by colour alone."""
