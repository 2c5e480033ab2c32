"""Results that are damaged in the middle: what follows them is read, and keeps its pictures."""

import numpy as np
import pyarrow as pa
import pytest

from tests.sessions_made import SIZE_PX, made_result
from tracker.pipeline import PipelineSettings
from tracker.session.description import RecordedSource, SessionDescription
from tracker.session.layout import SessionFolder, VideoKind, new_session
from tracker.session.pairing import by_times
from tracker.session.pictures import Likeness, Pictures, tracked_frames
from tracker.session.playing import SessionFilm
from tracker.session.reader import read_session
from tracker.session.recorder import RecorderSettings, SessionRecorder
from tracker.session.results_file import ResultsFile, quick_batches
from tracker.session.results_writer import ResultsWriter
from tracker.session.source import SessionSource
from tracker.settings import to_dict
from tracker.types import Frame

PARTS, ROWS = 6, 10
COUNT = PARTS * ROWS


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    """A session of six batches, in whose picture ``i`` all is ``4 i``, and where in the file the batches are."""
    width, height = SIZE_PX
    path = tmp_path_factory.mktemp("sessions") / "whole"
    source = RecordedSource("Made", "made", False, True, SIZE_PX, 25.0)
    description = SessionDescription(mode="face", source=source, settings=to_dict(PipelineSettings()))
    recorder = SessionRecorder(new_session(path, ""), description, RecorderSettings(video="ffv1"))
    for index in range(COUNT):
        image = np.full((height, width, 3), 4 * index, np.uint8)
        recorder.take(Frame(image, 100.0 + index / 25, index), made_result(index, 100.0 + index / 25))
    recorder.close()
    # Again, as the recorder makes a batch of what comes in half a second.
    writer = ResultsWriter(path / "results.arrows")
    for index in range(COUNT):
        writer.add(made_result(index, 100.0 + index / 25))
        if index % ROWS == ROWS - 1:
            writer.flush()
    writer.close()
    content, places = (path / "results.arrows").read_bytes(), []
    source = pa.BufferReader(content)
    pa.ipc.read_message(source)
    while (begin := source.tell()) < len(content) - 8:
        pa.ipc.read_message(source)
        places.append((begin, source.tell()))
    return path, content, [place for place in places if place[1] - place[0] > 20_000]


@pytest.fixture
def damaged(recorded, tmp_path):
    """Opens the session with some of the bytes of its results replaced."""
    whole, content, places = recorded
    folder = tmp_path / "damaged"
    folder.mkdir()
    for path in whole.iterdir():
        (folder / path.name).symlink_to(path)
    (folder / "results.arrows").unlink()

    def damage(part, offset, junk):
        at = places[part][0] + offset
        (folder / "results.arrows").write_bytes(content[:at] + junk + content[at + len(junk) :])
        return read_session(folder)

    return damage


DAMAGES = {
    "its mark": (0, b"\0"),
    "its length": (4, b"\xff\xff\xff\x7f"),
    "what is in it": (8, bytes(4000)),
    "all of it with marks": (0, b"\xff" * 12_000),
    "a longer body": (16, b"\xff" * 64),
}


@pytest.mark.parametrize("kind", DAMAGES)
@pytest.mark.parametrize("part", [0, 3, PARTS - 1])
def test_only_the_batch_that_is_damaged_is_left_out(damaged, part, kind):
    session = damaged(part, *DAMAGES[kind])
    left = [index for index in range(COUNT) if index // ROWS != part]
    assert [one.index for one in session.results] == left
    assert session.results.indices.tolist() == left
    last = part == PARTS - 1
    assert (session.results.gaps, session.results.is_cut_off) == ((0, True) if last else (1, False))
    said = "The end of its results is missing or damaged." if last else "left out, in so many places: 1."
    assert any(said in one for one in session.missing)
    assert sum(batch.num_rows for batch in quick_batches(session.folder.results)) == len(left)


@pytest.mark.parametrize("part", [0, 3, PARTS - 1])
def test_each_result_keeps_its_own_picture(damaged, part):
    session = damaged(part, *DAMAGES["its mark"])
    assert (session.pairing.pictures == session.results.indices).all()
    levels = {4 * one.index: index for index, one in enumerate(session.results)}
    shown = [(int(image[0, 0, 0]), 4 * result.index) for image, result in session.frames()]
    assert all(level == due for level, due in shown) and len(shown) == COUNT - ROWS
    film, source = SessionFilm(session), SessionSource(session)
    for frames in (list(film), list(source)):
        assert [levels[int(frame.image[0, 0, 0])] for frame in frames] == [frame.index for frame in frames]
        assert len(frames) == COUNT - ROWS
    for opened in (film, source):
        opened.seek(35)
        frame = opened.read()
        assert frame.index == 35 and frame.image[0, 0, 0] == 4 * session.results[35].index
        opened.close()
    again = tracked_frames(session, Pictures(session.video, Likeness.LOSSLESS))
    assert all(int(frame.image[0, 0, 0]) == 4 * result.index for frame, result in again)


@pytest.mark.parametrize("end", ["cut off", "killed"])
def test_no_picture_is_shown_with_a_result_that_it_may_not_belong_to(damaged, end):
    folder = damaged(0, 0, bytes(1)).folder
    if end == "cut off":
        folder.results.write_bytes(folder.results.read_bytes()[:-5000])
    else:
        text = folder.description.read_text()
        folder.description.unlink()
        folder.description.write_text(text.replace("ended = true", "ended = false"))
    session = read_session(folder.path)
    assert session.results.begins_late and session.description.ended is (end == "cut off")
    assert all(image is None for image, _ in session.frames())
    assert any("is not known any more" in one for one in session.missing)


def test_many_damaged_places_are_counted(recorded, tmp_path):
    _, content, places = recorded
    for part in (1, 3, 4):
        at = places[part][0]
        content = content[:at] + bytes(64) + content[at + 64 :]
    (tmp_path / "results.arrows").write_bytes(content)
    results = ResultsFile(tmp_path / "results.arrows")
    assert results.gaps == 2 and not results.is_cut_off
    assert results.indices.tolist() == [index for index in range(COUNT) if index // ROWS in (0, 2, 5)]


def test_a_picture_is_found_by_its_time_or_not_at_all():
    film_s = np.arange(10) / 25 + np.array([0.0004, -0.0004] * 5)
    film_s[0] = 0.0
    times_s = 7.0 + np.array([0, 1, 2, 6, 7.5, 8, 9, 10]) / 25
    assert by_times(times_s, film_s).pictures.tolist() == [0, 1, 2, 6, -1, 8, 9, -1]
    assert by_times(times_s[2:7], film_s, from_end=True).pictures.tolist() == [2, 6, -1, 8, 9]
    assert by_times(times_s[:0], film_s).pictures.size == 0


def test_the_session_of_the_tests_is_whole(recorded):
    session = read_session(recorded[0])
    assert session.missing == () and len(recorded[2]) == PARTS
    assert SessionFolder(recorded[0]).video is not None and session.description.video is VideoKind.FFV1
