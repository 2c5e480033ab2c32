"""Gestures that do something."""
