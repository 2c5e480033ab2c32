"""Programs of one user that tell the running one what to do: a line in, a line out, on this machine only."""
