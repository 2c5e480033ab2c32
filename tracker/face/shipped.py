"""The names of the face models that come with the program."""

from typing import Final

SHIPPED_MODELS: Final = ("exact", "fast", "finest", "conv-small", "svm", "svm-sparse", "mosse")
# For stills and films without hurry.
MOST_EXACT: Final = "finest"
# What earlier versions called them: in settings, recordings, files of the user's own and commands.
FORMER_NAMES: Final = {"conv": "finest"}


def todays_name(name: str) -> str:
    """The name of a model of which this may be the former one."""
    return FORMER_NAMES.get(name, name)
