"""The screen as a window into a scene."""
