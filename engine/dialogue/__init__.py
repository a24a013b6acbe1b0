"""Understands what a caller wants, decides what to do, and phrases the answer."""
