"""Everything that can be done, as actions: the same ones in the menus, on the tool bar and in the list of keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PyQt6.QtGui import QAction, QKeySequence
from PyQt6.QtWidgets import QWidget

from gui.model.modes import EFFECTS, MODES, mode_action
from gui.pages.effects.tiles import KINDS, kind_action
from gui.widgets.icons import icon
from tracker.pipeline import Mode


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its name in the code, its words, its keys, its icon, the modes in which it makes sense, and whether
    it belongs to the page with the effects alone."""

    name: str
    text: str
    help: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    toggles: bool = False
    modes: tuple[Mode, ...] = tuple(Mode)
    effects: bool = False

    def is_shown(self, mode: Mode, *, effects: bool) -> bool:
        """Whether it makes sense in a mode; on the page with the effects nothing is drawn over the picture."""
        if effects:
            return self.effects or (len(self.modes) == len(Mode) and self.name not in _NOT_WITH_EFFECTS)
        return mode in self.modes and not self.effects


_HEAD, _FACE = (Mode.HEAD,), (Mode.FACE,)
OVERLAYS = (
    *("show_head", "show_detector", "show_colours", "show_trail"),
    *("show_points", "show_mesh", "show_contour", "show_numbers", "show_patches", "show_truth"),
)
_NOT_WITH_EFFECTS = (*OVERLAYS, "show_plots", "show_expert")

FILE = (
    ActionSpec("open_clip", "Open &clip…", "Track the head in a video file", ("Ctrl+O",), "clip"),
    ActionSpec("open_picture", "Open p&icture…", "Look for a head in a still picture", ("Ctrl+Shift+I",), "pictures"),
    ActionSpec(
        "open_pictures",
        "Open &folder of pictures…",
        "Track through the pictures in a folder",
        ("Ctrl+Shift+O",),
        "add-folder",
    ),
    ActionSpec("demo", "&Demo", "Track a portrait that the program moves itself", ("Ctrl+D",), "demo"),
    ActionSpec("snapshot", "&Snapshot", "Save the picture as you see it, with what is drawn on it", ("S",), "snapshot"),
    ActionSpec("quit", "&Quit", "Close the program", ("Ctrl+Q",), "quit"),
)
EDIT = (
    ActionSpec("undo", "&Undo setting", "Take back the last change of a setting", ("Ctrl+Z",), "undo"),
    ActionSpec("redo", "&Redo setting", "Make the change again", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
)
TRACKING = (
    ActionSpec("pause", "&Pause", "Hold the picture still, or go on", ("Space",), "pause"),
    ActionSpec(
        "recenter", "&Recentre", "You sit straight in front now: make this the middle", ("C", "Home"), "recenter"
    ),
    ActionSpec("retry", "&Open the source again", "Start over with the same source", ("F5",), "restore"),
    ActionSpec(
        "window", "&Window", "Look through the screen into a scene that follows your head", ("W", "Ctrl+3"), "window"
    ),
    ActionSpec(
        "calibrate",
        "C&alibrate…",
        "Measure your head, the camera and the screen, so that the window into the scene is exact",
        ("K",),
        "calibrate",
    ),
    ActionSpec(
        "learn_face",
        "&Learn my face…",
        "Look into the camera for a minute, so that your face is followed more steadily",
        ("L",),
        "learn",
        False,
        _FACE,
    ),
    *(
        ActionSpec(mode_action(mode), f"&{spec.title}", spec.help, (spec.key,), spec.icon, True)
        for mode, spec in MODES.items()
    ),
)
EFFECT = (
    ActionSpec("mode_effects", f"&{EFFECTS.title}", EFFECTS.help, (EFFECTS.key,), EFFECTS.icon, True),
    *(
        ActionSpec(kind_action(kind), words.title, words.help, (f"Alt+{number}",), words.icon, True, _FACE, True)
        for number, (kind, words) in enumerate(KINDS.items(), start=1)
    ),
    ActionSpec("effect_next", "Ne&xt", "The next one in the gallery", ("N",), "right", False, _FACE, True),
    ActionSpec("effect_before", "&Before", "The one before in the gallery", ("Shift+N",), "left", False, _FACE, True),
    ActionSpec(
        "show_split",
        "Before and &after",
        "Show the picture without the effect on one side of a line that you can drag, with it on the other",
        ("B",),
        "split",
        True,
        _FACE,
        True,
    ),
    ActionSpec(
        "add_picture",
        "&Add picture…",
        "Make a mask of the face in a picture of yours; or drop the picture on the window",
        ("A",),
        "add-picture",
        False,
        _FACE,
        True,
    ),
    ActionSpec(
        "use_my_face",
        "Use my face as it looks &now",
        "Make a mask of your face as it looks at this moment, without any effect",
        ("U",),
        "use-my-face",
        False,
        _FACE,
        True,
    ),
    ActionSpec(
        "correct_points",
        "&Correct the points…",
        "Move the points of the chosen mask to where its face really is",
        ("E",),
        "correct",
        False,
        _FACE,
        True,
    ),
    ActionSpec("rename_mask", "&Rename…", "Give your own mask another name", ("F2",), "rename", False, _FACE, True),
    ActionSpec("remove_mask", "Re&move…", "Delete your own mask", ("Del",), "remove", False, _FACE, True),
    ActionSpec(
        "film",
        "&Film",
        "Save what you see as a film, with the sound of a clip, until you press this again",
        ("V",),
        "film",
        True,
        _FACE,
        True,
    ),
)
VIEW = (
    ActionSpec("mirror", "&Mirror", "Show the picture as a mirror does", ("M",), "mirror", True),
    ActionSpec("show_head", "Tracked &head", "Draw the box that follows the head", ("1",), "track", True, _HEAD),
    ActionSpec("show_detector", "&Detector", "Draw where the face detector found a face", ("2",), "detector", True),
    ActionSpec(
        "show_colours",
        "Head &colours",
        "Tint what has the head's colours (the back-projection image)",
        ("3",),
        "colours",
        True,
        _HEAD,
    ),
    ActionSpec("show_trail", "&Trail", "Draw the way the head took in the last seconds", ("4",), "trail", True, _HEAD),
    ActionSpec(
        "show_points",
        "&Points",
        "Draw the points of the face: the surer, the larger and bluer. Click one to look into its fit",
        ("6",),
        "points",
        True,
        _FACE,
    ),
    ActionSpec("show_mesh", "M&esh", "Draw the triangles between the points", ("7",), "mesh", True, _FACE),
    ActionSpec(
        "show_contour", "&Contour", "Draw the lines of jaw, brows, nose, eyes and lips", ("8",), "contour", True, _FACE
    ),
    ActionSpec("show_numbers", "&Numbers", "Write its number to each point", ("9",), "numbers", True, _FACE),
    ActionSpec(
        "show_patches",
        "Patc&hes",
        "Draw the square of the picture that each point is recognised by",
        ("0",),
        "patches",
        True,
        _FACE,
    ),
    ActionSpec(
        "show_truth", "T&ruth", "Draw where head and points really are; only the demo knows", ("5",), "truth", True
    ),
    ActionSpec("show_plots", "P&lots", "Show the plots below the picture", ("P",), "plots", True),
    ActionSpec("show_gallery", "&Gallery", "Show the gallery below the picture", ("G",), "gallery", True, _FACE, True),
    ActionSpec(
        "show_inside",
        "&Inside the fit",
        "Show the upright face, what each point's expert answers, and the way of the fit",
        ("I",),
        "inside",
        True,
        _FACE,
    ),
    ActionSpec("show_panel", "&Settings", "Show the settings at the side", ("T", "Ctrl+,"), "panel", True),
    ActionSpec(
        "show_expert",
        "E&xpert settings",
        "Show also the settings that are seldom touched; one that you have changed is always shown",
        ("X",),
        "expert",
        True,
    ),
    ActionSpec("full_screen", "&Full screen", "Nothing but the picture; Esc leaves", ("F11", "F"), "full-screen", True),
)
HELP = (
    ActionSpec("keys", "&Keys", "All keys at a glance", ("F1", "?"), "help"),
    ActionSpec("about", "&About visavis", "Version, and the licences of what it is made of", (), "licences"),
)
MENUS = (
    ("&File", FILE),
    ("&Edit", EDIT),
    ("&Tracking", TRACKING),
    ("&Effects", EFFECT),
    ("&View", VIEW),
    ("&Help", HELP),
)


def make_actions(parent: QWidget, slots: dict[str, Callable[..., object]]) -> dict[str, QAction]:
    """All actions by name, connected to ``slots``; an action without a slot is a mistake and raises KeyError."""
    actions = {}
    for _, group in MENUS:
        for spec in group:
            actions[spec.name] = _make_action(parent, spec, slots[spec.name])
    return actions


def _make_action(parent: QWidget, spec: ActionSpec, slot: Callable[..., object]) -> QAction:
    action = QAction(spec.text, parent)
    action.setObjectName(spec.name)
    if spec.icon:
        action.setIcon(icon(spec.icon))
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    keys = " or ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
    action.setToolTip(f"{spec.help} ({keys})" if keys else spec.help)
    action.setStatusTip(spec.help)
    action.setWhatsThis(spec.help)
    action.setCheckable(spec.toggles)
    if spec.toggles:
        action.triggered.connect(slot)
    else:
        action.triggered.connect(lambda _checked=False: slot())
    parent.addAction(action)
    return action
