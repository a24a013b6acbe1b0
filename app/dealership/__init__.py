"""The business: clock, hours, availability, booking, knowledge, messages."""
