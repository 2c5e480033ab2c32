"""Widgets that belong to no page."""
