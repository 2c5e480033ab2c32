"""`record`: a session whatever ends it, told in one line, and nothing is replaced."""

import numpy as np
import pytest

from tracker.errors import SourceError, SourceProblem
from tracker.files import growing_file
from tracker.session.layout import VideoKind
from tracker.session.reader import read_session


@pytest.fixture
def frames(make_frames):
    return make_frames(12)


def test_a_session_is_recorded(tmp_path, run, opens, pipeline, list_source, frames, capsys):
    source = opens(list_source(frames, frame_count=12))
    assert run("record", "--source", "any", "--output", tmp_path / "new" / "one", "--video", "ffv1", "--fov", 60) == 0
    session = read_session(tmp_path / "new" / "one")
    assert session.missing == () and [result.index for result in session.results] == list(range(12))
    assert all(np.array_equal(image, frames[result.index].image) for image, result in session.frames())
    described = session.description
    assert (described.mode, described.video, described.source.name) == ("head", VideoKind.FFV1, "a list")
    assert described.source.horizontal_fov_rad == pytest.approx(np.radians(60.0))
    told = capsys.readouterr().err
    assert "12 frames, 83.3 % tracking" in told and told.strip().endswith(str(tmp_path / "new" / "one"))
    assert source.closed


def test_a_second_one_gets_a_folder_of_its_own(tmp_path, run, opens, pipeline, list_source, make_frames):
    for count in (3, 4, 5):
        opens(list_source(make_frames(count)))
        assert run("record", "-s", "any", "-o", tmp_path / "all", "-q", "--numbers-only") == 0
    assert len(read_session(tmp_path / "all").results) == 3
    others = sorted(len(read_session(one).results) for one in (tmp_path / "all").iterdir() if one.is_dir())
    assert others == [4, 5]
    assert not list((tmp_path / "all").rglob("video*"))


@pytest.mark.parametrize(("option", "count"), [(("--seconds", 0.2), 5), (("--max-frames", 7), 7)])
def test_it_stops_when_it_is_told_to(tmp_path, run, opens, pipeline, list_source, frames, option, count):
    opens(list_source(frames))
    assert run("record", "-s", "any", "-o", tmp_path / "s", "-q", *option) == 0
    assert len(read_session(tmp_path / "s").results) == count


def test_ctrl_c_ends_it_properly(tmp_path, run, opens, pipeline, list_source, frames, capsys):
    opens(list_source([*frames[:5], KeyboardInterrupt()], live=True))
    assert run("record", "-s", "any", "-o", tmp_path / "s", "-q") == 130
    assert f"stopped; kept in {tmp_path / 's'}: 5 frames" in capsys.readouterr().err
    session = read_session(tmp_path / "s")
    assert session.missing == () and len(session.results) == 5


def test_a_source_that_fails_keeps_what_it_gave(tmp_path, run, opens, pipeline, list_source, frames, capsys):
    opens(list_source([*frames[:5], SourceError(SourceProblem.UNPLUGGED, "It was unplugged.")]))
    assert run("record", "-s", "any", "-o", tmp_path / "s", "-q") == 2
    assert f"It was unplugged. Kept in {tmp_path / 's'}: 5 frames" in capsys.readouterr().err
    assert read_session(tmp_path / "s").description.ended


def test_a_full_disk_is_told_in_a_line(tmp_path, run, opens, pipeline, list_source, frames, capsys, monkeypatch):
    opens(list_source(frames))

    def full(number, content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(growing_file.os, "write", full)
    assert run("record", "-s", "any", "-o", tmp_path / "s", "-q") == 2
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert "The recording cannot begin, as the disk is full." in line


def test_a_wrong_source_makes_no_session(tmp_path, run, opens, pipeline, list_source, frames):
    opens(list_source(frames))
    assert run("record", "-s", "missing", "-o", tmp_path / "s", "-q") == 2
    assert list((tmp_path / "s").iterdir()) == []


def test_what_is_for_face_mode_is_told(tmp_path, run, opens, pipeline, list_source, frames, capsys):
    opens(list_source(frames))
    assert run("record", "-s", "any", "-o", tmp_path / "s", "--signals") == 2
    assert "--signals is for face mode: add --mode face." in capsys.readouterr().err
