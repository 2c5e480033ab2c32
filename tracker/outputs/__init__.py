"""What the tracker knows, sent to other programs while it happens."""
