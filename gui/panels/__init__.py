"""What is seen at its side and below."""
