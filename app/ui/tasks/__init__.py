"""What people have to do, and the alarm when it is late."""
