"""What is marked: its list, and what can be taken back."""

import pytest

from gui.model.marks import LOOKS, MarkDesk, words_of
from tracker.session.markers import LONGEST_LABEL, Marker, MarkerKind


@pytest.fixture
def kept():
    return []


@pytest.fixture
def desk(kept):
    return MarkDesk((Marker(2.0, MarkerKind.EVENT, "b"), Marker(1.0, MarkerKind.EVENT, "a")), kept.append)


def labels(desk):
    return [marker.label for marker in desk.markers]


def test_markers_stand_in_the_order_of_their_times(desk, kept):
    desk.add(Marker(1.5, MarkerKind.NOTE, "between"))
    assert labels(desk) == ["a", "between", "b"]
    assert kept == [desk.markers]


def test_each_change_can_be_taken_back_and_made_again(desk, kept):
    first, second = desk.markers
    desk.rename(first, "  renamed ")
    desk.remove([second])
    assert labels(desk) == ["renamed"]
    desk.undo()
    assert labels(desk) == ["renamed", "b"]
    desk.undo()
    assert labels(desk) == ["a", "b"] and not desk.state.can_undo
    desk.redo()
    desk.redo()
    assert labels(desk) == ["renamed"] and not desk.state.can_redo
    # Each of them was kept as it happened.
    assert [len(markers) for markers in kept] == [2, 1, 2, 2, 2, 1]


def test_a_label_is_cut_to_what_a_marker_holds(desk):
    desk.rename(desk.markers[0], "x" * (LONGEST_LABEL + 50))
    assert len(desk.markers[0].label) == LONGEST_LABEL


def test_what_changes_nothing_is_no_step(desk, kept):
    desk.rename(desk.markers[0], "a")
    desk.remove([])
    assert not desk.state.can_undo and not kept


@pytest.mark.parametrize("times", [(3.0, 5.0), (5.0, 3.0)])
def test_what_is_left_out_lasts_from_one_key_to_the_next(desk, times):
    assert desk.span(times[0]) is None and desk.span_from_s == times[0]
    marker = desk.span(times[1])
    assert (marker.time_s, marker.duration_s, marker.kind) == (3.0, 2.0, MarkerKind.EXCLUDE)
    assert desk.span_from_s is None and marker in desk.markers


def test_every_kind_looks_different_and_has_words():
    assert set(LOOKS) == set(MarkerKind)
    assert len({look.shape for look in LOOKS.values()}) == len({look.role for look in LOOKS.values()}) == len(LOOKS)
    assert words_of(Marker(0.0, MarkerKind.EVENT, "")) == "Event"
    assert words_of(Marker(0.0, MarkerKind.EVENT, "go")) == "go"
