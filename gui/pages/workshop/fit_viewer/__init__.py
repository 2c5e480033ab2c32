"""The fit viewer: every step of a fit, over the picture."""
