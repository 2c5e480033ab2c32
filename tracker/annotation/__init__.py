"""Points that somebody places on pictures, and the files that they come from and go to."""
