"""The real window with a stopwatch at its side, as `lotline bench window` starts it."""
