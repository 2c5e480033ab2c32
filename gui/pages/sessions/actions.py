"""What can be done while recording, and on the page of recordings."""

from __future__ import annotations

from gui.model.action_spec import ActionSpec, Bar
from gui.model.marks import LABELS
from gui.words import later

MENU = later("Sessio&ns")
_OWN_LABELS = later("Own &labels")


def label_action(number: int) -> str:
    """The name of the action that marks with one of the user's labels."""
    return f"mark_label_{number}"


RECORD = ActionSpec(
    "record",
    later("&Record"),
    later("Record the picture, with all that is found in it, until you press this again; on every page"),
    ("R",),
    "record",
    True,
    MENU,
    10,
    Bar.TOOLS,
    45,
)
MARKS = (
    ActionSpec(
        "mark_event",
        later("&Mark this moment"),
        later("Mark this moment, in what is recorded now or in the recording that is played"),
        ("Shift+M",),
        "marker",
        menu=MENU,
        menu_order=20,
    ),
    ActionSpec(
        "mark_span",
        later("Leave &out from here, up to here"),
        later("From here on nothing is to count; press it again where it is to count again"),
        ("Shift+X",),
        "leave-out",
        True,
        MENU,
        20,
    ),
    *(
        ActionSpec(
            label_action(number),
            later("Label") + f" &{number}",
            later("Mark this moment with a label of your own; its words stand in the settings of the page"),
            (f"Shift+{number}", f"Ctrl+Alt+{number}"),
            "label",
            menu=MENU,
            menu_order=20,
            under=_OWN_LABELS,
        )
        for number in range(1, LABELS + 1)
    ),
)
EVERYWHERE = (RECORD, *MARKS)
