"""The light coach: one advice at a time."""
