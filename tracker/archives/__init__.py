"""Data files that the program ships or has trained: their manifest, their archives, their networks."""
