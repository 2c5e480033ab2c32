"""What is seen in the middle of the window."""
