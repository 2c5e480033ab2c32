"""Where clips are split, and how the chunks are joined."""

import numpy as np
import pytest

from tracker.batch.joining import joined
from tracker.batch.order import SplitSettings
from tracker.batch.outcome import Chunk
from tracker.batch.splitting import split
from tracker.types import Box, Face, State, TrackedFace, TrackResult

RATE = 10


def clip(seconds, key_every):
    times_s = np.arange(seconds * RATE) / RATE
    return times_s, np.arange(0, times_s.size, key_every)


@pytest.mark.parametrize("key_every", [1, 7, 40, 250, 10_000])
@pytest.mark.parametrize("seconds", [29, 60, 61, 200])
def test_every_frame_counts_in_exactly_one_chunk(seconds, key_every):
    times_s, keys = clip(seconds, key_every)
    chunks = split(times_s, keys, SplitSettings(20.0, 3.0))
    counted = [frame for chunk in chunks for frame in range(chunk.first, chunk.end)]
    assert counted == (list(range(times_s.size)) if chunks else [])
    assert [chunk.number for chunk in chunks] == list(range(len(chunks)))


def test_chunks_begin_at_key_frames_early_enough():
    times_s, keys = clip(200, 25)
    chunks = split(times_s, keys, SplitSettings(20.0, 3.0))
    assert len(chunks) > 5
    assert chunks[0].warm == chunks[0].first == 0
    for chunk in chunks[1:]:
        assert chunk.warm in keys
        assert times_s[chunk.first] - times_s[chunk.warm] == pytest.approx(3.0)
        assert 10.0 <= (chunk.end - chunk.first) / RATE <= 20.0 + 2.5 + 10.0


def test_what_has_no_key_frames_is_not_split():
    assert split(*clip(200, 10_000), SplitSettings(20.0, 3.0)) == ()


# --- joining ----------------------------------------------------------------------------------------------------------

EMPTY = np.zeros((68, 2))
FACE = Face(EMPTY, np.zeros(4), np.ones(0), np.zeros(68), np.zeros(68, bool), 0.9, 0.0)
LEFT, RIGHT = Box(100.0, 100.0, 50.0, 50.0, 0.0), Box(300.0, 100.0, 50.0, 50.0, 0.0)


def face(face_id, box, *, primary=False, state=State.TRACKING):
    return TrackedFace(face_id=face_id, primary=primary, state=state, box=box, face=FACE)


def result(index, *faces):
    state = next((one.state for one in faces if one.primary), State.LOST)
    return TrackResult(index, index / RATE, state, faces=faces)


def join(*parts):
    chunks = [chunk for chunk, _ in parts]
    found = {chunk.number: results for chunk, results in parts}
    return list(joined(chunks, lambda chunk: found[chunk.number]))


def ids(one):
    return {face.face_id: face.box.x_px for face in one.faces}


def test_each_frame_comes_once_and_the_earlier_chunk_counts():
    first = [result(index, face(1, LEFT, primary=True)) for index in range(6)]
    second = [result(index, face(1, RIGHT, primary=True)) for index in range(4, 10)]
    rows = join((Chunk(0, 0, 0, 6), first), (Chunk(1, 4, 6, 10), second))
    assert [row.index for row in rows] == list(range(10))
    assert [row.box.x_px for row in rows] == [100.0] * 6 + [300.0] * 4


def test_faces_keep_their_numbers_and_new_ones_get_the_next():
    before = [result(index, face(1, LEFT, primary=True), face(2, RIGHT)) for index in range(6)]
    # Found the other way round, and somebody else comes behind the seam.
    warm = [result(index, face(1, RIGHT), face(2, LEFT, primary=True)) for index in range(4, 6)]
    low = Box(200.0, 300.0, 50.0, 50.0, 0.0)
    after = [result(index, face(1, RIGHT), face(2, LEFT, primary=True), face(3, low)) for index in range(6, 8)]
    rows = join((Chunk(0, 0, 0, 6), before), (Chunk(1, 4, 6, 8), [*warm, *after]))
    assert ids(rows[5]) == {1: 100.0, 2: 300.0}
    assert ids(rows[6]) == {1: 100.0, 2: 300.0, 3: 200.0}


def test_a_stranger_does_not_get_the_number_of_who_has_gone():
    before = [result(index, face(1, LEFT, primary=True)) for index in range(6)]
    after = [result(index, face(1, RIGHT, primary=True)) for index in range(6, 8)]
    rows = join((Chunk(0, 0, 0, 6), before), (Chunk(1, 4, 6, 8), [result(4), result(5), *after]))
    assert ids(rows[6]) == {2: 300.0}


def test_whose_face_counts_at_a_seam_counts_until_it_is_gone():
    before = [result(index, face(1, LEFT, primary=True, state=State.UNCERTAIN), face(2, RIGHT)) for index in range(6)]
    other = [result(index, face(1, LEFT, state=State.UNCERTAIN), face(2, RIGHT, primary=True)) for index in range(4, 8)]
    alone = [result(index, face(2, RIGHT, primary=True)) for index in range(8, 10)]
    again = [result(index, face(1, LEFT), face(2, RIGHT, primary=True)) for index in range(10, 12)]
    rows = join((Chunk(0, 0, 0, 6), before), (Chunk(1, 4, 6, 12), [*other, *alone, *again]))
    assert [row.primary.face_id for row in rows] == [1] * 8 + [2] * 4
    assert [row.state for row in rows[6:9]] == [State.UNCERTAIN, State.UNCERTAIN, State.TRACKING]


@pytest.mark.parametrize("missing", [2, 7, 9])
def test_a_frame_that_is_missing_is_left_out(missing):
    parts = [
        (Chunk(0, 0, 0, 6), [result(index) for index in range(6) if index != missing]),
        (Chunk(1, 4, 6, 10), [result(index) for index in range(4, 10) if index != missing]),
    ]
    assert [row.index for row in join(*parts)] == [index for index in range(10) if index != missing]


def test_a_frame_comes_once_though_a_chunk_counted_it_otherwise():
    """Frame 3 is damaged, and the first chunk, which counts what it gets, went on for one frame more."""
    first = [TrackResult(row, index / RATE, State.LOST) for row, index in enumerate([0, 1, 2, 4, 5, 6])]
    rows = join((Chunk(0, 0, 0, 6), first), (Chunk(1, 4, 6, 10), [result(index) for index in range(4, 10)]))
    assert [round(row.time_s * RATE) for row in rows] == [0, 1, 2, 4, 5, 6, 7, 8, 9]
