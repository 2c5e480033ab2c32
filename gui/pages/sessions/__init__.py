"""Recording sessions, and playing them."""
