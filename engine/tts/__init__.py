"""Text to speech: clauses, spoken numbers, cached phrases, voices."""
