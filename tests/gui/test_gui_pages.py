"""Pages and tools under one protocol: the window knows none by name, and a new one is one class."""

import re
from datetime import datetime
from pathlib import Path

import pytest
from PyQt6.QtCore import QMimeData, Qt, QUrl
from PyQt6.QtGui import QDropEvent
from PyQt6.QtWidgets import QLabel, QToolButton

from gui.model.action_spec import VIEW, ActionSpec, Bar
from gui.model.app_settings import AppSettings
from gui.model.controller import Controller
from gui.model.notices import Remedy
from gui.model.page_spec import PageSpec
from gui.model.tracking import Phase, Update
from gui.pages.protocol import Page, PageEntry, Part, Tool
from gui.pages.registry import FEATURES, page_specs
from gui.pages.workshop.registry import BENCHES
from gui.shell.actions import bar_actions, menus_of
from gui.shell.main_window import MainWindow
from gui.shell.tool_bars import ToolBar
from tracker.pipeline import Mode, PipelineSettings
from tracker.types import State

SHELL = Path(__file__).resolve().parents[2] / "gui" / "shell"
NAMELESS = (
    *("main_window.py", "actions.py", "layout.py", "tool_bars.py"),
    *("action_set.py", "feature_set.py", "window_commands.py"),
)
FEATURE_WORDS = re.compile(
    r"effects?|calibrat\w+|learn\w*|glass|scenes?|film|split|gallery|inside|masks?|mesh|contour|patches|trail|detector"
    r"|plots?|truth|readouts?|flight|game|heat"
)
# These may stand in a sentence, as in the help of an action; in a name they would be a page's.
PAGE_NAMES = {"head", "face", "live", "window", "points"}
MENUS = {
    "&File": "open_clip open_picture open_pictures demo snapshot quit",
    "&Edit": "undo redo",
    "&Tracking": "pause recenter retry follow_thing follow_middle follow_faces calibrate learn_face gestures "
    "gesture_keys why_lost mode_head mode_face privacy_open privacy_anonymous privacy_numbers",
    "&Clip": "step_back step_on seek_back seek_on seek_back_short seek_on_short clip_start clip_end slower faster loop "
    "mark_first mark_last clear_marks",
    "S&cene": "mode_window scene_tunnel scene_room scene_own scene_flight open_scene strength_more strength_less "
    "strength_right next_eye scene_stereo scene_inset",
    "&Effects": "mode_effects effect_none effect_swap effect_mask effect_deform effect_caricature effect_next "
    "effect_before show_split add_picture use_my_face most_like correct_points rename_mask remove_mask film",
    "E&xpression": "mode_expression neutral_face forget_face own_expressions class_viewer calibrate_gaze "
    "show_gaze_heat",
    "Sessio&ns": "record mark_event mark_span "
    + " ".join(f"mark_label_{number}" for number in range(1, 10))
    + " mark_before mark_after play_session open_session export_session rename_session reveal_session delete_session "
    "open_library_folder mode_sessions track_again delete_run plot_position plot_distance plot_rotation "
    "plot_signals plot_expressions plot_gaze plot_confidence choose_signals similarity_sheet "
    "course_nearer course_farther course_whole",
    "&Outputs": "add_output pause_outputs next_profile previous_profile new_profile duplicate_profile rename_profile "
    "profile_programs import_profile export_profile delete_profile mode_outputs",
    "&Workshop": " ".join(["all_benches", *(f"bench_{bench.spec.name}" for bench in BENCHES), "mode_workshop"]),
    "&View": "mirror show_head show_detector show_colours show_trail show_points show_mesh show_contour show_numbers "
    "show_patches show_eyes show_truth show_readout show_plots show_over_time show_course show_mapping show_gallery "
    "show_library show_inside show_signals "
    "show_signal_numbers show_session_side look_desktop look_dark look_light look_contrast language_auto "
    "language_en language_de language_fr show_panel show_expert find_setting full_screen show_tray",
    "&Help": "welcome keys desktop_keys about",
}
BARS = {
    Bar.TOOLS: "gesture_keys pause recenter learn_face own_expressions snapshot calibrate_gaze record film show_split",
    Bar.DRAWN: "show_head show_detector show_colours show_trail show_points show_mesh show_contour show_numbers "
    "show_patches show_eyes show_truth show_readout follow_thing",
    Bar.PICTURE: "mirror full_screen",
    Bar.MODES: "mode_head mode_face mode_window mode_effects mode_expression mode_sessions mode_outputs mode_workshop",
    Bar.FOLDS: "show_library show_inside show_signals show_session_side show_plots show_over_time show_course "
    "show_mapping show_gallery show_panel keys",
}


class WavesPage(Page):
    """A page as somebody else might write it."""

    spec = PageSpec("waves", "Waves", "Waves: made up", "hand-waving", "Ctrl+9", Mode.FACE, menu="&Waves")
    actions = (ActionSpec("wave", "&Wave", "Wave a hand", ("Ctrl+W",), "hand", menu="&Waves", bar=Bar.TOOLS),)

    def __init__(self, host):
        super().__init__(host)
        self.view, self.panel, self.side = QLabel("view"), QLabel("knobs"), QLabel("side")
        self.views, self.beside = (Part(self.view, "show_plots"),), (Part(self.side),)
        self.heard, self.frames, self.files, self.undone, self.closed = [], [], [], 0, False
        self.can_undo, self.can_redo = True, False

    @property
    def history(self):
        return self

    @property
    def state(self):
        return self

    def undo(self):
        self.undone += 1

    def slots(self):
        return {"wave": lambda: self.heard.append("wave")}

    def enter(self):
        self.heard.append("enter")

    def leave(self):
        self.heard.append("leave")

    def show_frame(self, frame, result):
        super().show_frame(frame, result)
        self.frames.append(frame.index)

    def take_file(self, path):
        self.files.append(path)
        return path.endswith(".wave")

    def remedy(self, remedy):
        return remedy is Remedy.REPLAY

    def close(self):
        self.closed = True


class BellTool(Tool):
    """A tool as somebody else might write it; it can be opened from one page."""

    actions = (
        ActionSpec("bell", "&Bell", "Ring", ("Ctrl+B",), "bell", bar=Bar.MODES),
        ActionSpec("quiet", "&Quiet", "Ring no more", ("Ctrl+Shift+B",), "bell-slash", menu=VIEW),
    )
    key_rows = (("Ring", "Ring", "What a bell does"),)
    pages = ("waves",)

    def __init__(self, host):
        super().__init__(host)
        self.rung, self.frames, self.ticks, self.states, self.closed = 0, [], [], [], False

    def slots(self):
        return super().slots() | {"quiet": self.close}

    def open(self):
        self.rung += 1

    def show_frame(self, frame, result):
        self.frames.append(frame.index)

    def show_state(self, old, new):
        self.states.append(new.page.name)

    def tick(self, now_s):
        self.ticks.append(now_s)

    def close(self):
        self.closed = True


@pytest.fixture
def more(tracking, folders, monkeypatch):
    """The window with a page and a tool more."""
    monkeypatch.setattr("gui.shell.main_window.PULL_MS", 1_000_000)
    features = (*FEATURES, WavesPage, BellTool)
    controller = Controller(tracking, folders, page_specs(features))
    controller.set_app(show_panel=True, show_plots=True)
    window = MainWindow(controller, features)
    window.start("demo")
    yield window
    window.close()
    window.deleteLater()


def button_of(window, name):
    """The button of an action on one of the bars."""
    action = window.actions_by_name[name]
    bars = window.findChildren(ToolBar)
    return next(found for bar in bars if isinstance(found := bar.button(action), QToolButton))


def of_class(feature):
    return type(feature).__name__


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    place, button = window.rect().center().toPointF(), Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, button, Qt.KeyboardModifier.NoModifier))


@pytest.mark.parametrize("name", NAMELESS)
def test_the_window_names_no_feature(name):
    text = (SHELL / name).read_text(encoding="utf-8")
    words = set(re.findall(r"[a-z]+", text.lower()))
    assert not {word for word in words if FEATURE_WORDS.fullmatch(word)}
    names = set(re.findall(r"\"([a-z_]+)\"|\b([A-Za-z]+_\w+|[A-Z][a-z]+[A-Z]\w+)\b", text))
    parts = {part for pair in names for name in pair for part in name.lower().split("_")}
    assert not {"head", "face"} & parts
    imported = set(re.findall(r"from gui\.pages\.(\w+)", text))
    assert imported <= {"protocol", "registry"}


def test_menus_and_bars_are_in_order():
    assert {title: " ".join(spec.name for spec in specs) for title, specs in menus_of(FEATURES)} == MENUS
    assert [title for title, _ in menus_of(FEATURES)] == list(MENUS)
    assert {bar: " ".join(spec.name for spec in bar_actions(FEATURES, bar)) for bar in Bar} == BARS


def test_the_registry_fits_together():
    pages = [page.name for page in page_specs()]
    assert len(set(pages)) == len(pages) and all(pages)
    for feature in FEATURES:
        assert set(getattr(feature, "pages", ())) <= set(pages)
    for page in page_specs():
        assert set(page.folded) <= set(page.groups) <= set(PipelineSettings.__dataclass_fields__)
        assert {*page.colours_for, *page.fit_view_for} <= set(AppSettings.__dataclass_fields__)


def test_a_page_is_one_class(more, tracking, make_pair, qtbot):
    page, shown = more.features.pages["waves"], more.actions_by_name
    parts = page.view, page.panel, page.side
    assert not any(part.isVisible() for part in parts) and not shown["wave"].isVisible()
    assert [menu.text().replace("&", "") for menu in more.menuBar().actions()][2:11] == [
        *("Tracking", "Clip", "Scene", "Effects", "Expression", "Sessions", "Outputs", "Workshop", "Waves"),
    ]
    qtbot.mouseClick(button_of(more, "mode_waves"), Qt.MouseButton.LeftButton)
    assert page.is_shown and page.heard == ["enter"] and tracking.called("use_mode")[-1] == (Mode.FACE,)
    assert all(part.isVisible() for part in parts) and shown["mode_waves"].isChecked()
    assert not more.panel.isVisible() and not more.features.pages["head"].plots.isVisible()
    assert not any(shown[name].isVisible() for name in ("show_head", "show_points", "film"))
    tracking.run(pair=make_pair(7))
    more._tick()
    assert page.frames == [7] and more.stage.live.frame.index == 7
    qtbot.mouseClick(button_of(more, "wave"), Qt.MouseButton.LeftButton)
    assert page.heard == ["enter", "wave"]
    qtbot.mouseClick(button_of(more, "mode_head"), Qt.MouseButton.LeftButton)
    assert page.heard[-1] == "leave" and not any(part.isVisible() for part in parts)
    assert more.panel.isVisible() and shown["show_head"].isVisible() and not shown["wave"].isVisible()
    tracking.run(pair=make_pair(8))
    more._tick()
    assert page.frames == [7] and more.stage.live.frame.index == 8


@pytest.mark.parametrize("entry", [one for one in FEATURES if issubclass(one, PageEntry)])
def test_a_page_with_an_entry_is_made_when_it_is_asked_for(more, entry):
    columns, name = more._centre.columns, entry.spec.name
    before = columns.count()
    assert not any(isinstance(feature, entry.load()) for feature in more.features)
    more.actions_by_name[f"mode_{name}"].trigger()
    page = more.features.page
    assert isinstance(page, entry.load()) and more.features.pages[name] is page
    assert (page.spec, page.actions, page.invitation) == (entry.spec, entry.actions, entry.invitation)
    assert columns.count() == before
    parts = [part.widget for part in (*page.views, *page.beside)] + ([page.panel] if page.panel else [])
    assert all(part.window() is more for part in parts)
    assert any(part.isVisible() for part in parts) or page.stage is not None
    more.actions_by_name["mode_head"].trigger()
    assert not any(part.isVisible() for part in parts)


def test_what_a_page_with_an_entry_does_makes_it(more):
    assert "EffectsPage" not in map(of_class, more.features)
    more.actions_by_name["effect_next"].trigger()
    assert "EffectsPage" in map(of_class, more.features)


def test_a_message_from_before_a_page_was_made_finds_it(more):
    assert more.features.remedy(Remedy.OPEN_RECORDING)


def test_what_belongs_to_a_page_folds_and_gives_way_to_full_screen(more):
    page, actions = more.features.pages["waves"], more.actions_by_name
    actions["mode_waves"].trigger()
    for switch, part in (("show_plots", page.view), ("show_panel", page.panel)):
        more._controller.set_app(**{switch: False})
        assert not part.isVisible() and page.side.isVisible()
        more._controller.set_app(**{switch: True})
        assert part.isVisible()
    actions["full_screen"].trigger()
    assert not any(part.isVisible() for part in (page.view, page.panel, page.side))


def test_undo_files_buttons_and_snapshots_are_the_matter_of_the_page_on_show(more, tracking, qtbot):
    page, actions = more.features.pages["waves"], more.actions_by_name
    assert not actions["undo"].isEnabled()
    drop(more, "/a.wave")
    assert not page.files and tracking.called("open")[-1][0] == "/a.wave"
    actions["mode_waves"].trigger()
    assert actions["undo"].isEnabled() and not actions["redo"].isEnabled()
    actions["undo"].trigger()
    assert page.undone == 1
    drop(more, "/b.wave")
    assert tracking.called("open")[-1][0] == "/a.wave"
    drop(more, "/b.mp4")
    assert page.files == ["/b.wave", "/b.mp4"] and tracking.called("open")[-1][0] == "/b.mp4"
    opened = len(tracking.called("open"))
    more.do_remedy(Remedy.REPLAY)
    assert len(tracking.called("open")) == opened, "the page did it"
    more.do_remedy(Remedy.RETRY)
    assert len(tracking.called("open")) == opened + 1
    page.save_snapshot(datetime(2026, 1, 2))
    assert "no picture" in more.strip.message.text()


def test_the_page_is_kept_and_closed_with_the_window(more, folders):
    more.actions_by_name["mode_waves"].trigger()
    more.close()
    assert more.features.pages["waves"].closed and more.features.tools["bell"].closed
    assert 'page = "waves"' in (folders.config / "app.toml").read_text()


def test_a_tool_is_one_class(more, tracking, make_pair, qtbot):
    tool, actions = more.features.tools["bell"], more.actions_by_name
    assert not actions["bell"].isVisible(), "it can be opened from one page alone"
    actions["mode_waves"].trigger()
    assert actions["bell"].isVisible() and tool.states[-1] == "waves"
    qtbot.mouseClick(button_of(more, "bell"), Qt.MouseButton.LeftButton)
    assert tool.rung == 1
    more.host.do("bell")
    assert tool.rung == 2
    actions["mode_head"].trigger()
    tracking.run(pair=make_pair(3))
    more._tick()
    assert tool.frames == [3] and len(tool.ticks) == 1
    actions["keys"].trigger()
    dialog = next(child for child in more.children() if hasattr(child, "table"))
    assert dialog.table.item(dialog.table.rowCount() - 1, 2).text() == "What a bell does"
    dialog.close()


def test_an_action_that_does_nothing_is_a_mistake(tracking, folders, qtbot):
    class Mute(Tool):
        actions = (BellTool.actions[0], ActionSpec("nothing", "&Nothing", "Do nothing"))

    features = (*FEATURES, Mute)
    with pytest.raises(AssertionError, match="nothing"):
        MainWindow(Controller(tracking, folders, page_specs(features)), features)


# The page as one value


@pytest.mark.parametrize(
    ("kept", "page", "mode"),
    [
        ('mode = "head"\neffects = false', "head", Mode.HEAD),
        ('mode = "face"\neffects = false', "face", Mode.FACE),
        ('mode = "face"\neffects = true', "effects", Mode.FACE),
        ('mode = "head"\neffects = true', "head", Mode.HEAD),
        ("effects = true", "head", Mode.HEAD),
        ('page = "effects"', "effects", Mode.FACE),
        ('page = "gone"', "head", Mode.HEAD),
    ],
)
def test_an_older_settings_file_opens_its_page_without_a_word(tracking, folders, kept, page, mode):
    folders.config.mkdir()
    file = folders.config / "app.toml"
    file.write_text(f"schema = 1\nmirror = false\n{kept}\n")
    controller = Controller(tracking, folders, page_specs())
    assert controller.state.page.name == page and controller.state.mode is mode
    assert controller.state.notice is None and not controller.state.app.mirror
    assert list(folders.config.iterdir()) == [file], "there is nothing to back up"
    other = "face" if page == "head" else "head"
    controller.use_page(other)
    controller.close()
    lines = file.read_text().splitlines()
    assert f'page = "{other}"' in lines and not any(line.startswith(("mode", "effects")) for line in lines)


def test_a_tool_borrows_the_tracker_and_gives_it_back(controller, tracking):
    controller.start("demo")
    controller.set_app(show_colours=True)
    controller.use_mode(Mode.FACE)
    assert tracking.called("use_mode")[-1] == (Mode.FACE,) and controller.state.mode is Mode.FACE
    assert controller.state.page.name == "head" and controller.state.app.page == "", "the page stays"
    assert tracking.called("want_colours")[-1] == (False,), "there are none of a face"
    controller.use_mode(None)
    assert tracking.called("use_mode")[-1] == (Mode.HEAD,) and tracking.called("want_colours")[-1] == (True,)


def test_a_page_that_is_chosen_gets_the_tracker_back(controller, tracking):
    controller.start("demo")
    controller.use_page("face")
    controller.use_mode(Mode.HEAD)
    controller.use_page("effects")
    assert controller.state.mode is Mode.FACE and tracking.called("use_mode")[-1] == (Mode.FACE,)
    told = len(tracking.called("use_mode"))
    controller.use_mode(None)
    controller.use_page("face")
    assert len(tracking.called("use_mode")) == told, "all follow the face"


def test_with_the_usual_model_the_page_is_back_that_was_left(controller, tracking):
    controller.start("demo")
    controller.use_page("effects")
    controller.set_setting("face.model", "mosse")
    tracking.run()
    tracking.once = {"model_problem": "The model file x.npz is damaged."}
    controller.tick(0.0)
    assert controller.state.page.name == "head"
    controller.remedy(Remedy.USUAL_MODEL)
    assert controller.state.page.name == "effects"


def test_a_refused_loan_leaves_the_page(controller, tracking):
    controller.start("demo")
    controller.use_mode(Mode.FACE)
    tracking.run()
    tracking.once = {"model_problem": "The model file x.npz is damaged."}
    controller.tick(0.0)
    assert controller.state.page.name == "head" and controller.state.mode is Mode.HEAD


def test_the_numbers_of_another_page_are_not_shown(window, controller, tracking, make_pair):
    tracking.run(pair=make_pair(1))
    controller.tick(1.0)
    assert controller.state.tracker is State.TRACKING
    controller.use_page("face")
    assert controller.state.tracker is None
    tracking.update = Update(Phase.PAUSED)
    controller.tick(2.0)
    assert window.actions_by_name["pause"].text() == "&Go on"
