"""The names of the face models that come with the program."""

from typing import Final

SHIPPED_MODELS: Final = ("exact", "fast", "conv", "conv-small", "svm", "svm-sparse", "mosse")
# For stills and films without hurry.
MOST_EXACT: Final = "conv"
