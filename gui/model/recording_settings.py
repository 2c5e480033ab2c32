"""How the app records, and what the user's own labels are called. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from gui.model.marks import LABELS
from gui.words import later, tr
from tracker.readings import Wanted
from tracker.run.privacy import Privacy
from tracker.session.layout import VideoKind
from tracker.session.outside_marks import OutsideSettings
from tracker.settings import choice, switch

PICTURES: Final = tuple(kind.value for kind in (VideoKind.H264, VideoKind.FFV1, VideoKind.ANONYMOUS, VideoKind.NONE))

_UNDER: Final = {Privacy.ANONYMOUS: VideoKind.ANONYMOUS, Privacy.NUMBERS: VideoKind.NONE}


def video_under(privacy: Privacy, wanted: str) -> str:
    """What is kept of the picture, where no more of it may leave the tracker than that."""
    kind = _UNDER.get(privacy)
    return wanted if kind is None or wanted == VideoKind.NONE.value else kind.value


@dataclass(frozen=True, slots=True)
class RecordingSettings:
    """What is kept of a session."""

    picture: str = choice(
        VideoKind.H264.value,
        PICTURES,
        "What is kept of the picture. A film is small and looks the same; exact keeps every pixel and needs about ten "
        "times the room; anonymous shows the average face that moves as you do; with numbers only no picture is kept.",
        labels={
            "h264": later("Film"),
            "ffv1": later("Exact"),
            "anonymous": later("Anonymous me"),
            "none": later("Numbers only"),
        },
        label="Picture",
    )
    sound: bool = switch(False, "Record the sound of the microphone too.", label="Sound")
    signals: bool = switch(True, "Read what brows, eyes, lips and jaw do, and keep it.", label="Signals")
    expressions: bool = switch(True, "Read the expression of the face, and keep it.", label="Expressions")
    gaze: bool = switch(False, "Read where the eyes look, and keep it.", label="Gaze")
    gestures: bool = switch(False, "Read nods, blinks and other gestures, and keep them.", label="Gestures")
    from_programs: bool = switch(
        True,
        "While recording, take marks that other programs of yours send to the local socket, as the command mark does.",
        label="Marks of programs",
    )
    lsl_outlet: bool = switch(
        False,
        "While recording, send your marks out by Lab Streaming Layer too, as the stream visavis_markers.",
        label="Send marks by LSL",
        level="expert",
    )
    lsl_stream: str = ""
    label_1: str = ""
    label_2: str = ""
    label_3: str = ""
    label_4: str = ""
    label_5: str = ""
    label_6: str = ""
    label_7: str = ""
    label_8: str = ""
    label_9: str = ""

    @property
    def wanted(self) -> Wanted:
        """What is read from faces while it records."""
        return Wanted(self.signals, self.expressions, self.gaze, self.gestures)

    @property
    def outside(self) -> OutsideSettings:
        """Whose marks are taken while it records."""
        return OutsideSettings(self.from_programs, self.lsl_stream, self.lsl_outlet)

    def label(self, number: int) -> str:
        """What label ``number``, from 1 to `LABELS`, is called."""
        given: str = getattr(self, f"label_{number}")
        return given or tr("Label {number}", number=number)


LABEL_NUMBERS: Final = range(1, LABELS + 1)
