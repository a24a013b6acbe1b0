"""The guide of the first start: one page a step, from the PC's hardware to a practice call."""
