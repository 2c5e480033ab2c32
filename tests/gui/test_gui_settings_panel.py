"""The panel is generated: every declared setting has an editor with its range, its words and its way out."""

import dataclasses

import pytest
from PyQt6.QtCore import QPoint, QPointF, Qt
from PyQt6.QtGui import QAction, QWheelEvent
from PyQt6.QtWidgets import QApplication, QToolButton

from gui.model.app_settings import value_at
from gui.widgets.editors import ChoiceEditor, NumberEditor, Scale, SwitchEditor
from gui.widgets.settings_panel import PanelHooks, SettingsPanel
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
        self.changes, self.finished, self.restored = [], 0, []

    def hooks(self):
        def finish():
            self.finished += 1

        return PanelHooks(lambda path, value: self.changes.append((path, value)), finish, self.restored.append)


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def expert():
    """The action that shows the expert's settings."""
    action = QAction("&Expert settings")
    action.setCheckable(True)
    return action


@pytest.fixture
def panel(qtbot, heard, expert):
    panel = SettingsPanel(PipelineSettings(), heard.hooks(), expert)
    qtbot.addWidget(panel)
    panel.show()
    return panel


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
            assert [editor.list.itemData(i) for i in range(editor.list.count())] == list(declared.options)
            assert [editor.list.itemText(i) for i in range(editor.list.count())] == list(declared.labels)
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


def test_a_setting_for_experts_shows_when_they_ask_for_it(panel, expert):
    button = next(button for button in panel.findChildren(QToolButton) if button.text() == "Expert")
    assert shown(panel, "smoothing") == ["method", "alpha", "min_cutoff_hz"]
    button.click()
    assert expert.isChecked() and shown(panel, "smoothing") == list(panel.groups["smoothing"].editors)
    expert.trigger()
    assert not button.isChecked() and shown(panel, "smoothing") == ["method", "alpha", "min_cutoff_hz"]


def test_a_setting_that_is_not_as_usual_always_shows_and_goes_only_when_asked(panel, expert):
    settings = PipelineSettings()
    changed = dataclasses.replace(settings, smoothing=dataclasses.replace(settings.smoothing, beta=70.0))
    panel.show_settings(changed, settings)
    assert shown(panel, "smoothing") == ["method", "alpha", "min_cutoff_hz", "beta"]
    panel.show_settings(settings, settings)
    assert "beta" in shown(panel, "smoothing"), "it would vanish under the hand that drags it across its default"
    expert.trigger()
    expert.trigger()
    assert "beta" not in shown(panel, "smoothing")
    panel.show_settings(settings, changed)
    assert "beta" in shown(panel, "smoothing"), "another default"


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
