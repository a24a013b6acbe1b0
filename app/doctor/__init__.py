"""What `lotline doctor` looks at. One file a subject; each check returns findings and changes nothing."""
