"""What the app says of losses, without a window: when it speaks up, in which words, and what it draws."""

import dataclasses

import numpy as np
import pytest

from gui.model.losses import CURVES, Losses, curves, said, sureness
from gui.model.notices import Level, Remedy
from gui.model.state import AppState
from gui.model.tracking import Phase
from tests.tracker.diagnosis.courses import course
from tracker.diagnosis.loss import Diagnosis, Evidence, Loss, LossCause, Side
from tracker.diagnosis.measures import Measure
from tracker.diagnosis.rules import diagnose
from tracker.diagnosis.watch import LossRecord

CAMERA = AppState(phase=Phase.RUNNING, source="0", live=True)
CLIP = AppState(phase=Phase.RUNNING, source="/films/a.mp4")
LEFT = Diagnosis(LossCause.LEFT, None, 0.9, Side.LEFT, (Evidence(Measure.LEFT, -0.4, -0.1),))


def tell(losses, *told):
    for loss in told:
        losses.watch._listener(loss)


def test_a_loss_is_told_once_with_what_helps_and_a_way_to_look_into_it():
    losses = Losses()
    tell(losses, Loss(2.0, 60, LEFT))
    notice = losses.tick(CAMERA)
    assert notice.level is Level.WARNING
    assert notice.remedies == (Remedy.WHY_LOST,)
    # The camera's picture is shown as in a mirror.
    assert notice.text == "Your face left the picture on the right. Sit a little more to the left, or turn the camera."
    assert losses.tick(CAMERA) is None
    tell(losses, Loss(2.0, 60, LEFT, lasted_s=1.5))
    assert losses.tick(CAMERA) is None
    assert losses.changes == 2


@pytest.mark.parametrize("phase", [Phase.PAUSED, Phase.ENDED, Phase.OPENING, Phase.FAILED, Phase.IDLE])
def test_who_stands_still_or_has_just_chosen_another_source_is_told_nothing(phase):
    losses = Losses()
    tell(losses, Loss(2.0, 60, LEFT))
    assert losses.tick(dataclasses.replace(CAMERA, phase=phase)) is None


def test_one_that_was_over_at_once_is_not_worth_a_line():
    losses = Losses()
    tell(losses, Loss(2.0, 60, LEFT), Loss(2.0, 60, LEFT, lasted_s=0.1))
    assert losses.tick(CAMERA) is None


def test_of_a_clip_nobody_is_asked_to_sit_elsewhere():
    assert said(Loss(2.0, 60, LEFT), CLIP) == "Your face left the picture on the left."


def test_the_list_says_when_and_for_how_long():
    losses, (made, _) = Losses(), course()
    for loss in (Loss(3.0, 90, LEFT, 1.25), Loss(64.0, 1920, Diagnosis(LossCause.DARK, confidence=0.8))):
        losses.watch.records = (*losses.watch.records, LossRecord(loss, made))
    newest, oldest = losses.entries(CLIP, 70.0)
    assert (newest.when, newest.cause, newest.lasted) == ("1:04.0", "Too dark", "not found again")
    assert (oldest.when, oldest.cause, oldest.lasted) == ("0:03.0", "Left the picture", "for 1.2 s")
    newest, oldest = losses.entries(CAMERA, 70.0)
    assert (newest.when, oldest.when) == ("6 s ago", "1 min ago")
    assert losses.entries(CAMERA, 7300.0)[0].when == "2 h ago"


def test_how_sure_it_is_is_told_and_what_else_it_may_be():
    assert sureness(Loss(0, 0, Diagnosis())) == "No rule was sure enough."
    assert sureness(Loss(0, 0, LEFT)) == "Sure to 90 %."
    two = dataclasses.replace(LEFT, second=LossCause.FAST)
    assert sureness(Loss(0, 0, two)) == "Sure to 90 %; it may also be: Moved too fast."


def test_what_decided_is_drawn_first_with_its_limit_and_the_loss_at_zero():
    made, lost = course({Measure.SIDE_LIGHT: 0.7})
    loss = Loss(float(made.times_s[lost]), lost, diagnose(made, lost))
    drawn = curves(LossRecord(loss, made))
    assert len(drawn) == CURVES
    assert drawn[0].title == "Light from one side"
    assert drawn[0].limit == pytest.approx(loss.why.evidence[0].limit)
    assert all(curve.limit is None for curve in drawn[1:])
    assert drawn[0].times_s[drawn[0].values == 0.7].min() == pytest.approx(-0.2)
    assert len({curve.title for curve in drawn}) == CURVES


def test_in_a_mirror_the_curves_speak_of_the_sides_that_are_seen():
    made, lost = course({Measure.LEFT: -0.6})
    record = LossRecord(Loss(float(made.times_s[lost]), lost, diagnose(made, lost)), made)
    assert curves(record)[0].title == "To the left edge, in faces"
    assert curves(record, mirrored=True)[0].title == "To the right edge, in faces"


def test_a_curve_has_no_gap_where_only_every_second_picture_was_measured():
    made, lost = course({Measure.SIDE_LIGHT: 0.7})
    made.values[1::2] = np.nan
    drawn = curves(LossRecord(Loss(float(made.times_s[lost]), lost, diagnose(made, lost)), made))
    assert np.isfinite(drawn[0].values).all()
    # But where the face is away, there is one.
    made.values[40:60] = np.nan
    drawn = curves(LossRecord(Loss(float(made.times_s[lost]), lost, diagnose(made, lost)), made))
    assert np.isnan(drawn[0].values).any()


def test_pictures_are_kept_when_they_are_wanted_and_forgotten_when_not():
    losses = Losses()
    assert not losses.watch.keeps_pictures
    assert losses.keep_pictures(True)
    assert losses.watch.keeps_pictures
    assert not losses.keep_pictures(True)
    watch = losses.watch
    assert losses.keep_pictures(False)
    assert losses.watch is not watch


def test_another_source_has_lost_nothing_yet():
    losses, (made, _) = Losses(), course()
    losses.watch.records = (LossRecord(Loss(1.0, 30, LEFT), made),)
    losses.forget()
    assert losses.records == ()
