"""What can be done with outputs: everywhere, and on their page."""

from __future__ import annotations

from gui.model.action_spec import VIEW, ActionSpec, Bar
from gui.words import later

MENU = later("&Outputs")
_PROFILE = later("&Profile")

EVERYWHERE = (
    ActionSpec(
        "pause_outputs",
        later("&Pause outputs"),
        later("Send nothing for now, or go on; what receives stays connected. On every page"),
        ("Q",),
        "pause",
        True,
        MENU,
        10,
    ),
    ActionSpec(
        "next_profile",
        later("&Next profile"),
        later("Send what the next profile says; on every page"),
        ("Ctrl+PgDown",),
        "right",
        menu=MENU,
        menu_order=20,
    ),
    ActionSpec(
        "previous_profile",
        later("Pre&vious profile"),
        later("Send what the profile before says; on every page"),
        ("Ctrl+PgUp",),
        "left",
        menu=MENU,
        menu_order=20,
    ),
)

ADD = ActionSpec(
    "add_output",
    later("&Add output…"),
    later("Choose another program that your head and face are to move"),
    ("A",),
    "add",
    menu=MENU,
    menu_order=5,
)
# In the order of the menu beside the list of profiles.
PROFILE = (
    ActionSpec(
        "new_profile",
        later("&New…"),
        later("Begin a profile without outputs"),
        (),
        "add",
        menu=MENU,
        menu_order=30,
        under=_PROFILE,
    ),
    ActionSpec(
        "duplicate_profile",
        later("&Duplicate"),
        later("Have this profile once more, to change the copy"),
        (),
        "add-picture",
        menu=MENU,
        menu_order=30,
        under=_PROFILE,
    ),
    ActionSpec(
        "rename_profile",
        later("&Rename…"),
        later("Give the profile another name"),
        ("F2",),
        "rename",
        menu=MENU,
        menu_order=30,
        under=_PROFILE,
    ),
    ActionSpec(
        "profile_programs",
        later("&When these programs run…"),
        later("Use the profile by itself while a program runs that you name"),
        (),
        "window",
        menu=MENU,
        menu_order=30,
        under=_PROFILE,
    ),
    ActionSpec(
        "import_profile",
        later("&Import…"),
        later("Take over a profile from a file; all of its outputs are off at first"),
        (),
        "add-folder",
        menu=MENU,
        menu_order=30,
        under=_PROFILE,
    ),
    ActionSpec(
        "export_profile",
        later("&Export…"),
        later("Save the profile as a file that can be handed on"),
        ("Ctrl+E",),
        "export",
        menu=MENU,
        menu_order=30,
        under=_PROFILE,
    ),
    ActionSpec(
        "delete_profile",
        later("De&lete"),
        later("Delete the profile; it can be put back"),
        (),
        "remove",
        menu=MENU,
        menu_order=30,
        under=_PROFILE,
    ),
)
MAPPING = ActionSpec(
    "show_mapping",
    later("&Mapping"),
    later("Show curves, steadiness and centre of what is sent, below the picture"),
    ("P",),
    "mapping",
    True,
    VIEW,
    30,
    Bar.FOLDS,
    20,
)
PAGE = (ADD, *PROFILE, MAPPING)
