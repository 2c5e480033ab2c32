"""Pictures of a lossless film are what they were to the bit, at their times, whatever ends its writing."""

import errno
import os
import shutil

import av
import numpy as np
import pytest

from tracker.errors import VisavisError
from tracker.files import growing_file
from tracker.files.lossless_writer import LosslessWriter
from tracker.sources.video_file import VideoFile

RANDOM = np.random.default_rng(0)
# Odd sizes too; noise is the worst that can come.
PICTURES = RANDOM.integers(0, 255, (50, 51, 67, 3), dtype=np.uint8)
TIMES_S = np.concatenate([[0.0], np.cumsum(RANDOM.uniform(0.02, 0.05, 49))])


def write(path, pictures=PICTURES, *, close=True):
    film = LosslessWriter(path, 30.0)
    for picture, time_s in zip(pictures, 5.0 + TIMES_S, strict=False):
        film.write(picture, time_s)
    if close:
        film.close()
    return film


def test_every_picture_comes_back_to_the_bit_and_in_time(tmp_path):
    write(tmp_path / "film.mkv").close()
    with VideoFile(tmp_path / "film.mkv") as film:
        frames = list(film)
        assert film.frame_times().size == 50
        for index in (31, 7, 49, 0):
            film.seek(index)
            assert np.array_equal(film.read().image, PICTURES[index])
    assert all(np.array_equal(frame.image, picture) for frame, picture in zip(frames, PICTURES, strict=True))
    assert [frame.time_s for frame in frames] == pytest.approx(TIMES_S, abs=0.0005001)


def test_a_whole_film_says_how_long_it_is(tmp_path):
    film = write(tmp_path / "film.mkv", close=False)
    shutil.copy(tmp_path / "film.mkv", tmp_path / "killed.mkv")
    film.close()
    with av.open(str(tmp_path / "film.mkv")) as whole, av.open(str(tmp_path / "killed.mkv")) as killed:
        assert whole.duration / av.time_base == pytest.approx(TIMES_S[-1] + 1 / 30, abs=0.02)
        assert killed.duration is None


def test_a_film_whose_writer_is_killed_lacks_one_picture_at_most(tmp_path):
    film = write(tmp_path / "film.mkv", close=False)
    shutil.copy(tmp_path / "film.mkv", tmp_path / "killed.mkv")
    film.close()
    with VideoFile(tmp_path / "killed.mkv") as killed:
        frames = list(killed)
        assert len(frames) >= 49
        killed.seek(40)
        assert np.array_equal(killed.read().image, PICTURES[40])
    assert all(np.array_equal(frame.image, picture) for frame, picture in zip(frames, PICTURES, strict=False))


def test_a_full_disk_is_told_and_what_was_written_plays(tmp_path, monkeypatch):
    room, real = [100_000], os.write

    def full(number, content):
        size = min(room[0], len(content))
        if not size:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        room[0] -= size
        return real(number, content[:size])

    monkeypatch.setattr(growing_file.os, "write", full)
    film = LosslessWriter(tmp_path / "film.mkv", 30.0)
    with pytest.raises(OSError, match="No space left"):
        for picture, time_s in zip(PICTURES, TIMES_S, strict=True):
            film.write(picture, time_s)
    film.close()
    monkeypatch.undo()
    with VideoFile(tmp_path / "film.mkv") as shown:
        frames = list(shown)
    assert 5 < len(frames) < 50
    assert all(np.array_equal(frame.image, picture) for frame, picture in zip(frames, PICTURES, strict=False))


def test_pictures_of_another_size_are_refused(tmp_path):
    film = write(tmp_path / "film.mkv", close=False)
    with pytest.raises(VisavisError, match="another size"):
        film.write(PICTURES[0, :-1], 100.0)
    film.close()


def test_a_film_without_pictures_leaves_no_file(tmp_path):
    write(tmp_path / "film.mkv", [])
    assert not (tmp_path / "film.mkv").exists()
