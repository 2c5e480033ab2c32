"""The model viewer: what a model knows of faces."""
