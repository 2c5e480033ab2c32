"""What can be done on the effects page."""

from __future__ import annotations

from gui.model.action_spec import VIEW, ActionSpec, Bar
from gui.pages.effects.kinds import KINDS, kind_action
from gui.words import later

MENU = later("&Effects")

ACTIONS = (
    *(
        ActionSpec(kind_action(kind), words.title, words.help, (f"Alt+{number}",), words.icon, True, MENU, 60)
        for number, (kind, words) in enumerate(KINDS.items(), start=1)
    ),
    ActionSpec(
        "effect_next",
        "Ne&xt",
        "The next one in the gallery",
        ("N",),
        "right",
        menu=MENU,
        menu_order=70,
    ),
    ActionSpec(
        "effect_before", "&Before", "The one before in the gallery", ("Shift+N",), "left", menu=MENU, menu_order=70
    ),
    ActionSpec(
        "show_split",
        "Before and &after",
        "Show the picture without the effect on one side of a line that you can drag, with it on the other",
        ("B",),
        "split",
        True,
        MENU,
        70,
        bar=Bar.TOOLS,
        bar_order=60,
        short="Before / after",
    ),
    ActionSpec(
        "add_picture",
        "&Add picture…",
        "Make a mask of the face in a picture of yours; or drop the picture on the window",
        ("A",),
        "add-picture",
        menu=MENU,
        menu_order=80,
    ),
    ActionSpec(
        "use_my_face",
        "Use my face as it looks &now",
        "Make a mask of your face as it looks at this moment, without any effect",
        ("U",),
        "use-my-face",
        menu=MENU,
        menu_order=80,
    ),
    ActionSpec(
        "most_like",
        later("&Which am I most like?"),
        later("Compare your face as it looks now with the portraits: an ordered list, and in what you are alike"),
        ("L",),
        "compare",
        menu=MENU,
        menu_order=80,
    ),
    ActionSpec(
        "correct_points",
        "&Correct the points…",
        "Move the points of the chosen mask to where its face really is",
        ("E",),
        "correct",
        menu=MENU,
        menu_order=80,
    ),
    ActionSpec(
        "rename_mask", "&Rename…", "Give your own mask another name", ("F2",), "rename", menu=MENU, menu_order=80
    ),
    ActionSpec(
        "remove_mask",
        "Re&move…",
        "Delete your own mask",
        ("Del",),
        "remove",
        menu=MENU,
        menu_order=80,
    ),
    ActionSpec(
        "film",
        later("Fi&lm"),
        later("Keep what you see as a film, with the sound of a clip, until you press this again"),
        ("V",),
        "record",
        True,
        MENU,
        90,
        bar=Bar.TOOLS,
    ),
    ActionSpec(
        "show_gallery",
        "&Gallery",
        "Show the gallery below the picture",
        ("G",),
        "gallery",
        True,
        VIEW,
        40,
        Bar.FOLDS,
        30,
    ),
)
