"""Why the face was lost."""
