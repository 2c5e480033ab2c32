"""The head or the face, live."""
