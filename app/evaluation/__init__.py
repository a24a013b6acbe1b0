"""How well the receptionist does: conversations as files, held for real and graded on the records."""
