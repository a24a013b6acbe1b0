"""Who the customers are: found, looked at, corrected."""
