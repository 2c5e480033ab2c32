"""What of the picture leaves the tracker, and a lamp that says who gets it."""
