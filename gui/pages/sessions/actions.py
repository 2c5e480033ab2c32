"""What can be done while recording, and on the page of recordings."""

from __future__ import annotations

from gui.model.action_spec import VIEW, ActionSpec, Bar
from gui.model.course_plots import PLOTS
from gui.model.marks import LABELS
from gui.model.picture_actions import CONTOUR, DETECTOR, MESH, POINTS, READOUT
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
            later("Label"),
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


def plot_action(name: str) -> str:
    """The name of the action that shows a plot."""
    return f"plot_{name}"


_LIBRARY = (
    ActionSpec(
        "play_session",
        later("&Play the recording"),
        later("Play the chosen recording, with what was found in it"),
        (),
        "play",
        menu=MENU,
        menu_order=30,
        short=later("Play"),
    ),
    ActionSpec(
        "open_session",
        later("Open a re&cording…"),
        later("Play a recording that lies elsewhere: choose its folder"),
        ("Ctrl+Shift+R",),
        "add-folder",
        menu=MENU,
        menu_order=30,
        short=later("Open…"),
    ),
    ActionSpec(
        "export_session",
        later("&Export…"),
        later("Write the chosen recording as tables, subtitles, a film or a data set for other programs"),
        ("Ctrl+E",),
        "export",
        menu=MENU,
        menu_order=30,
        short=later("Export…"),
    ),
    ActionSpec(
        "rename_session",
        later("Re&name…"),
        later("Give the chosen recording another name"),
        ("F2",),
        "rename",
        menu=MENU,
        menu_order=40,
        short=later("Rename…"),
    ),
    ActionSpec(
        "reveal_session",
        later("&Show its folder"),
        later("Show the files of the chosen recording"),
        (),
        "add-folder",
        menu=MENU,
        menu_order=40,
        short=later("Folder"),
    ),
    ActionSpec(
        "delete_session",
        later("&Delete…"),
        later("Move the chosen recording to the trash, from where it can be taken back"),
        ("Ctrl+Del",),
        "remove",
        menu=MENU,
        menu_order=40,
        short=later("Delete"),
    ),
    ActionSpec(
        "open_library_folder",
        later("Show the &folder of recordings"),
        later("Show the folder in which recordings lie"),
        (),
        "add-folder",
        menu=MENU,
        menu_order=40,
        short=later("Show the folder"),
    ),
)
_VIEWS = (
    ActionSpec(
        "show_library",
        later("&Library"),
        later("Show the list of recordings in the place of the picture"),
        ("G",),
        "gallery",
        True,
        VIEW,
        40,
        Bar.FOLDS,
        5,
    ),
    ActionSpec(
        "show_session_side",
        later("&Markers"),
        later("Show what is known of the recording, and its markers, beside the picture"),
        ("I",),
        "marker",
        True,
        VIEW,
        50,
        Bar.FOLDS,
        10,
    ),
    ActionSpec(
        "show_course",
        later("P&lots over time"),
        later("Show the numbers of the recording over its time, below the picture"),
        ("P",),
        "plots",
        True,
        VIEW,
        30,
        Bar.FOLDS,
        20,
        later("Plots"),
    ),
)
_COURSE = (
    *(
        ActionSpec(
            plot_action(spec.name), spec.title, spec.help, (), "plots", True, MENU, 60, under=later("Pl&ots over time")
        )
        for spec in PLOTS.values()
    ),
    ActionSpec(
        "choose_signals",
        later("Choose &signals…"),
        later("Choose which signals of the face are drawn over the time of the recording"),
        ("Y",),
        "signals",
        menu=MENU,
        menu_order=60,
    ),
    ActionSpec(
        "similarity_sheet",
        later("Similarity s&heet…"),
        later("Show the faces of the recording, those that are alike near each other; a click goes to the frame"),
        ("Shift+S",),
        "gallery",
        menu=MENU,
        menu_order=65,
    ),
    ActionSpec(
        "course_nearer",
        later("Zoom &in on time"),
        later("Show less of the time in the plots, about the frame on show"),
        ("+", "="),
        "zoom-in",
        menu=MENU,
        menu_order=70,
    ),
    ActionSpec(
        "course_farther",
        later("&Zoom out"),
        later("Show more of the time in the plots"),
        ("-",),
        "zoom-out",
        menu=MENU,
        menu_order=70,
    ),
    ActionSpec(
        "course_whole",
        later("&Whole time"),
        later("Show all of the time in the plots; a double click in a plot does the same"),
        ("0",),
        "restore",
        menu=MENU,
        menu_order=70,
    ),
    ActionSpec(
        "mark_before",
        later("Marker &before"),
        later("Go to the marker before this frame"),
        ("Ctrl+Left",),
        "left",
        menu=MENU,
        menu_order=20,
    ),
    ActionSpec(
        "mark_after",
        later("Marker &after"),
        later("Go to the next marker after this frame"),
        ("Ctrl+Right",),
        "right",
        menu=MENU,
        menu_order=20,
    ),
)
DRAWN = (DETECTOR, POINTS, MESH, CONTOUR, READOUT)
_RUNS = (
    ActionSpec(
        "track_again",
        later("&Track again…"),
        later("Track the recording once more with other settings or another model, in the background"),
        ("Shift+T",),
        "restore",
        menu=MENU,
        menu_order=50,
    ),
    ActionSpec(
        "delete_run",
        later("De&lete the run"),
        later("Delete the run that is looked at; what was recorded stays"),
        (),
        "remove",
        menu=MENU,
        menu_order=50,
        short=later("Delete"),
    ),
)
PAGE = (*_RUNS, *_LIBRARY, *_VIEWS, *_COURSE, *DRAWN)
