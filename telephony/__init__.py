"""The phone: SIP accounts, calls and media. Knows nothing of speech."""
