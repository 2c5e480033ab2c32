"""What is said of the light, in plain words."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.diagnosis.light import LightReading
from tracker.diagnosis.light_advice import Trouble
from tracker.words import later

# The value is that of the advice, see there.
ADVICE = {
    Trouble.DARK: later("Your face is dark (grey level {value:.0f} of 255): put a lamp before you, or turn one up."),
    Trouble.BRIGHT: later("{value:.0f} % of your face is burnt out: move the lamp away, or turn it down."),
    Trouble.LAMP_LEFT: later(
        "The light at your left is {value:.1f} times brighter: turn the lamp, or light the right."
    ),
    Trouble.LAMP_RIGHT: later(
        "The light at your right is {value:.1f} times brighter: turn the lamp, or light the left."
    ),
    Trouble.BEHIND: later(
        "It is {value:.1f} times brighter behind you: draw the curtain, or turn away from the window."
    ),
    Trouble.FLAT: later(
        "Your face has little contrast ({value:.0f} grey levels): wipe the lens, or light it from one side."
    ),
    Trouble.FLICKER: later("The light flickers by {value:.1f} %: take another lamp, or set the camera to your mains."),
    Trouble.NOISE: later("The picture is noisy ({value:.1f} grey levels): more light makes it calm."),
    Trouble.BLUR: later("You are blurred {value:.1f} times when you move: more light makes the exposure short."),
    Trouble.BLUISH: later("The light is bluish (blue {value:.1f} times green): take a warmer lamp, or dim the screen."),
    Trouble.REDDISH: later("The light is reddish (red {value:.1f} times green): take a whiter lamp."),
    Trouble.GREENISH: later("The light is greenish (red {value:.1f} times green): take another lamp."),
    Trouble.FAR: later("Your face is small ({value:.2f} of the picture): come nearer."),
    Trouble.NEAR: later("Your face fills {value:.2f} of the picture: move back."),
}
WELL = later("Well lit: nothing to do.")
NO_FACE = later("No face is seen yet: look into the camera.")


@dataclass(frozen=True, slots=True)
class Row:
    """One value as people read it: the name of the reading, its title, its words, what it means."""

    name: str
    title: str
    words: str
    help: str


ROWS = (
    Row("level", later("Face"), later("{value:.0f} of 255"), later("Mean brightness of the face. 60 to 200 is good.")),
    Row("burnt", later("Burnt out"), later("{value:.0%}"), later("Share of the face that is white. Less is better.")),
    Row("side", later("Right to left"), later("{value:.2f} times"),
        later("Light of the face's half at your right over that at your left. 1 is even.")),
    Row("behind", later("Behind to face"), later("{value:.2f} times"),
        later("Light from around the face over that of the face. More than 4 makes the face dark.")),
    Row("contrast", later("Contrast"), later("{value:.0f} levels"),
        later("Spread of the face's grey levels. Less than 12 is flat.")),
    Row("noise", later("Noise"), later("{value:.1f} levels"), later("Of the camera's chip. Less is better.")),
    Row("flicker", later("Flicker"), later("{value:.1f} %"),
        later("How the light changes from picture to picture. Less is better.")),
    Row("red", later("Red to green"), later("{value:.2f} times"), later("Of the skin; 1.2 to 3 is usual.")),
    Row("blue", later("Blue to green"), later("{value:.2f} times"), later("Of the skin; 0.3 to 1 is usual.")),
    Row("blur", later("Blur in motion"), later("{value:.1f} times"),
        later("How much sharper the face is at rest than while it moves. 1 is no blur.")),
    Row("size", later("Size"), later("{value:.0%} of the picture"), later("Width of the face. 15 to 50 % is good.")),
    Row("distance_m", later("Distance"), later("{value:.2f} m"), later("From the screen to between your eyes.")),
)  # fmt: skip
"""In the order in which they are shown."""


def value_of(row: Row, seen: LightReading) -> float | None:
    """The value of a row; None where it is not known."""
    value: float | None = getattr(seen, row.name)
    return value
