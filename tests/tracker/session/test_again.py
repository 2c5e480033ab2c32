"""Tracking a session once more: what is equal, what is missing, and runs that are kept beside what was recorded."""

from dataclasses import replace

import numpy as np
import pytest

from tests.tracker.session.made_recording import DEMO, FRAMES, a_recording
from tracker.errors import VisavisError
from tracker.pipeline import Mode
from tracker.run.behind import Progress
from tracker.session.again import Check, track_again
from tracker.session.comparison import Comparison
from tracker.session.difference import differences, summary_of
from tracker.session.layout import SessionError, new_session
from tracker.session.pictures import pictures_of
from tracker.session.reader import read_session
from tracker.session.recorder import RecorderSettings, SessionRecorder
from tracker.session.replayer import Replayer, ReplayError
from tracker.session.run_making import run_behind
from tracker.session.runs import RunWriter, delete_run, runs_of
from tracker.session.surroundings import changed_since
from tracker.types import HeadPosition


def farther(now):
    return replace(now, position=replace(now.position, start_distance_cm=90.0))


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    return a_recording(tmp_path_factory.mktemp("sessions") / "take")


def checked(session, replayer=None):
    check = Check()
    for one in track_again(session, pictures_of(session), replayer or Replayer()):
        check.add(one)
    return check


def test_a_lossless_session_is_the_same_to_the_last_bit(session):
    check = checked(session)
    assert check.complete.is_equal and check.complete.frames == check.frames == FRAMES
    summary = check.summary()
    assert summary.states_differ == 0 and summary.position_cm.largest == 0.0
    assert changed_since(session.description) == ()


def test_after_frames_that_were_not_kept_nothing_is_promised_and_what_was_done_then_is_not_lost(tmp_path):
    session = a_recording(tmp_path / "gap", left_out=(9, 10))
    assert [change.kind.value for change in session.results[5].changes] == ["settings"], "of a frame that is missing"
    check = checked(session)
    assert check.complete.frames == 5 and check.complete.is_equal
    assert check.after_gaps.frames == FRAMES - 7


def test_a_film_with_loss_is_not_called_equal(tmp_path):
    check = checked(a_recording(tmp_path / "small", video="h264"))
    assert not check.complete.is_equal
    assert 0 < check.summary().position_cm.median < 2.0


def test_other_settings_in_the_background_make_a_run_beside_what_was_recorded(session):
    before = session.folder.results.read_bytes()
    again = run_behind(session, "farther", farther)
    again.start()
    assert again.wait(60)
    assert again.status.progress is Progress.DONE
    summary = again.status.made.summary
    assert summary.frames == FRAMES and summary.position_cm.median > 10
    (run,) = runs_of(session.folder)
    assert run.name == "farther" and run.description.settings["position"]["start_distance_cm"] == 90.0
    apart = summary_of(differences(session.results, run.results), session.results.indices, run.results.indices)
    assert apart == replace(summary, only_first=0, only_second=0)
    assert session.folder.results.read_bytes() == before
    refused = run_behind(session, "farther", farther)
    refused.start()
    assert refused.wait(60) and refused.status.progress is Progress.FAILED and "already" in refused.status.problem
    delete_run(session.folder, "farther")
    assert runs_of(session.folder) == ()


def test_what_is_cancelled_leaves_nothing_behind_and_can_be_begun_again(session):
    again = run_behind(session, "stopped", farther, Mode.HEAD)
    again.cancel()
    again.start()
    assert again.wait(60) and again.status.progress is Progress.CANCELLED
    assert not list((session.folder.path / "runs").glob("stopped*"))


@pytest.mark.parametrize("name", ["", ".hidden", "a/b", "..", "x" * 61, "a\0"])
def test_a_run_has_a_name_that_a_file_may_have(session, name):
    with pytest.raises(SessionError, match="cannot be called"):
        RunWriter(session.folder, name, session.description)


def test_what_is_not_as_it_was_is_told(session):
    other = replace(
        session.description,
        program="0.0.1",
        machine="an abacus",
        packages={**session.description.packages, "numpy": "1.0"},
        models={**session.description.models, "face/svm.npz": "another"},
    )
    lines = changed_since(other)
    assert len(lines) == 4
    for line, what in zip(lines, ("0.0.1", "numpy 1.0", "an abacus", "face/svm.npz"), strict=True):
        assert what in line


def test_a_session_without_a_beginning_is_refused_in_a_sentence(tmp_path):
    session = a_recording(tmp_path / "late", left_out=(4,))
    kept = [replace(result, changes=()) for result in session.results]
    assert kept
    writer = SessionRecorder(new_session(tmp_path / "none", ""), session.description, RecorderSettings(video="ffv1"))
    for result in kept:
        writer.take(replace(DEMO.frame(result.index), time_s=result.time_s), result)
    writer.close()
    with pytest.raises(ReplayError, match="does not say how it began"):
        checked(read_session(tmp_path / "none"))


def test_one_bit_is_a_difference(session):
    result = session.results[8]
    head = result.tracked_head
    moved = replace(head.head, x_m=float(np.nextafter(head.head.x_m, 1.0)))
    compared = Comparison()
    compared.add(result, replace(result, tracked_head=replace(head, head=moved)))
    assert compared.values_that_differ == 1 and compared.first.place == "tracked_head.head.x_m"
    plus, minus = (replace(result, tracked_head=replace(head, head=HeadPosition(x, 0.0, 0.5))) for x in (0.0, -0.0))
    zeros = Comparison()
    for first, second in ((plus, minus), (plus, plus), (plus, replace(plus, tracked_head=None))):
        zeros.add(first, second)
    assert (zeros.frames, zeros.frames_that_differ, zeros.values_that_differ) == (3, 2, 2)
    assert (zeros.first.recorded, zeros.first.again) == ("0.0", "-0.0")


def test_the_replay_of_a_damaged_film_goes_as_far_as_there_are_pictures(tmp_path):
    session = a_recording(tmp_path / "cut")
    film = session.folder.video
    film.write_bytes(film.read_bytes()[: int(0.6 * film.stat().st_size)])
    check = checked(read_session(tmp_path / "cut"))
    assert 0 < check.frames < FRAMES and check.complete.is_equal


def test_a_settings_change_that_the_other_run_cannot_do_is_a_visavis_error(session):
    with pytest.raises(VisavisError):
        checked(session, Replayer(lambda now: replace(now, face=replace(now.face, model="/no/such.npz")), Mode.FACE))
