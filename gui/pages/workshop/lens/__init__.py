"""Lens: a printed board tells what the camera's lens bends."""
