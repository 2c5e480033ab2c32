"""Everything that can go wrong in a way the user should read about in one plain line."""

from __future__ import annotations

from enum import Enum


class VisavisError(Exception):
    """Base of all errors with a message meant for the user: what is wrong, and what to do about it."""


class SettingsError(VisavisError):
    """A setting has a value it cannot have."""


class ModelFileError(VisavisError):
    """A model file is missing, damaged, altered, or of another version."""


class PersonalModelError(ModelFileError):
    """What was learnt from one face cannot be used; without it the face is followed as any face."""


class SourceProblem(Enum):
    """Why a source gives no frames. The app words its advice by this."""

    NOT_FOUND = "not found"
    NO_CAMERA = "no camera"
    BUSY = "busy"
    DENIED = "denied"
    UNPLUGGED = "unplugged"
    UNREADABLE = "unreadable"
    EMPTY = "empty"


class SourceError(VisavisError):
    """A frame source cannot be opened, or stopped giving frames.

    Parameters
    ----------
    problem : SourceProblem
        The kind of failure.
    message : str
        One plain sentence: what is wrong and what to do.
    """

    def __init__(self, problem: SourceProblem, message: str) -> None:
        super().__init__(message)
        self.problem = problem


class KeyboardError(VisavisError):
    """There is no such key, or keys of other programs cannot be pressed here."""


class DataSetError(VisavisError):
    """Annotated data is missing or cannot be read."""
