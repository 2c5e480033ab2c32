"""What is said of a loss: what happened, what helps, and what the measures that decided are called.

English; whoever shows it translates. Left and right are those of the picture as it is shown, so that of one's own
mirrored picture they are one's own.
"""

from __future__ import annotations

from tracker.diagnosis.loss import Diagnosis, LossCause, Side
from tracker.diagnosis.measures import Measure
from tracker.words import later

_MIRRORED = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}

SHORT = {
    LossCause.DARK: later("Too dark"),
    LossCause.GLARE: later("Too bright"),
    LossCause.BACKLIGHT: later("Light from behind"),
    LossCause.SIDE_LIGHT: later("Light from one side"),
    LossCause.LENS_COVERED: later("Camera covered"),
    LossCause.BLUR: later("Blurred"),
    LossCause.FAST: later("Moved too fast"),
    LossCause.COVERED: later("Face covered"),
    LossCause.TURNED: later("Turned too far"),
    LossCause.LEFT: later("Left the picture"),
    LossCause.FAR: later("Too far away"),
    LossCause.NEAR: later("Too near"),
    LossCause.OTHER_FACE: later("Another face"),
    LossCause.CUT: later("A cut in the film"),
    LossCause.STALLED: later("Pictures stopped"),
    LossCause.UNKNOWN: later("Not known"),
}

_WHAT = {
    LossCause.DARK: later("It became too dark to see your face."),
    LossCause.GLARE: later("Your face became too bright to be seen."),
    LossCause.BACKLIGHT: later("Your face is dark before a bright background."),
    LossCause.SIDE_LIGHT: later("One half of your face is lit, and the other one is dark."),
    LossCause.LENS_COVERED: later("Something covers the camera."),
    LossCause.BLUR: later("The picture of your face became blurred."),
    LossCause.FAST: later("Your face moved faster than it could be followed."),
    LossCause.COVERED: later("Something covered your face, such as a hand."),
    LossCause.TURNED: later("Your face was turned too far away."),
    LossCause.LEFT: later("Your face left the picture."),
    LossCause.FAR: later("Your face is too small in the picture."),
    LossCause.NEAR: later("Your face is too near: it does not fit into the picture."),
    LossCause.OTHER_FACE: later("Another face came before yours, or took over."),
    LossCause.CUT: later("The film cut to another picture."),
    LossCause.STALLED: later("No new pictures came for a while, and then your face was elsewhere."),
    LossCause.UNKNOWN: later("Your face was lost, and it is not clear why."),
}

_WHAT_SIDE: dict[tuple[LossCause, Side | None], str] = {
    (LossCause.LEFT, Side.LEFT): later("Your face left the picture on the left."),
    (LossCause.LEFT, Side.RIGHT): later("Your face left the picture on the right."),
    (LossCause.LEFT, Side.ABOVE): later("Your face left the picture at the top."),
    (LossCause.LEFT, Side.BELOW): later("Your face left the picture at the bottom."),
    (LossCause.TURNED, Side.LEFT): later("Your face was turned too far to the left."),
    (LossCause.TURNED, Side.RIGHT): later("Your face was turned too far to the right."),
    (LossCause.TURNED, Side.ABOVE): later("Your face was turned too far up."),
    (LossCause.TURNED, Side.BELOW): later("Your face was turned too far down."),
    (LossCause.TURNED, Side.TILTED): later("Your head was tilted too far to one side."),
}

_HELP = {
    LossCause.DARK: later("Put a light in front of you, or open the camera's shutter."),
    LossCause.GLARE: later("Turn away from the light, or lower the camera's exposure."),
    LossCause.BACKLIGHT: later("Turn your back away from the window, or put a light in front of you."),
    LossCause.SIDE_LIGHT: later("Turn towards the lamp or the window, or put a second light on the other side."),
    LossCause.LENS_COVERED: later("Take away what lies before the lens."),
    LossCause.BLUR: later("Clean the lens, let the camera focus, or give it more light so that it exposes shorter."),
    LossCause.FAST: later("Move a little more slowly; more light lets the camera take sharper pictures of motion."),
    LossCause.COVERED: later("Keep hands, cups and hair away from your face; it is found again by itself."),
    LossCause.TURNED: later("Look towards the camera now and then, or put it where you look."),
    LossCause.LEFT: later("Sit nearer to the middle of the picture, or turn the camera."),
    LossCause.FAR: later("Sit nearer to the camera, or let smaller faces be looked for in the settings."),
    LossCause.NEAR: later("Move back a little."),
    LossCause.OTHER_FACE: later("Click the face that is to count."),
    LossCause.CUT: later("Nothing need be done: it is looked for anew after every cut."),
    LossCause.STALLED: later("Check the camera's plug and what else this computer is busy with."),
    LossCause.UNKNOWN: later("“Why was I lost?” shows what was measured; you can save that as a report."),
}

_HELP_SIDE: dict[tuple[LossCause, Side | None], str] = {
    (LossCause.LEFT, Side.LEFT): later("Sit a little more to the right, or turn the camera."),
    (LossCause.LEFT, Side.RIGHT): later("Sit a little more to the left, or turn the camera."),
    (LossCause.LEFT, Side.ABOVE): later("Sit a little lower, or tilt the camera up."),
    (LossCause.LEFT, Side.BELOW): later("Sit a little higher, or tilt the camera down."),
    (LossCause.TURNED, Side.TILTED): later("Hold your head a little straighter."),
}

MEASURE_WORDS = {
    Measure.SURE: later("Confirmed"),
    Measure.CONFIDENCE: later("Confidence"),
    Measure.SIZE: later("Size, of the picture's height"),
    Measure.LEFT: later("To the left edge, in faces"),
    Measure.RIGHT: later("To the right edge, in faces"),
    Measure.TOP: later("To the upper edge, in faces"),
    Measure.BOTTOM: later("To the lower edge, in faces"),
    Measure.VELOCITY_X: later("Speed, in faces a second"),
    Measure.VELOCITY_Y: later("Speed up and down, in faces a second"),
    Measure.YAW: later("Turn to a side, in degrees"),
    Measure.PITCH: later("Turn up or down, in degrees"),
    Measure.ROLL: later("Tilt, in degrees"),
    Measure.PROFILE: later("Seen from the side"),
    Measure.SEEN: later("Share of points seen"),
    Measure.SURE_ABOVE: later("How sure the eyes are"),
    Measure.SURE_BELOW: later("How sure the mouth is"),
    Measure.SURE_LEFT: later("How sure the left half is"),
    Measure.SURE_RIGHT: later("How sure the right half is"),
    Measure.FACE_ID: later("Number of the face"),
    Measure.OTHERS: later("Other faces"),
    Measure.OVERLAP: later("Covered by another face"),
    Measure.JUMP: later("Found again so far away, in faces"),
    Measure.GAP: later("Seconds between pictures"),
    Measure.OBSTACLE: later("Obstacle"),
    Measure.BRIGHTNESS: later("Brightness of the picture"),
    Measure.CHANGE: later("Change of the picture"),
    Measure.KINSHIP: later("Likeness of the picture to the one before"),
    Measure.FACE_BRIGHTNESS: later("Brightness of the face"),
    Measure.FACE_CONTRAST: later("Contrast of the face"),
    Measure.SIDE_LIGHT: later("Light from one side"),
    Measure.BACKLIGHT: later("How many times brighter behind"),
    Measure.SHARPNESS: later("Sharpness of the face"),
    Measure.LIKENESS: later("Likeness of the face to before"),
    Measure.CHANGED: later("Share of the face that has changed"),
    Measure.MIRROR: later("Likeness of the face's halves"),
}


_MIRRORED_MEASURES = {
    Measure.LEFT: Measure.RIGHT,
    Measure.RIGHT: Measure.LEFT,
    Measure.SURE_LEFT: Measure.SURE_RIGHT,
    Measure.SURE_RIGHT: Measure.SURE_LEFT,
}


def measure_name(measure: Measure, *, mirrored: bool = False) -> str:
    """What a measure is called.

    Parameters
    ----------
    measure : Measure
    mirrored : bool
        Whether the picture is shown as a mirror does.
    """
    return MEASURE_WORDS[_MIRRORED_MEASURES.get(measure, measure) if mirrored else measure]


def what_happened(why: Diagnosis, *, mirrored: bool = False) -> str:
    """One sentence: what happened.

    Parameters
    ----------
    why : Diagnosis
    mirrored : bool
        Whether the picture is shown as a mirror does.
    """
    return _WHAT_SIDE.get((why.cause, _shown(why.side, mirrored)), _WHAT[why.cause])


def what_helps(why: Diagnosis, *, mirrored: bool = False) -> str:
    """One sentence: what the user can do about it.

    Parameters
    ----------
    why : Diagnosis
    mirrored : bool
        Whether the picture is shown as a mirror does.
    """
    return _HELP_SIDE.get((why.cause, _shown(why.side, mirrored)), _HELP[why.cause])


def _shown(side: Side | None, mirrored: bool) -> Side | None:
    return _MIRRORED.get(side, side) if mirrored and side is not None else side
