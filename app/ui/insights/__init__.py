"""What came of the calls of a period: figures, plots, and questions nobody could answer."""
