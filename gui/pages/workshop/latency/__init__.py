"""Latency from light to screen: a patch flashes, and the camera looks at it."""
