"""Videos come back with the pictures and the times that went in."""

import av
import numpy as np
import pytest

from tracker.files.video_writer import VideoWriter


def read_back(path):
    with av.open(str(path)) as container:
        return [(float(frame.time), frame.to_ndarray(format="bgr24")) for frame in container.decode(video=0)]


def flat(level, height=48, width=64):
    return np.full((height, width, 3), level, np.uint8)


def test_times_are_kept_from_the_first_frame_on(tmp_path):
    times_s = [100.0, 100.033, 100.5, 100.51]
    with VideoWriter(tmp_path / "v.mp4", 30.0) as video:
        for time_s in times_s:
            video.write(flat(90), time_s)
    shown = [time_s for time_s, _ in read_back(tmp_path / "v.mp4")]
    assert shown == pytest.approx([time_s - 100.0 for time_s in times_s], abs=1 / 90_000)


def test_a_time_that_does_not_advance_is_still_shown(tmp_path):
    with VideoWriter(tmp_path / "v.mp4") as video:
        for time_s in (0.0, 0.0, -1.0):
            video.write(flat(90), time_s)
    assert len(read_back(tmp_path / "v.mp4")) == 3


def test_pictures_come_back_in_order_and_colour(tmp_path):
    colours = [(200, 40, 40), (40, 200, 40), (40, 40, 200)]
    with VideoWriter(tmp_path / "v.mp4", 10.0) as video:
        for index, colour in enumerate(colours):
            video.write(np.full((48, 64, 3), colour, np.uint8), index / 10)
    for (_, picture), colour in zip(read_back(tmp_path / "v.mp4"), colours, strict=True):
        assert np.abs(picture.mean(axis=(0, 1)) - colour).max() < 6


@pytest.mark.parametrize("size", [(1, 1), (47, 63), (48, 64)])
def test_odd_sizes_are_made_even(tmp_path, size):
    with VideoWriter(tmp_path / "v.mp4") as video:
        video.write(flat(90, *size), 0.0)
    ((_, picture),) = read_back(tmp_path / "v.mp4")
    assert picture.shape[:2] == tuple(side + side % 2 for side in size)


def test_another_size_is_scaled_to_the_first(tmp_path):
    with VideoWriter(tmp_path / "v.mp4") as video:
        video.write(flat(90), 0.0)
        video.write(flat(200, 96, 128), 0.1)
    pictures = [picture for _, picture in read_back(tmp_path / "v.mp4")]
    assert [picture.shape for picture in pictures] == [(48, 64, 3)] * 2
    assert pictures[1].mean() == pytest.approx(200, abs=4)


def test_closing_twice_or_empty_is_fine(tmp_path):
    video = VideoWriter(tmp_path / "v.mp4")
    video.close()
    video.close()
