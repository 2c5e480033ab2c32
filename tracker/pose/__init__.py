"""The head in three dimensions: from points to a pose."""
