"""Measuring the camera, the screen and the viewer: evidence, solver, card, file."""
