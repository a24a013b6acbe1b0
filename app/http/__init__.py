"""The local API: a second front door in the same process."""
