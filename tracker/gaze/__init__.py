"""Irises, and where they look."""
