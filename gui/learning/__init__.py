"""Learn my face: the guided minute, the learning in a thread, and what came of it."""
