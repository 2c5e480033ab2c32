"""Recording what the tracker saw, and reading, replaying and exporting it."""
