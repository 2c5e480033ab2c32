"""A session as a source: its pictures at their times, in whatever can open a film; and where its pictures are."""

from dataclasses import replace

import numpy as np
import pytest

from tests.tracker.session.conftest import frame_of, recorded
from tracker.errors import SourceError
from tracker.session.description import read_description, write_description
from tracker.session.fingerprint import fingerprint_of
from tracker.session.layout import SessionError, VideoKind
from tracker.session.opening import open_source
from tracker.session.pictures import Likeness, pictures_of, tracked_frames
from tracker.session.reader import read_session

TIMES_S = (7.0, 7.04, 7.07, 7.25, 7.3, 7.31)


@pytest.fixture
def lossless(tmp_path):
    frames = [replace(frame_of(10 + at, time_s), index=3 * at) for at, time_s in enumerate(TIMES_S)]
    recorded(tmp_path / "take", frames, video="ffv1")
    return tmp_path / "take", frames


def test_its_frames_have_their_own_times_from_zero_on(lossless):
    folder, frames = lossless
    with open_source(str(folder)) as source:
        assert source.name == "take" and source.frame_count == 6 and source.recorded and source.seekable
        seen = list(source)
        assert np.allclose(source.frame_times(), np.array(TIMES_S) - 7.0)
        source.seek(4)
        again = source.read()
    assert [frame.index for frame in seen] == list(range(6))
    assert [frame.time_s for frame in seen] == (np.array(TIMES_S) - 7.0).tolist()
    assert all(np.array_equal(one.image, other.image) for one, other in zip(seen, frames, strict=True))
    assert again.index == 4 and np.array_equal(again.image, frames[4].image)


def test_what_is_no_session_opens_as_before(tmp_path):
    with pytest.raises(SourceError, match=r"no file or folder"):
        open_source(str(tmp_path / "nothing"))
    with pytest.raises(SourceError):
        open_source("x" * 5000)


def test_numbers_only_are_refused_in_a_sentence(tmp_path):
    recorded(tmp_path / "numbers", [frame_of(0)], video="none")
    with pytest.raises(SourceError, match="holds no pictures"):
        open_source(str(tmp_path / "numbers"))
    with pytest.raises(SessionError, match="numbers only"):
        pictures_of(read_session(tmp_path / "numbers"))


def described(folder, **values):
    path = folder / "session.toml"
    write_description(path, replace(read_description(path), **values))
    return read_session(folder)


def test_an_average_face_is_not_tracked_for_the_one_that_it_stands_for(lossless):
    with pytest.raises(SessionError, match="average face"):
        pictures_of(described(lossless[0], video=VideoKind.ANONYMOUS))


def test_frames_come_as_they_were_tracked(lossless):
    folder, frames = lossless
    session = read_session(folder)
    pictures = pictures_of(session)
    assert pictures.likeness is Likeness.LOSSLESS and pictures.are_exact
    for (frame, result), before in zip(tracked_frames(session, pictures), frames, strict=True):
        assert (frame.index, frame.time_s, frame.recorded) == (before.index, before.time_s, True)
        assert result.index == before.index and np.array_equal(frame.image, before.image)
    assert [result.index for _, result in tracked_frames(session, pictures, 4)] == [12, 15]


def test_a_film_that_is_still_there_is_used_itself(lossless, tmp_path):
    folder, frames = lossless
    everything = [replace(frame_of(10 + at // 3 if at % 3 == 0 else 50 + at, at / 30), index=at) for at in range(18)]
    recorded(tmp_path / "film", everything, video="ffv1")
    film = tmp_path / "film" / "video.mkv"
    source = read_description(folder / "session.toml").source
    known = replace(source, opened_as=str(film), fingerprint=fingerprint_of(film))
    session = described(folder, source=known, video=VideoKind.H264)
    pictures = pictures_of(session)
    assert pictures.likeness is Likeness.ORIGINAL and pictures.are_exact
    for (frame, _), before in zip(tracked_frames(session, pictures), frames, strict=True):
        assert np.array_equal(frame.image, before.image), "each by its own number in the film"
    film.write_bytes(film.read_bytes()[:-1] + b"x")
    changed = pictures_of(session)
    assert changed.likeness is Likeness.LOSSY and not changed.are_exact


def test_a_fingerprint_tells_files_apart(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(bytes(5_000_000))
    other.write_bytes(bytes(4_999_999) + b"1")
    assert len(fingerprint_of(one)) == 64 and fingerprint_of(one) != fingerprint_of(other)
    assert fingerprint_of(tmp_path) == "" and fingerprint_of(tmp_path / "none") == ""
