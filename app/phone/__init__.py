"""What people set up at their telephone: whom they call, when it does not ring, and who answers."""
