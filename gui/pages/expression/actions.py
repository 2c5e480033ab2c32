"""What can be done on the Expression page."""

from __future__ import annotations

from gui.model.action_spec import VIEW, ActionSpec, Bar
from gui.model.picture_actions import CONTOUR, DETECTOR, MESH, POINTS, READOUT, TRUTH, overlay
from gui.words import later

MENU = later("E&xpression")

ACTIONS = (
    POINTS,
    CONTOUR,
    MESH,
    DETECTOR,
    TRUTH,
    READOUT,
    overlay(
        "show_eyes", later("&Irises"), later("Draw the irises, and a line from each to where it looks"), "3", "eye"
    ),
    ActionSpec(
        "show_signals",
        later("&Signals"),
        later("Show the drawn face, the expressions and the bars of all signals"),
        ("I",),
        "signals",
        True,
        VIEW,
        50,
        Bar.FOLDS,
        10,
    ),
    ActionSpec(
        "show_over_time",
        later("O&ver time"),
        later("Show the chosen signals and the gestures of the last half minute"),
        ("P",),
        "plots",
        True,
        VIEW,
        30,
        Bar.FOLDS,
        20,
    ),
    ActionSpec(
        "show_signal_numbers",
        later("Numbers on the &bars"),
        later("Write its number to each bar, in per cent or degrees"),
        ("9",),
        "numbers",
        True,
        VIEW,
        50,
    ),
    ActionSpec(
        "neutral_face",
        later("This is my &neutral face"),
        later("Take your face as it is now, at rest, as the one from which all signals begin; it takes two seconds"),
        ("N",),
        "neutral",
        menu=MENU,
        menu_order=60,
    ),
    ActionSpec(
        "forget_face",
        later("&Forget my face"),
        later("Forget your neutral face and how far your face goes; both are learnt anew"),
        ("Shift+N",),
        "restore",
        menu=MENU,
        menu_order=60,
    ),
    ActionSpec(
        "own_expressions",
        later("My &own expressions…"),
        later("Record expressions of your own, a few seconds each, and have them told from then on"),
        ("L",),
        "learn",
        menu=MENU,
        menu_order=70,
        bar=Bar.TOOLS,
        bar_order=30,
        short=later("My expressions"),
    ),
    ActionSpec(
        "class_viewer",
        later("What the &classifiers see…"),
        later("Show the mean face along what each classifier by shape looks at"),
        ("Y",),
        "inside",
        menu=MENU,
        menu_order=70,
    ),
    ActionSpec(
        "calibrate_gaze",
        later("Calibrate my ga&ze…"),
        later("Look at nine dots, so that a dot in the window shows where on the screen you look"),
        ("Shift+K",),
        "gaze",
        menu=MENU,
        menu_order=80,
        bar=Bar.TOOLS,
        bar_order=40,
        short=later("Calibrate gaze"),
    ),
    ActionSpec(
        "show_gaze_heat",
        later("Gaze &map"),
        later("Show over the window where on the screen you looked most in the last minutes"),
        ("Shift+G",),
        "heat",
        True,
        MENU,
        80,
    ),
)

KEY_ROWS = (
    (later("Up, Down"), later("Another signal"), later("In the bars: go to the next signal, and hear its value.")),
    (later("Space"), later("Over time"), later("In the bars: draw the signal over time, or no longer.")),
    (later("Space"), later("Go on"), later("In the calibration of the gaze: begin, or use what was found.")),
    (later("Esc"), later("Leave"), later("In the calibration of the gaze: leave everything as it was.")),
)
