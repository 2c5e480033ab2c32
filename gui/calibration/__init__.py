"""The assistant that measures head, camera and screen."""
