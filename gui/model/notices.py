"""What the app says to its user, and which buttons go with it. Plain data, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from gui.words import later
from tracker.errors import SourceProblem
from tracker.run.privacy import Privacy
from tracker.types import Event, Image, Obstacle, State


class Remedy(Enum):
    """What the user can do about something, as the text of a button."""

    RETRY = later("Try again")
    OTHER_SOURCE = later("Other source…")
    DEMO = later("Show the demo")
    REPLAY = later("Play again")
    USE_CAMERA = later("Use my camera")
    OPEN_FOLDER = later("Open folder")
    USUAL_MODEL = later("Use the usual model")
    PUT_BACK = later("Put it back")
    FACES = later("Back to faces")
    OPEN_RECORDING = later("Open")
    WHY_LOST = later("Why?")
    SHOW_PICTURE = later("Show the picture")


class Level(Enum):
    """How much a notice matters; said by an icon as well as by a colour."""

    INFO = later("info")
    WARNING = later("warning")
    ERROR = later("error")


class Thing(Enum):
    """What is known of the thing that is followed in place of faces."""

    NONE = "none"
    SEEN = "seen"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Notice:
    """One line in the strip. ``seconds`` is how long it stays; None: until something else happens.

    ``link`` is the folder that a button opens. What tells of a saved ``picture``, by its path, is shown on the stage,
    with its ``thumbnail``, and not in the strip.
    """

    text: str
    level: Level = Level.INFO
    remedies: tuple[Remedy, ...] = ()
    seconds: float | None = 4.0
    link: str = ""
    picture: str = ""
    thumbnail: Image | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Advice:
    """What stands in the picture's place when there is no picture."""

    title: str
    text: str
    remedies: tuple[Remedy, ...] = ()
    icon: str = "camera"


_SOURCE_ADVICE = {
    SourceProblem.NO_CAMERA: Advice(
        "No camera found",
        "Plug one in and it appears in the list by itself. Until then there is the demo, or a clip of yours.",
        (Remedy.RETRY, Remedy.DEMO, Remedy.OTHER_SOURCE),
        "no-camera",
    ),
    SourceProblem.BUSY: Advice(
        "The camera is in use",
        "Another program holds it: a call in the browser, perhaps. Close that, then try again.",
        (Remedy.RETRY, Remedy.OTHER_SOURCE, Remedy.DEMO),
        "busy",
    ),
    SourceProblem.DENIED: Advice(
        "The camera may not be used",
        "Allow cameras for desktop programs in the system's privacy settings. "
        "On Linux, your user must belong to the group “video”.",
        (Remedy.RETRY, Remedy.OTHER_SOURCE, Remedy.DEMO),
        "denied",
    ),
    SourceProblem.UNPLUGGED: Advice(
        "The camera is gone",
        "Plug it in again and tracking goes on by itself.",
        (Remedy.RETRY, Remedy.OTHER_SOURCE, Remedy.DEMO),
        "unplugged",
    ),
    SourceProblem.NOT_FOUND: Advice(
        "Nothing found there",
        "It may have been moved or renamed. Choose it again, or something else.",
        (Remedy.OTHER_SOURCE, Remedy.RETRY, Remedy.DEMO),
        "missing",
    ),
    SourceProblem.UNREADABLE: Advice(
        "This cannot be read",
        "The file is damaged, or of a kind that this program does not know. MP4, MKV, PNG and JPEG are safe choices.",
        (Remedy.OTHER_SOURCE, Remedy.DEMO),
        "unreadable",
    ),
    SourceProblem.EMPTY: Advice(
        "There is no picture in it",
        "The file or folder holds nothing that can be shown. Choose another one.",
        (Remedy.OTHER_SOURCE, Remedy.DEMO),
        "unreadable",
    ),
}

_FAULT = Advice(
    "Something went wrong",
    "This is a fault of the program. What is known about it stands below; you can go on with another source.",
    (Remedy.RETRY, Remedy.OTHER_SOURCE, Remedy.DEMO),
    "warning",
)

_NO_SOURCE = Advice(
    "Choose what to look at",
    "Pick a camera, open a clip, or drop a file here.",
    (Remedy.OTHER_SOURCE, Remedy.DEMO),
    "camera",
)

_EVENTS = {
    Event.FOUND: Notice("Face found."),
    Event.LOST: Notice("Face lost; looking for it again.", Level.WARNING),
    Event.RECENTERED: Notice("Recentred: you are now straight in front of the screen."),
    Event.HINTS: Notice(
        "No face seen yet. Turn towards the camera, with light on your face and nothing in front of it.",
        Level.WARNING,
        seconds=None,
    ),
}

OBSTACLES = {
    Obstacle.COVERED: Notice(
        "Nothing can be seen: something covers the camera, or its shutter is closed.",
        Level.WARNING,
        (Remedy.OTHER_SOURCE,),
        seconds=None,
    ),
    Obstacle.DARK: Notice(
        "It is too dark to see a face: put a light in front of you.",
        Level.WARNING,
        (Remedy.OTHER_SOURCE,),
        seconds=None,
    ),
    Obstacle.GLARE: Notice(
        "The picture is far too bright to see a face: turn away from the light, or lower the camera's exposure.",
        Level.WARNING,
        (Remedy.OTHER_SOURCE,),
        seconds=None,
    ),
}

PRIVACY_NOTICES = {
    Privacy.OPEN: Notice(later("The picture is shown, and can be recorded.")),
    Privacy.ANONYMOUS: Notice(
        later("The average face stands in for the picture, and moves as you do: here, in recordings and in effects."),
        seconds=8.0,
    ),
    Privacy.NUMBERS: Notice(
        later("No picture leaves the tracker: what needs one, such as effects, waits until it is shown again."),
        seconds=8.0,
    ),
}
NEEDS_PICTURE = Notice(
    later("This needs the picture, which does not leave the tracker now. Let it be shown again first."),
    Level.WARNING,
    remedies=(Remedy.SHOW_PICTURE,),
    seconds=10.0,
)
THING_NOTICES = {
    Thing.NONE: Notice(
        later("What you drew a box around was out of sight for long, so faces are looked for again."), seconds=10.0
    ),
    Thing.SEEN: Notice(
        later("What you drew a box around is followed by its colours. No face is looked for."),
        remedies=(Remedy.FACES,),
        seconds=None,
    ),
    Thing.LOST: Notice(
        later("Out of sight: its colours are looked for in the whole picture."),
        Level.WARNING,
        (Remedy.FACES,),
        seconds=None,
    ),
}
HOW_TO_FOLLOW = Notice(
    later("Drag a box around anything coloured in the picture: a ball, a hand, a cup. Esc goes back to faces."),
    seconds=12.0,
)

STATE_WORDS = {
    State.STARTING: later("Starting"),
    State.WHITE_BALANCE: later("Steadying light"),
    State.DETECTING: later("Looking"),
    State.TRACKING: later("Tracking"),
    State.UNCERTAIN: later("Unsure"),
    State.LOST: later("Lost"),
}

STATE_HELP = {
    State.STARTING: later("Waiting for the first picture."),
    State.WHITE_BALANCE: later("Waiting until the camera's automatic exposure has settled."),
    State.DETECTING: later("Looking for a face in the picture."),
    State.TRACKING: later("The head is followed."),
    State.UNCERTAIN: later("The points may be off; a better fit is being looked for."),
    State.LOST: later("The head was lost. It is looked for; no position is given meanwhile."),
}


def source_advice(problem: SourceProblem | None, message: str = "") -> Advice:
    """What to say in the picture's place about a source that gives no pictures; None stands for a fault of our own.

    ``message`` are the source's own words, which name the file or the camera, and say what to do.
    """
    if problem is None:
        return replace(_FAULT, text=f"{_FAULT.text}\n\n{message}") if message else _FAULT
    advice = _SOURCE_ADVICE[problem]
    # Of a camera that is not there the app knows more than the source: it goes on by itself when there is one.
    own_words = not message or problem in (SourceProblem.NO_CAMERA, SourceProblem.UNPLUGGED)
    return advice if own_words else replace(advice, text=message)


def no_source_advice() -> Advice:
    """What to say before anything has been chosen."""
    return _NO_SOURCE


def model_notice(message: str, *, is_usual: bool) -> Notice:
    """The line in the strip about a face model that cannot be used; head mode needs none."""
    remedies = () if is_usual else (Remedy.USUAL_MODEL,)
    return Notice(f"{message} Head mode goes on.", Level.ERROR, remedies, seconds=20.0)


def personal_notice(message: str) -> Notice:
    """The line in the strip about what was learnt of a face and cannot be used."""
    text = message[:1].upper() + message[1:]
    return Notice(f"{text}. Your face is followed as any face.", Level.WARNING, seconds=None)


def camera_needed(why: str, *, has_camera: bool) -> Notice:
    """The line in the strip about something that can be done with a camera alone, which is not the source now."""
    remedy = Remedy.USE_CAMERA if has_camera else Remedy.OTHER_SOURCE
    return Notice(why, Level.WARNING, (remedy,), seconds=12.0)


def event_notice(event: Event) -> Notice | None:
    """The line that tells of an event; None for events that need no words."""
    return _EVENTS.get(event)
