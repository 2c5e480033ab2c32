"""What becomes of a head's pose before it is sent: centre, filter and curves, and how to choose among filters."""
