"""The game: flying by moving one's head."""
