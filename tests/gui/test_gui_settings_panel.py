"""The panel is generated: every declared setting has an editor with its range, its words and its way out."""

import dataclasses

import pytest
from PyQt6.QtCore import QPoint, QPointF, Qt
from PyQt6.QtGui import QAction, QWheelEvent
from PyQt6.QtWidgets import QApplication, QToolButton

from gui.model.app_settings import value_at
from gui.model.plain_controls import CONTROLS
from gui.pages.live.page import FacePage, HeadPage
from gui.widgets.editors import ChoiceEditor, Hooks, NumberEditor, Scale, SwitchEditor
from gui.widgets.plain_editors import PositionList, PositionSlider
from gui.widgets.settings_group import PanelHooks
from gui.widgets.settings_panel import SettingsPanel
from tracker.face.follower import FaceSettings
from tracker.pipeline import PipelineSettings
from tracker.settings import Choice, Knob, Switch, describe, describe_groups

GROUPS = [field.name for field in dataclasses.fields(PipelineSettings)]
SETTINGS = [
    (f"{group}.{name}", declared)
    for group in GROUPS
    for name, declared in describe(type(getattr(PipelineSettings(), group))).items()
]


class Heard:
    def __init__(self):
        self.changes, self.finished, self.restored, self.several = [], 0, [], []

    def hooks(self):
        def finish():
            self.finished += 1

        def take(values, name):
            self.several.append((name, dict(values)))

        return PanelHooks(lambda path, value: self.changes.append((path, value)), finish, self.restored.append, take)


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def actions():
    """The switches of the app as actions."""
    made = {}
    for name in ("show_expert", *HeadPage.spec.drawn, *FacePage.spec.drawn):
        made[name] = QAction(f"&{name}")
        made[name].setCheckable(True)
    return made


@pytest.fixture
def expert(actions):
    """The action that shows the expert's settings; they are shown."""
    actions["show_expert"].setChecked(True)
    return actions["show_expert"]


@pytest.fixture
def plain_panel(qtbot, heard, actions):
    panel = SettingsPanel(PipelineSettings(), heard.hooks(), actions)
    qtbot.addWidget(panel)
    panel.show_page(HeadPage.spec)
    panel.resize(300, 900)
    panel.show()
    return panel


@pytest.fixture
def panel(expert, plain_panel):
    return plain_panel


def editor_of(panel, path):
    group, name = path.split(".")
    return panel.groups[group].editors[name]


def test_groups_follow_the_pipelines_order(panel):
    assert list(panel.groups) == GROUPS
    titles = [group.title for group in describe_groups(PipelineSettings()).values()]
    assert [group._fold.text() for group in panel.groups.values()] == titles
    assert len(set(titles)) == len(GROUPS)


@pytest.mark.parametrize(("path", "declared"), SETTINGS, ids=[path for path, _ in SETTINGS])
def test_every_setting_has_an_editor_with_its_range_and_words(panel, heard, path, declared):
    editor, default = editor_of(panel, path), value_at(PipelineSettings(), path)
    # Also where it makes no sense as the others are set.
    editor.setEnabled(True)
    assert declared.help in editor.toolTip()
    match declared:
        case Knob():
            assert isinstance(editor, NumberEditor)
            scale = Scale.of(declared, whole=isinstance(default, int))
            assert editor.field.minimum() == pytest.approx(declared.low * scale.factor, abs=10**-scale.decimals)
            assert editor.field.maximum() == pytest.approx(declared.high * scale.factor, abs=10**-scale.decimals)
            assert editor.field.value() == pytest.approx(default * scale.factor)
            parts = (editor.field, editor.slider)
            editor.slider.setValue(editor.slider.maximum())
            assert heard.changes[-1][1] == pytest.approx(declared.high, rel=0.02)
            editor.slider.setValue(0)
            assert heard.changes[-1] == (path, pytest.approx(declared.low))
            assert type(heard.changes[-1][1]) is type(default)
        case Choice():
            assert isinstance(editor, ChoiceEditor)
            count = len(declared.options)
            assert [editor.list.itemData(i) for i in range(count)] == list(declared.options)
            assert [editor.list.itemText(i) for i in range(count)] == list(declared.labels)
            assert editor.list.count() == count + bool(declared.suffix)
            parts = (editor.list,)
            other = next(i for i, option in enumerate(declared.options) if option != default)
            editor.list.setCurrentIndex(other)
            assert heard.changes == [(path, declared.options[other])]
        case Switch():
            assert isinstance(editor, SwitchEditor)
            parts = (editor.switch,)
            editor.switch.click()
            assert heard.changes == [(path, not default)]
    for part in parts:
        assert part.accessibleName() == declared.label
        assert part.accessibleDescription() == declared.help
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_showing_a_value_tells_nobody(panel, heard):
    settings = PipelineSettings()
    changed = dataclasses.replace(
        settings, smoothing=dataclasses.replace(settings.smoothing, method="ema", alpha=0.5, prediction_s=0.03)
    )
    panel.show_settings(changed, settings)
    assert editor_of(panel, "smoothing.alpha").field.value() == 0.5
    assert editor_of(panel, "smoothing.prediction_s").field.text() == "30 ms"
    assert editor_of(panel, "smoothing.method").list.currentData() == "ema"
    assert not heard.changes


def test_restore_shows_only_where_there_is_something_to_restore(panel, heard):
    settings = PipelineSettings()
    panel.show_settings(
        dataclasses.replace(settings, smoothing=dataclasses.replace(settings.smoothing, alpha=0.5)), settings
    )
    shown = [name for name, group in panel.groups.items() if group.restore_button.isVisible()]
    assert shown == ["smoothing"]
    panel.groups["smoothing"].restore_button.click()
    assert heard.restored == ["smoothing"]


def test_settings_without_effect_are_greyed(panel):
    settings = PipelineSettings()

    def enabled():
        editors = panel.groups["smoothing"].editors
        return [
            name for name in ("method", "alpha", "min_cutoff_hz", "beta", "prediction_s") if editors[name].isEnabled()
        ]

    panel.show_settings(settings, settings)
    assert enabled() == ["method", "min_cutoff_hz", "beta", "prediction_s"]
    ema = dataclasses.replace(settings, smoothing=dataclasses.replace(settings.smoothing, method="ema"))
    panel.show_settings(ema, settings)
    assert enabled() == ["method", "alpha", "prediction_s"]


def test_a_file_of_ones_own_is_shown_as_a_choice(panel, heard, tmp_path):
    settings, path = PipelineSettings(), str(tmp_path / "mine.npz")
    own = dataclasses.replace(settings, face=dataclasses.replace(settings.face, model=path))
    models = editor_of(panel, "face.model").list
    for _ in range(2):
        panel.show_settings(own, settings)
        assert (models.currentText(), models.currentData()) == ("mine.npz", path)
        assert editor_of(panel, "face.combine").isEnabled(), "nobody knows what it is made of"
        panel.show_settings(settings, settings)
        assert models.currentText() == "Automatic"
    assert not heard.changes
    models.setCurrentIndex(models.findData(path))
    assert heard.changes == [("face.model", path)]


def shown(panel, group):
    return [name for name, editor in panel.groups[group].editors.items() if editor.isVisible()]


def test_everybody_sees_a_few_controls_and_experts_all_settings(plain_panel, actions):
    panel, button = plain_panel, next(b for b in plain_panel.findChildren(QToolButton) if b.text() == "Expert")
    assert not any(group.isVisible() for group in panel.groups.values()) and not panel.search.isVisible()
    assert [name for name, editor in panel.plain.editors.items() if editor.isVisible()] == list(HeadPage.spec.plain)
    button.click()
    assert actions["show_expert"].isChecked() and panel.search.isVisible()
    assert [name for name, group in panel.groups.items() if group.isVisible()] == list(HeadPage.spec.groups)
    assert shown(panel, "smoothing") == list(panel.groups["smoothing"].editors)
    actions["show_expert"].trigger()
    assert not button.isChecked() and not any(group.isVisible() for group in panel.groups.values())


def test_a_plain_control_turns_its_knobs_in_one_step(plain_panel, heard):
    steadiness = plain_panel.plain.editors["steadiness"]
    assert isinstance(steadiness, PositionSlider) and steadiness.word.text() == "Balanced"
    steadiness.slider.setValue(0)
    assert heard.several == [("steadiness", dict(CONTROLS["steadiness"].positions[0].values))]
    assert steadiness.word.text() == "Steadiest" and not heard.changes


def test_a_plain_control_says_when_the_setting_is_somebodys_own(plain_panel, heard):
    settings = PipelineSettings()
    own = dataclasses.replace(settings, smoothing=dataclasses.replace(settings.smoothing, method="ema"))
    model = dataclasses.replace(own, face=dataclasses.replace(settings.face, model="mosse"))
    steadiness, precision = (plain_panel.plain.editors[name] for name in ("steadiness", "precision"))
    assert isinstance(precision, PositionList)
    plain_panel.show_settings(model, settings)
    assert (steadiness.word.text(), precision.list.currentText()) == ("Own", "Own")
    plain_panel.show_settings(settings, settings)
    assert (steadiness.word.text(), precision.list.currentText()) == ("Balanced", "Automatic")
    assert precision.list.findText("Own") < 0 and not heard.several


def test_what_is_drawn_is_the_same_switch_as_in_the_menu(plain_panel, actions):
    switch = plain_panel.plain.switches["show_trail"].switch
    switch.click()
    assert actions["show_trail"].isChecked()
    actions["show_trail"].trigger()
    assert not switch.isChecked()


def test_what_differs_out_of_sight_is_told(plain_panel, actions):
    settings = PipelineSettings()
    smoothing = dataclasses.replace(settings.smoothing, prediction_s=0.03)
    plain_panel.show_settings(dataclasses.replace(settings, smoothing=smoothing), settings)
    assert plain_panel.others.isVisible() and plain_panel.others.text().startswith("A setting for experts")
    plain_panel.see_others.click()
    assert actions["show_expert"].isChecked() and not plain_panel.others.isVisible()


def test_the_search_shows_what_has_the_words_under_its_group(qtbot, panel):
    qtbot.keyClicks(panel.search, "calmer cut-off")
    assert [name for name, group in panel.groups.items() if group.isVisible()] == ["smoothing"]
    assert shown(panel, "smoothing") == ["min_cutoff_hz"]
    assert not panel.plain.isVisible() and not panel.nothing.isVisible()
    qtbot.keyClicks(panel.search, "xyz")
    assert panel.nothing.isVisible() and not any(group.isVisible() for group in panel.groups.values())
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.search.text() == "" and not panel.nothing.isVisible() and panel.plain.isVisible()
    assert [name for name, group in panel.groups.items() if group.isVisible()] == list(HeadPage.spec.groups)


def test_the_search_looks_into_folded_groups_and_finds_groups_by_their_titles(qtbot, panel):
    group = panel.groups["smoothing"]
    group.fold(True)
    qtbot.keyClicks(panel.search, "smoothing")
    assert shown(panel, "smoothing") == list(group.editors)
    panel.search.clear()
    assert not shown(panel, "smoothing")


def test_the_wheel_turns_a_knob_only_when_it_has_the_focus(panel, heard):
    slider = editor_of(panel, "smoothing.alpha").slider
    middle = QPointF(slider.rect().center())
    event = QWheelEvent(
        middle,
        slider.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    slider.clearFocus()
    QApplication.sendEvent(slider, event)
    assert not heard.changes


def test_a_group_folds(panel):
    group = panel.groups["smoothing"]
    editor = group.editors["alpha"]
    assert editor.isVisible()
    group._fold.click()
    assert not editor.isVisible()


def test_a_file_of_ones_own_is_asked_for_where_it_is_a_choice(qtbot):
    declared = describe(FaceSettings)["model"]
    answers, heard = ["", "/mine/twelve.npz"], []
    hooks = Hooks(heard.append, lambda: heard.append("finished"))
    editor = ChoiceEditor(declared, "svm", hooks, lambda parent: answers.pop(0))
    qtbot.addWidget(editor)
    for expected in ("svm", "/mine/twelve.npz"):
        editor.list.setCurrentIndex(editor.list.findText("A file of your own…"))
        assert editor.list.currentData() == expected
    assert heard == ["/mine/twelve.npz", "finished"] and editor.list.currentText() == "twelve.npz"
