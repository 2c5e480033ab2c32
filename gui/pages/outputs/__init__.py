"""The page of outputs: what goes to other programs, and how."""
