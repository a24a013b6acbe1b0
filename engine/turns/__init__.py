"""Who speaks when: the end of a turn and interruptions, as arithmetic on seconds."""
