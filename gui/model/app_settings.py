"""What the app itself remembers between runs, and where it is kept."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import platformdirs

from gui.model.eye_choice import EYES
from gui.model.palettes import APPEARANCES
from gui.scenes.flight.pilot import PilotSettings
from gui.words import later
from tracker.effects.gallery import user_masks_folder
from tracker.run.privacy import Privacy
from tracker.settings import choice, knob, load, save, switch
from tracker.whole_file import put_aside

S = TypeVar("S")
NAME = "visavis"
# Each by its own name, so that whoever needs it finds it.
LANGUAGES = {"auto": later("As the desktop"), "en": "English", "de": "Deutsch", "fr": "Français"}


@dataclass(frozen=True, slots=True)
class AppSettings:
    """Toggles, the page on show ('' for the first one), the last source and the window's place."""

    mirror: bool = switch(True, "Show a camera's picture, and the demo, as a mirror does.")
    mirror_files: bool = switch(False, "Show clips and pictures as a mirror does.")
    show_detector: bool = switch(True, "Draw the box in which the face detector found a face.")
    show_head: bool = switch(True, "Draw the tracked head: the rotated CamShift box.")
    show_colours: bool = switch(False, "Tint what has the head's colours: the back-projection image.")
    show_trail: bool = switch(True, "Draw the way the head took in the last seconds.")
    show_readout: bool = switch(True, "Write beside the head where it is and how it is turned.")
    show_truth: bool = switch(False, "Draw where the head really is, in the demo.")
    show_points: bool = switch(True, "Draw the points of the face, larger where they are sure.")
    show_mesh: bool = switch(False, "Draw the triangles between the points.")
    show_contour: bool = switch(True, "Draw the outlines of jaw, brows, nose, eyes and lips.")
    show_numbers: bool = switch(False, "Write its number to each point.")
    show_patches: bool = switch(False, "Draw the square that each point is recognised by.")
    show_inside: bool = switch(False, "Show what happens inside the fit, beside the picture.")
    privacy: str = choice(
        "open",
        tuple(one.value for one in Privacy),
        "What of the source's picture leaves the tracker: all, the average face that moves as you do, or only numbers.",
        labels={"open": later("The picture"), "anonymous": later("Anonymous me"), "numbers": later("Numbers only")},
    )
    appearance: str = choice("desktop", APPEARANCES, "The colours of the window.")
    show_panel: bool = switch(False, "Show the settings at the side.")
    show_expert: bool = switch(False, "Show also the settings that are seldom touched.")
    show_plots: bool = switch(False, "Show the plots below the picture.")
    release_after_min: float = knob(
        5.0,
        0.0,
        120.0,
        "min",
        "Let go of the camera when the window has been minimised for this long. 0: never.",
        step=1.0,
    )
    offset_from_screen: bool = switch(
        True, "Take the camera's height above the screen's centre from the screen's size."
    )
    show_gallery: bool = switch(True, "Show the gallery of effects below the picture.")
    show_split: bool = switch(False, "Show the picture without the effect on one side of a line, with it on the other.")
    show_signals: bool = switch(True, "Show the signals of the face as bars, beside the picture.")
    show_over_time: bool = switch(True, "Show the signals over time, below the picture.")
    show_signal_numbers: bool = switch(False, "Write its number to each bar.")
    show_eyes: bool = switch(True, "Draw the irises and where they look.")
    show_gaze_heat: bool = switch(False, "Show over the window where on the screen you looked most.")
    show_library: bool = switch(True, "Show the list of recordings in the place of the picture.")
    show_session_side: bool = switch(True, "Show what is known of a recording, and its markers, beside the picture.")
    show_course: bool = switch(True, "Show the numbers of a recording over its time, below the picture.")
    session_plots: str = "position rotation signals"
    session_signals: str = "jawOpen mouthSmileLeft eyeBlinkLeft browInnerUp"
    signals_over_time: str = "mouthSmileLeft jawOpen eyeOpenLeft"
    show_mapping: bool = switch(False, "Show below the picture what becomes of poses before they are sent.")
    outputs_profile: str = ""
    annotated: str = ""
    page: str = ""
    window_scene: str = "tunnel"
    window_file: str = ""
    window_strength: float = knob(
        1.0, 0.0, 3.0, "", "How much the view in the window moves with your head. 1 is physically right.", step=0.25
    )
    window_stereo: bool = switch(False, "Draw the window for red-cyan glasses.")
    window_inset: bool = switch(True, "Show the camera's picture in a corner of the window.")
    window_eye: str = choice(
        "auto",
        EYES,
        "What places your eyes for the window: the points of your face, the head's colours, or the better.",
    )
    flight: PilotSettings = field(default_factory=PilotSettings)
    language: str = choice(
        "auto",
        tuple(LANGUAGES),
        "In which language the window speaks. Another one is spoken from the next start on.",
        labels=LANGUAGES,
    )
    loss_pictures: bool = switch(
        True, "Keep small grey pictures of the last ten seconds in memory, for “Why was I lost?”; never on the disk."
    )
    show_tray: bool = switch(False, "Keep an icon in the tray of the desktop, by which the window is shown and hidden.")
    keys_everywhere: bool = switch(
        False, "Ask the desktop for keys that steer the app while another window has the focus."
    )
    source: str = "demo"
    camera_name: str = ""
    welcomed: bool = switch(False, "The welcome of the first start has been closed.")
    geometry: str = ""
    splitters: str = ""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where files of the user go; masks and films beside the settings and the pictures, where nothing else is said."""

    config: Path
    pictures: Path
    own_masks: Path | None = None
    own_films: Path | None = None
    own_sessions: Path | None = None

    @classmethod
    def of_user(cls) -> Folders:
        """The folders that this desktop uses."""
        return cls(
            Path(platformdirs.user_config_dir(NAME)),
            Path(platformdirs.user_pictures_dir()) / NAME,
            user_masks_folder(),
            Path(platformdirs.user_videos_dir()) / NAME,
        )

    @property
    def masks(self) -> Path:
        """The user's own masks."""
        return self.own_masks or self.config / "masks"

    @property
    def films(self) -> Path:
        """Films of what was seen."""
        return self.own_films or self.pictures

    @property
    def sessions(self) -> Path:
        """Recordings of what the tracker saw."""
        return self.own_sessions or self.films / "sessions"


Upgrade = Callable[[dict[str, Any]], dict[str, Any]]


def with_page(values: dict[str, Any]) -> dict[str, Any]:
    """The values of a settings file, with the page in place of what older versions wrote: what was followed, and
    whether the effects were shown, which followed the face."""
    if not {"mode", "effects"} & values.keys():
        return values
    mode, effects = values.get("mode", "head"), values.get("effects", False)
    page = "effects" if effects is True and mode == "face" else mode
    return {"page": page} | {name: value for name, value in values.items() if name not in ("mode", "effects")}


def load_kept(settings_type: type[S], path: Path, upgrade: Upgrade | None = None) -> tuple[S, list[str]]:
    """Load settings; a file that was not taken over as it is, is first put aside, and a line says so.

    ``upgrade`` turns the values that an older version wrote into those of today.
    """
    settings, problems = load(settings_type, path, upgrade)
    if not problems:
        return settings, []
    try:
        aside = put_aside(path)
        save(settings, path)
    except OSError as error:
        return settings, [*problems, later(f"{path.name} cannot be put aside and written anew ({error.strerror})")]
    return settings, [*problems, later(f"the old file is kept as {aside.name}")]


def try_save(settings: object, path: Path) -> str | None:
    """Save settings; returns a line about why not, or None."""
    try:
        save(settings, path)
    except OSError as error:
        return later(f"The settings cannot be saved in {path.parent} ({error.strerror}).")
    return None


def changed(settings: S, path: str, value: object) -> S:
    """A copy of a settings tree in which the setting at ``path`` (``"smoothing.alpha"``) has another value."""
    name, _, deeper = path.partition(".")
    if deeper:
        value = changed(getattr(settings, name), deeper, value)
    return dataclasses.replace(settings, **{name: value})  # type: ignore[type-var]


def value_at(settings: object, path: str) -> object:
    """The value of the setting at ``path``."""
    value: object = settings
    for name in path.split("."):
        value = getattr(value, name)
    return value
