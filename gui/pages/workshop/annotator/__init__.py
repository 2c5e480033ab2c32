"""Annotator: points on a folder of pictures."""
