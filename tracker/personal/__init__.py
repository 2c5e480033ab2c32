"""Learn my face: one minute of a user's frames makes the learned experts surer of this one face."""
