"""What the user may name as a source, and what it says when that is nothing."""

from __future__ import annotations

import os
import re

import cv2
import numpy as np
import pytest

from tracker.errors import SourceError, SourceProblem
from tracker.sources.camera_access import CameraAccess
from tracker.sources.camera_list import CameraEntry
from tracker.sources.images import ImageFolder, ImageSettings, StillImage
from tracker.sources.opening import open_source
from tracker.sources.paced import PacedSource
from tracker.sources.video_file import VideoFile

NO_CAMERAS = CameraAccess(list_cameras=lambda: ())


class Device:
    """A capture device that always gives the same picture."""

    def isOpened(self) -> bool:  # noqa: N802
        return True

    def grab(self) -> bool:
        return True

    def retrieve(self) -> tuple[bool, np.ndarray]:
        return True, np.zeros((48, 64, 3), np.uint8)

    def set(self, property_id: int, value: float) -> bool:
        return True

    def release(self) -> None:
        pass


ONE_CAMERA = CameraAccess(
    list_cameras=lambda: (CameraEntry(4, "HD Webcam", "/dev/video4", 0),),
    open_capture=lambda entry: Device(),
    check_node=lambda path: None,
)


@pytest.mark.parametrize("spec", ["camera", "Camera", "4", "/dev/video4", "HD Webcam", "webcam"])
def test_cameras(spec):
    with open_source(spec, access=ONE_CAMERA) as source:
        assert source.name == "HD Webcam" and source.live


def test_files_and_folders(make_clip, tmp_path, picture):
    clip = make_clip("my clip.mp4", count=3)
    still = tmp_path / "face.PNG"
    cv2.imwrite(str(still), picture(0))
    for spec, kind in ((clip, VideoFile), (still, StillImage), (tmp_path, ImageFolder)):
        with open_source(str(spec), access=NO_CAMERAS) as source:
            assert isinstance(source, kind) and not source.live
    with open_source(str(tmp_path), images=ImageSettings(frame_rate_hz=5)) as source:
        assert source.frame_rate_hz == 5


def test_files_go_before_camera_names(tmp_path, monkeypatch, picture):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "webcam").mkdir()
    cv2.imwrite("webcam/1.png", picture(0))
    with open_source("webcam", access=ONE_CAMERA) as source:
        assert isinstance(source, ImageFolder)


def test_loop_shows_a_still_for_ever(tmp_path, picture):
    still = tmp_path / "face.png"
    cv2.imwrite(str(still), picture(0))
    with open_source(str(still), loop=True) as source:
        assert source.frame_count is None
        assert [source.read().index for _ in range(5)] == list(range(5))


def test_realtime_makes_a_file_live_and_leaves_a_camera_alone(make_clip):
    with open_source(str(make_clip()), realtime=True) as source:
        assert isinstance(source, PacedSource) and source.live
    with open_source("camera", realtime=True, access=ONE_CAMERA) as source:
        assert not isinstance(source, PacedSource)


def test_demo_ends_or_loops():
    with open_source("demo") as source:
        assert source.frame_count is not None
        frame = source.read()
        assert frame.index == 0 and frame.truth is not None
        assert (frame.image.shape[1], frame.image.shape[0]) == source.size_px
    with open_source("demo", loop=True) as source:
        assert source.frame_count is None


@pytest.mark.parametrize("spec", ["0", "4", "camera", "demo", "Demo"])
def test_a_folder_of_a_reserved_name_is_told_and_opened_by_its_path(tmp_path, monkeypatch, picture, spec):
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / spec.lower()
    folder.mkdir()
    cv2.imwrite(str(folder / "1.png"), picture(0))
    hint = f"There is a folder {folder.name} here too; for that one write ./{folder.name}."
    if spec != "0":
        with open_source(spec, access=ONE_CAMERA) as source:
            assert not isinstance(source, ImageFolder) and source.notes == (hint,)
    if spec.lower() != "demo":
        with pytest.raises(SourceError, match=re.escape(hint)):
            open_source(spec, access=NO_CAMERAS)
    with open_source(f"./{folder.name}", access=NO_CAMERAS) as source:
        assert isinstance(source, ImageFolder) and source.notes == ()


@pytest.mark.parametrize("name", ["picture", "IMG_1.dat", "IMG_1.mp4"])
def test_a_picture_is_known_by_what_is_in_it(tmp_path, picture, name):
    path = tmp_path / name
    path.write_bytes(cv2.imencode(".png", picture(0))[1].tobytes())
    with open_source(str(path)) as source:
        assert isinstance(source, StillImage)


@pytest.mark.parametrize("spec", ["Telescope", "", "x" * 5000, "a\0b"])
@pytest.mark.parametrize("access", [NO_CAMERAS, ONE_CAMERA])
def test_nothing_of_that_name(spec, access):
    with pytest.raises(SourceError) as caught:
        open_source(spec, access=access)
    assert caught.value.problem is SourceProblem.NOT_FOUND
    assert "no file, folder or camera" in str(caught.value)
    assert ("4 (HD Webcam)" if access is ONE_CAMERA else "No camera was found") in str(caught.value)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("spec", ["nowhere.mp4", "no/such/folder", "C:\\clips\\a"])
def test_no_file_at_that_path(spec):
    with pytest.raises(SourceError, match="no file or folder") as caught:
        open_source(spec, access=ONE_CAMERA)
    assert caught.value.problem is SourceProblem.NOT_FOUND


@pytest.mark.parametrize(
    ("spec", "problem"),
    [
        ("camera", SourceProblem.NO_CAMERA),
        ("0", SourceProblem.NO_CAMERA),
        ("/dev/video0", SourceProblem.NO_CAMERA),
    ],
)
def test_no_camera(spec, problem):
    with pytest.raises(SourceError) as caught:
        open_source(spec, access=NO_CAMERAS)
    assert caught.value.problem is problem


@pytest.mark.parametrize("name", ["x.mp4", "x.jpg", "x", "x.gif", "x.mkv"])
@pytest.mark.parametrize("content", [b"", b"\0", b"plain text\n" * 100, b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"])
def test_broken_files_of_any_name(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(SourceError) as caught:
        open_source(str(path), access=NO_CAMERAS)
    assert caught.value.problem in (SourceProblem.EMPTY, SourceProblem.UNREADABLE)
    assert str(path) in str(caught.value) and "\n" not in str(caught.value)


def test_pipe_is_refused_at_once(tmp_path):
    pipe = tmp_path / "pipe.mp4"
    os.mkfifo(pipe)
    with pytest.raises(SourceError, match="not a file"):
        open_source(str(pipe))


def test_empty_folder(tmp_path):
    with pytest.raises(SourceError) as caught:
        open_source(str(tmp_path))
    assert caught.value.problem is SourceProblem.EMPTY


def test_black_clip_is_read_to_its_end(make_clip):
    with open_source(str(make_clip(count=5, black=True))) as source:
        assert [int(frame.image.max()) for frame in source] == [0] * 5
