"""Pure array functions. No state, no I/O, no clock."""
