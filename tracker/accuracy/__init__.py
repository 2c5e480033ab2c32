"""How exact and how quick the tracker is on this machine, on faces with known truth."""
