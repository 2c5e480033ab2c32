"""A film plays up to its last second whatever ends its writing: a kill, a full disk, an index that finds no room."""

import errno
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import pytest

from tracker.errors import VisavisError
from tracker.files import growing_file
from tracker.files.video_writer import VideoWriter

ROOT = Path(__file__).resolve().parents[3]
NOISE = np.random.default_rng(0).integers(0, 255, (8, 48, 64, 3), dtype=np.uint8)

CHILD = """
import os, signal, sys
from pathlib import Path
import numpy as np
from tracker.files.video_writer import VideoWriter

path, rate, count = Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
film = VideoWriter(path, rate)
for index in range(count):
    film.write(np.full((48, 64, 3), index % 256, np.uint8), index / rate)
os.kill(os.getpid(), signal.SIGKILL)
"""


def times_of(path):
    with av.open(str(path)) as container:
        return [float(frame.time) for frame in container.decode(video=0)]


def kinds_of(path):
    """The boxes of the outermost level."""
    content, begin, kinds = path.read_bytes(), 0, []
    while begin < len(content):
        kinds.append(content[begin + 4 : begin + 8].decode())
        begin += int.from_bytes(content[begin : begin + 4], "big")
    return kinds


@pytest.mark.skipif(sys.platform == "win32", reason="has no kill -9")
@pytest.mark.parametrize("rate", [10.0, 25.0, 60.0])
def test_a_film_whose_writer_is_killed_plays_to_its_last_second(tmp_path, rate):
    path, count = tmp_path / "film.mp4", round(5 * rate) + 3
    command = [sys.executable, "-c", CHILD, str(path), str(rate), str(count)]
    assert subprocess.run(command, cwd=ROOT, timeout=120, check=False).returncode == -signal.SIGKILL
    shown = times_of(path)
    # The very last pictures may lack one between them, which is written after those that it is made of.
    assert shown[:-3] == pytest.approx(np.arange(len(shown) - 3) / rate, abs=1e-3)
    assert (count - 1) / rate - shown[-1] < 0.6, "what the encoder holds back, and a fragment"


def test_where_pictures_come_slowly_none_is_held_back_for_long(tmp_path):
    """A camera in a dark room gives nine pictures a second, whatever it says."""
    times_s = np.arange(60) / 9
    film = VideoWriter(tmp_path / "film.mp4", 30.0, at_once=True)
    for index, time_s in enumerate(times_s):
        film.write(NOISE[index % len(NOISE)], time_s)
    shutil.copy(tmp_path / "film.mp4", tmp_path / "killed.mp4")
    film.close()
    assert times_s[-1] - times_of(tmp_path / "killed.mp4")[-1] < 3.5 / 9
    with av.open(str(tmp_path / "film.mp4")) as whole:
        keys = [float(packet.pts * packet.time_base) for packet in whole.demux(video=0) if packet.is_keyframe]
    assert len(times_of(tmp_path / "film.mp4")) == 60 and max(np.diff(keys)) < 7


def write(path, count, **options):
    with VideoWriter(path, 25.0, **options) as film:
        for index in range(count):
            film.write(NOISE[index % len(NOISE)], index / 25)


def test_a_whole_film_is_an_ordinary_one(tmp_path):
    write(tmp_path / "film.mp4", 100)
    kinds = kinds_of(tmp_path / "film.mp4")
    assert "moof" not in kinds and kinds.count("moov") == 1
    with av.open(str(tmp_path / "film.mp4")) as film:
        assert film.streams.video[0].frames == 100
    assert len(times_of(tmp_path / "film.mp4")) == 100


class FullDisk:
    """Stands in for `os.write` on a disk with so much room; a write that does not fit is half done, as disks do it."""

    def __init__(self, room):
        self.room = room

    def __call__(self, number, content):
        if self.room == 0 and len(content):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        size = min(self.room, len(content))
        self.room -= size
        return WRITE(number, content[:size])


WRITE = os.write


@pytest.mark.parametrize("room", [0, 50, 20_000, 120_000])
def test_a_full_disk_is_told_and_what_was_written_plays(tmp_path, monkeypatch, room):
    path = tmp_path / "film.mp4"
    monkeypatch.setattr(growing_file.os, "write", FullDisk(room))
    with pytest.raises(OSError, match="No space left"):
        write(path, 200)
    monkeypatch.undo()
    if room < 100:
        assert path.stat().st_size == 0
        return
    shown = times_of(path)
    assert 0.2 < shown[-1] < 7
    assert {"moof", "mdat"} <= set(kinds_of(path)), "whole fragments only"
    whole = tmp_path / "whole.mp4"
    write(whole, 200)
    share = path.stat().st_size / whole.stat().st_size
    assert shown[-1] / 8 == pytest.approx(share, abs=0.1)


def test_where_no_byte_can_be_written_nothing_crashes():
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with pytest.raises(OSError, match="No space left"):
        write(Path("/dev/full"), 100)


def test_an_index_that_finds_no_room_leaves_a_film_that_plays(tmp_path, monkeypatch):
    path = tmp_path / "film.mp4"
    write(path, 100)
    content = path.read_bytes()
    index_begins = content.rindex(b"moov") - 4
    monkeypatch.setattr(growing_file.os, "write", FullDisk(index_begins + 10))
    with pytest.raises(VisavisError, match="plays, but its index"):
        write(path, 100)
    monkeypatch.undo()
    assert len(times_of(path)) == 100
    assert path.stat().st_size == index_begins


def test_a_film_that_is_taken_away_meanwhile_is_told(tmp_path):
    path = tmp_path / "film.mp4"
    film = VideoWriter(path, 25.0)
    for index in range(50):
        film.write(NOISE[index % len(NOISE)], index / 25)
    path.unlink()
    with pytest.raises(OSError, match="removed or replaced"):
        film.close()


def test_another_name_of_the_old_file_keeps_it(tmp_path):
    mine, path = tmp_path / "mine.mp4", tmp_path / "film.mp4"
    mine.write_bytes(b"mine")
    os.link(mine, path)
    write(path, 30)
    assert mine.read_bytes() == b"mine"
    assert len(times_of(path)) == 30


@pytest.mark.parametrize("step_s", [0.01, 1 / 30, 0.09, 0.7])
@pytest.mark.parametrize("count", [1, 2, 7, 19, 40])
def test_every_picture_of_a_whole_film_is_shown_at_its_time(tmp_path, step_s, count):
    random = np.random.default_rng(count)
    times_s = np.cumsum(random.uniform(0.2, 1.8, count) * step_s)
    with VideoWriter(tmp_path / "film.mp4") as film:
        for index, time_s in enumerate(times_s):
            film.write(NOISE[index % len(NOISE)], time_s)
    assert times_of(tmp_path / "film.mp4") == pytest.approx(times_s - times_s[0], abs=1e-4)
