"""What can be done on the window's page; in its full screen the same keys do the same."""

from __future__ import annotations

from dataclasses import dataclass

from gui.model.action_spec import ActionSpec
from gui.pages.window.model import GAME, OWN
from gui.words import later, tr

MENU = later("S&cene")


@dataclass(frozen=True, slots=True)
class SceneWords:
    """A scene as it is offered: its title with the letter that chooses it in the menu, what it is, its icon."""

    text: str
    help: str
    icon: str

    @property
    def title(self) -> str:
        """The title where nothing is chosen by a letter, translated."""
        return tr(self.text).replace("&", "")


SCENES = {
    "tunnel": SceneWords(later("&Tunnel"), later("Targets in a tunnel; some stand before the glass"), "truth"),
    "room": SceneWords(later("&Room"), later("A room with a thing on the floor that you can turn"), "door"),
    OWN: SceneWords(later("Your o&wn"), later("A model or a picture of yours; until you choose one, ours"), "pictures"),
    GAME: SceneWords(later("&Flight"), later("A game: a ship among rocks, steered by your head"), "rocket"),
}


def scene_action(name: str) -> str:
    """Name of the action that shows a scene."""
    return f"scene_{name}"


ACTIONS = (
    *(
        ActionSpec(scene_action(name), words.text, words.help, (str(number),), words.icon, toggles=True, menu=MENU)
        for number, (name, words) in enumerate(SCENES.items(), start=1)
    ),
    ActionSpec(
        "open_scene",
        later("&Open your own…"),
        later("Show a model (glTF, OBJ, PLY, STL) or a picture of yours behind the glass"),
        ("O",),
        "add-folder",
        menu=MENU,
    ),
    ActionSpec(
        "strength_more",
        later("&More strength"),
        later("The view moves more with your head; 1 is physically right"),
        ("+", "="),
        "larger",
        menu=MENU,
    ),
    ActionSpec(
        "strength_less",
        later("&Less strength"),
        later("The view moves less with your head; 0 keeps it still"),
        ("-",),
        "smaller",
        menu=MENU,
    ),
    ActionSpec(
        "strength_right",
        later("&Physically right"),
        later("The view moves with your head as it would behind real glass"),
        ("0",),
        "restore",
        menu=MENU,
    ),
    ActionSpec(
        "next_eye",
        later("Next &eye"),
        later("What places your eyes: the better, the head's colours, or the points of your face"),
        ("E",),
        "eye",
        menu=MENU,
    ),
    ActionSpec(
        "scene_stereo",
        later("&Red-cyan glasses"),
        later("Draw for red-cyan glasses, red on the left; in full screen also S"),
        ("Shift+S",),
        "intersect",
        True,
        MENU,
    ),
    ActionSpec(
        "scene_inset",
        later("&Camera in the corner"),
        later("Show the camera's picture in a corner of the scene"),
        ("I",),
        "picture-in-picture",
        True,
        MENU,
    ),
)
