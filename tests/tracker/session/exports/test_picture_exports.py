"""Exports with pictures, and points as files: the annotated film, the contact sheet, ``.pts``."""

from dataclasses import replace

import av
import numpy as np
import pytest
from PIL import Image

from tests.tracker.session.exports.made_session import FRAMES, SIZE_PX, START_S, face_at, record
from tracker.errors import VisavisError
from tracker.files.pts import read_pts
from tracker.session.exports.contact_sheet import chosen_frames
from tracker.session.exports.job import Job
from tracker.session.exports.settings import ExportSettings


def pictures_of(path):
    with av.open(str(path)) as container:
        return [(frame.time, frame.to_ndarray(format="bgr24")) for frame in container.decode(video=0)]


def test_the_film_has_each_frame_at_its_time_with_what_was_found(exported, session):
    shown = pictures_of(exported("video"))
    assert [time_s for time_s, _ in shown] == pytest.approx(np.arange(FRAMES) / 25, abs=1e-3)
    plain = pictures_of(session.video)
    assert [image.shape for _, image in shown] == [(SIZE_PX[1], SIZE_PX[0], 3)] * FRAMES
    nose = face_at(25).face.points_xy[30].round().astype(int)
    # The white point on the nose of a face, and nothing in a corner.
    assert shown[25][1][nose[1], nose[0]].min() > 200 > plain[25][1][nose[1], nose[0]].min()
    assert np.abs(shown[25][1][:20, -20:].astype(int) - plain[25][1][:20, -20:]).max() < 30


def test_excluded_pictures_say_so_or_are_black(exported):
    flagged = pictures_of(exported("video"))
    blue, green, red = flagged[17][1][3:22, 3:6].reshape(-1, 3).mean(axis=0)
    assert red > 180 > max(blue, green)
    assert flagged[14][1][3:22, 3:6, 2].max() < 120
    black = pictures_of(exported("video", excluded="leave-out"))
    assert len(black) == FRAMES
    assert black[17][1][40:].max() < 30 < black[14][1][40:].max()


def with_sound(session, start_s, seconds):
    """Put a beep beside a session that begins at a time of the frames' clock."""
    with av.open(str(session.folder.sound), "w", format="matroska") as container:
        stream = container.add_stream("aac", rate=16_000, layout="mono")
        tone = (8000 * np.sin(np.arange(int(16_000 * seconds)) * 0.2)).astype(np.int16)
        for begin in range(0, len(tone), 1024):
            frame = av.AudioFrame.from_ndarray(tone[None, begin : begin + 1024], format="s16", layout="mono")
            frame.sample_rate, frame.pts = 16_000, begin
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return replace(session, description=replace(session.description, sound="beep", sound_start_s=start_s))


@pytest.mark.parametrize("late_s", [0.0, 0.5])
def test_the_sound_is_kept_where_it_was(exported, tmp_path, late_s):
    session = with_sound(record(tmp_path / "s" / "loud", video="h264"), START_S + late_s, 1.2)
    with av.open(str(exported("video", of=session))) as container:
        (stream,) = container.streams.audio
        frames = list(container.decode(stream))
    assert frames[0].time == pytest.approx(late_s, abs=0.07)
    assert sum(frame.samples for frame in frames) / 16_000 == pytest.approx(1.2, abs=0.15)


def test_there_is_no_sound_where_excluded_pictures_are_black(exported, tmp_path):
    session = with_sound(record(tmp_path / "s" / "loud", video="h264"), START_S, 1.2)
    with av.open(str(exported("video", of=session, excluded="leave-out"))) as container:
        assert not container.streams.audio


def test_a_session_of_numbers_only_has_no_film_and_no_sheet(exported, tmp_path):
    session = record(tmp_path / "s" / "numbers", video="none")
    for name in ("video", "sheet"):
        with pytest.raises(VisavisError, match="The session numbers holds only numbers and no pictures"):
            exported(name, of=session)
    assert [one.name for one in tmp_path.iterdir()] == ["s"]


def test_a_film_that_ends_early_is_exported_as_far_as_it_goes(exported, tmp_path):
    session = record(tmp_path / "s" / "killed", video="ffv1")
    whole = session.video.read_bytes()
    session.video.write_bytes(whole[: len(whole) * 2 // 3])
    output = exported("video", of=session)
    assert 5 < len(pictures_of(output)) < FRAMES
    assert "film" in output.with_name(f"{output.name}.README.md").read_text().split("##")[0].lower()


def test_lossless_sessions_have_a_film_too(exported, tmp_path):
    session = record(tmp_path / "s" / "lossless", video="ffv1", count=6)
    assert len(pictures_of(exported("video", of=session))) == 6


def job(session, **settings):
    return Job(session, None, ExportSettings(**settings))


def test_the_sheet_takes_even_times_or_markers(session):
    assert list(chosen_frames(job(session, pictures=5))) == [5, 15, 24, 34, 44]
    assert len(chosen_frames(job(session, pictures=400))) == FRAMES
    at_markers = chosen_frames(job(session, at_markers=True))
    assert list(at_markers) == [10, 15, 25]
    assert at_markers[25] == "Label: grüße"


def runs(flags):
    """How many stretches of flags there are."""
    return int((np.diff(np.concatenate([[False], flags]).astype(int)) == 1).sum())


def test_the_sheet_is_a_picture_with_all_of_them(exported):
    sheet = np.asarray(Image.open(exported("sheet", pictures=6)).convert("RGB"))
    assert 1000 < sheet.shape[1] <= 2400
    # Three columns and two rows, each with a line of words below.
    used = (sheet[116:] != sheet[-1, -1]).any(axis=2)
    assert runs(used.any(axis=0)) == 3
    assert runs(used[:, 48:200].any(axis=1)) == 4
    assert runs(used[:, sheet.shape[1] // 2]) == 2


def test_the_sheet_at_markers_wants_markers(exported, tmp_path):
    session = record(tmp_path / "s" / "bare", markers=(), count=5)
    with pytest.raises(VisavisError, match="has no markers"):
        exported("sheet", of=session, at_markers=True)


def test_points_are_1_based_and_of_sure_frames_that_count(exported):
    folder = exported("pts", every=5)
    files = sorted(path.name for path in folder.glob("*.pts"))
    # 15 and 20 are excluded, 30 is unsure, 35 is lost.
    assert files == [f"monday_{index:06d}.pts" for index in (5, 10, 25, 40, 45)]
    assert read_pts(folder / "monday_000010.pts") == pytest.approx(face_at(10).face.points_xy + 1.0, abs=1e-3)
    text = (folder / "monday_000010.pts").read_text()
    assert text.startswith("version: 1\nn_points: 68\n{\n")
    assert "1-based" in (folder / "README.md").read_text()
