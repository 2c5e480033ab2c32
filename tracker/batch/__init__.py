"""Many inputs, one after the other or on many machines."""
