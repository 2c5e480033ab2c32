"""What can be done on every page, and the menus of that and of all pages and tools: one table for menus, bars, keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PyQt6.QtGui import QAction, QKeySequence
from PyQt6.QtWidgets import QWidget

from gui.model.action_spec import CLIP, EDIT, FILE, HELP, TRACKING, VIEW, ActionSpec, Bar
from gui.model.app_settings import LANGUAGES
from gui.pages.protocol import Feature, Page, Tool
from gui.shell.transport_actions import TRANSPORT_ACTIONS
from gui.widgets.icons import icon
from gui.words import later, tr


def look_action(appearance: str) -> str:
    """The name of the action that chooses an appearance."""
    return f"look_{appearance}"


def language_action(language: str) -> str:
    """The name of the action that chooses a language."""
    return f"language_{language}"


SHELL_ACTIONS = (
    ActionSpec(
        "open_clip", "Open &clip…", "Track the head in a video file", ("Ctrl+O",), "clip", menu=FILE, menu_order=10
    ),
    ActionSpec(
        "open_picture",
        "Open p&icture…",
        "Look for a head in a still picture",
        ("Ctrl+Shift+I",),
        "pictures",
        menu=FILE,
        menu_order=10,
    ),
    ActionSpec(
        "open_pictures",
        "Open &folder of pictures…",
        "Track through the pictures in a folder",
        ("Ctrl+Shift+O",),
        "add-folder",
        menu=FILE,
        menu_order=10,
    ),
    ActionSpec(
        "demo", "&Demo", "Track a portrait that the program moves itself", ("Ctrl+D",), "demo", menu=FILE, menu_order=10
    ),
    ActionSpec(
        "snapshot",
        "&Snapshot",
        "Save the picture as you see it, with what is drawn on it",
        ("S",),
        "snapshot",
        menu=FILE,
        menu_order=20,
        bar=Bar.TOOLS,
        bar_order=40,
    ),
    ActionSpec(
        "quit",
        "&Quit",
        "Close the program",
        ("Ctrl+Q",),
        "quit",
        menu=FILE,
        menu_order=90,
    ),
    ActionSpec("undo", "&Undo setting", "Take back the last change of a setting", ("Ctrl+Z",), "undo", menu=EDIT),
    ActionSpec("redo", "&Redo setting", "Make the change again", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", menu=EDIT),
    ActionSpec(
        "pause",
        "&Pause",
        "Hold the picture still, or go on",
        ("Space",),
        "pause",
        menu_order=10,
        bar=Bar.TOOLS,
        bar_order=10,
    ),
    ActionSpec(
        "recenter",
        "&Recentre",
        "You sit straight in front now: make this the middle",
        ("C", "Home"),
        "recenter",
        menu_order=10,
        bar=Bar.TOOLS,
        bar_order=10,
    ),
    *TRANSPORT_ACTIONS,
    ActionSpec("retry", "&Open the source again", "Start over with the same source", ("F5",), "restore", menu_order=10),
    ActionSpec(
        "mirror",
        "&Mirror",
        later("Show the picture as a mirror does; kept apart for cameras and for clips and pictures"),
        ("M",),
        "mirror",
        True,
        VIEW,
        10,
        Bar.PICTURE,
    ),
    ActionSpec(
        "show_panel",
        "&Settings",
        "Show the settings at the side",
        ("T", "Ctrl+,"),
        "panel",
        True,
        VIEW,
        90,
        Bar.FOLDS,
        90,
        later("Settings"),
    ),
    ActionSpec(
        "show_expert",
        "E&xpert settings",
        "Show also all settings of the tracker, group by group",
        ("X",),
        "expert",
        True,
        VIEW,
        90,
    ),
    ActionSpec(
        "show_tray",
        "Icon in the &tray",
        "Keep an icon in the tray of the desktop; a click on it shows or hides the window",
        icon="tray",
        toggles=True,
        menu=VIEW,
        menu_order=95,
    ),
    ActionSpec(
        "find_setting", "F&ind a setting…", "Look for a setting by its words", ("Ctrl+F",), "missing", False, VIEW, 90
    ),
    ActionSpec(
        "full_screen",
        "&Full screen",
        "Nothing but the picture; Esc leaves",
        ("F11", "F"),
        "full-screen",
        True,
        VIEW,
        90,
        Bar.PICTURE,
    ),
    *(
        ActionSpec(look_action(name), text, help, (), look_action(name), True, VIEW, 80, under=later("&Appearance"))
        for name, text, help in (
            (
                "desktop",
                later("As the &desktop"),
                later("Dark or light, with usual or high contrast, as the desktop"),
            ),
            ("dark", later("Da&rk"), later("Light words on dark grounds")),
            ("light", later("&Light"), later("Dark words on light grounds; what is around a picture stays dark")),
            ("contrast", later("&High contrast"), later("Black and white, with lines around what can be pressed")),
        )
    ),
    *(
        ActionSpec(
            language_action(code),
            name,
            later("Speak this language from the next start on"),
            icon="language",
            toggles=True,
            menu=VIEW,
            menu_order=80,
            under=later("&Language"),
        )
        for code, name in LANGUAGES.items()
    ),
    ActionSpec(
        "welcome",
        later("&Welcome…"),
        later("Show again the cards of the first start, below the picture"),
        ("Shift+F1",),
        "welcome",
        menu=HELP,
    ),
    ActionSpec("keys", "&Keys", "All keys at a glance", ("F1", "?"), "help", menu=HELP, bar=Bar.FOLDS, bar_order=90),
    ActionSpec(
        "about",
        "&About visavis",
        "Version, and the licences of what it is made of",
        (),
        "licences",
        menu=HELP,
        menu_order=59,
    ),
)

Features = Sequence[type[Feature]]
Menus = tuple[tuple[str, tuple[ActionSpec, ...]], ...]


def all_actions(features: Features) -> tuple[ActionSpec, ...]:
    """The actions of the window and of its pages and tools, each once, as they were declared."""
    return tuple(dict.fromkeys((*SHELL_ACTIONS, *(spec for feature in features for spec in actions_of(feature)))))


def actions_of(feature: type[Feature]) -> tuple[ActionSpec, ...]:
    """What can be done with a page or a tool; first of all a page can be shown."""
    return (feature.spec.action, *feature.actions) if issubclass(feature, Page) else feature.actions


def menus_of(features: Features) -> Menus:
    """The menus with their actions; those that pages brought along stand before the view."""
    specs = all_actions(features)
    own = dict.fromkeys(spec.menu for spec in specs if spec.menu not in (FILE, EDIT, TRACKING, CLIP, VIEW, HELP))
    titles = (FILE, EDIT, TRACKING, CLIP, *own, VIEW, HELP)
    return tuple((title, _sorted((s for s in specs if s.menu == title), "menu_order")) for title in titles)


def bar_actions(features: Features, bar: Bar) -> tuple[ActionSpec, ...]:
    """What stands in a part of the tool bars."""
    return _sorted((spec for spec in all_actions(features) if spec.bar is bar), "bar_order")


def shown_on(features: Features, page: str) -> frozenset[str]:
    """The names of the actions that make sense on a page: its own, those of the tools that can be opened from it, and
    those that belong to the window."""
    specs = [*SHELL_ACTIONS]
    for feature in features:
        if issubclass(feature, Page):
            specs += actions_of(feature) if feature.spec.name == page else (feature.spec.action,)
        elif issubclass(feature, Tool) and (not feature.pages or page in feature.pages):
            specs += feature.actions
    return frozenset(spec.name for spec in specs)


def make_actions(parent: QWidget, specs: Iterable[ActionSpec], do: Callable[..., object]) -> dict[str, QAction]:
    """All actions by name; each calls ``do`` with its name, and a toggle also with whether it is on."""
    return {spec.name: _make_action(parent, spec, partial(do, spec.name)) for spec in specs}


def _sorted(specs: Iterable[ActionSpec], order: str) -> tuple[ActionSpec, ...]:
    return tuple(sorted(specs, key=lambda spec: int(getattr(spec, order))))


def _make_action(parent: QWidget, spec: ActionSpec, slot: Callable[..., object]) -> QAction:
    action = QAction(tr(spec.text), parent)
    action.setObjectName(spec.name)
    if spec.icon:
        action.setIcon(icon(spec.icon))
    if spec.short:
        action.setIconText(tr(spec.short))
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    keys = tr(" or ").join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
    help = tr(spec.help)
    action.setToolTip(f"{help} ({keys})" if keys else help)
    action.setStatusTip(help)
    action.setWhatsThis(help)
    action.setCheckable(spec.toggles)
    if spec.toggles:
        action.triggered.connect(slot)
    else:
        action.triggered.connect(lambda _checked=False: slot())
    parent.addAction(action)
    return action
