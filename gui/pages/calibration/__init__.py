"""The assistant that measures camera and screen."""
