"""Cameras, with a capture device made of software: every way in which one can refuse, fail or vanish."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import repeat
from threading import Event, Thread

import cv2
import numpy as np
import pytest

from tracker.errors import SourceError, SourceProblem
from tracker.settings import checked
from tracker.sources import camera_access, camera_list
from tracker.sources.camera import PATIENCE_READS, CameraSettings, CameraSource, _exposure, open_camera
from tracker.sources.camera_access import CameraAccess, users_of
from tracker.sources.camera_list import CameraEntry, CameraWatch, find_camera

HD = CameraEntry(0, "HD Webcam", "/dev/video0", cv2.CAP_V4L2)
CARD = CameraEntry(2, "Capture Card", "/dev/video2", cv2.CAP_V4L2)
GREY = np.full((48, 64, 3), 90, np.uint8)


class Clock:
    """Seconds that pass only when told."""

    def __init__(self, now: float = 1000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


@dataclass
class FakeDevice:
    """A capture device that gives the pictures of a list; None in it is a failed grab."""

    pictures: Iterator[np.ndarray | None]
    clock: Clock
    opens: bool = True
    frame_s: float = 1 / 30
    queued: int = 0
    asked: list[tuple[int, float]] = field(default_factory=list)
    released: int = 0
    before_grab: Callable[[], object] = lambda: None

    def isOpened(self) -> bool:  # noqa: N802
        return self.opens

    def grab(self) -> bool:
        assert not self.released, "used after its release"
        self.before_grab()
        self.picture = next(self.pictures, None)
        if self.queued:
            self.queued -= 1
        else:
            self.clock.now += self.frame_s
        return self.picture is not None

    def retrieve(self) -> tuple[bool, np.ndarray | None]:
        return True, self.picture

    def set(self, property_id: int, value: float) -> bool:
        self.asked.append((property_id, value))
        return True

    def release(self) -> None:
        self.released += 1


class Machine:
    """A machine with some cameras; `access` is what the sources see of it."""

    def __init__(self, *cameras: CameraEntry) -> None:
        self.clock = Clock()
        self.cameras = cameras
        self.refusals: dict[str, int] = {}
        self.devices: dict[str, FakeDevice] = {}
        self.programs: tuple[str, ...] = ()
        self.access = CameraAccess(
            list_cameras=lambda: self.cameras,
            open_capture=lambda entry: self.device(entry),
            check_node=self.check_node,
            users_of=lambda _: self.programs,
            clock=self.clock,
            retry_s=0.0,
        )

    def check_node(self, path: str) -> None:
        if path in self.refusals:
            raise OSError(self.refusals[path], os.strerror(self.refusals[path]))

    def device(self, entry: CameraEntry, *pictures: np.ndarray | None) -> FakeDevice:
        if entry.path not in self.devices:
            given = iter(pictures) if pictures else repeat(GREY)
            self.devices[entry.path] = FakeDevice(given, self.clock)
        return self.devices[entry.path]


def problem_of(call: Callable[[], object]) -> tuple[SourceProblem, str]:
    with pytest.raises(SourceError) as caught:
        call()
    return caught.value.problem, str(caught.value)


def test_frames_are_stamped_when_they_are_grabbed():
    machine = Machine(HD)
    with CameraSource(HD, access=machine.access) as source:
        assert source.live and source.monotonic_stamps
        assert (source.name, source.size_px) == ("HD Webcam", (64, 48))
        frames = [source.read() for _ in range(3)]
    assert [frame.index for frame in frames] == [0, 1, 2]
    np.testing.assert_allclose([frame.time_s for frame in frames], 1000 + np.array([2, 3, 4]) / 30)
    assert not frames[0].image.flags.writeable
    assert machine.devices["/dev/video0"].released == 1


def test_stamps_increase_on_a_clock_that_stands_still():
    machine = Machine(HD)
    machine.device(HD).frame_s = 0.0
    with CameraSource(HD, access=machine.access) as source:
        times = [source.read().time_s for _ in range(4)]
    assert np.diff(times).min() > 5e-4


def test_settings_are_asked_for_format_first():
    machine = Machine(HD)
    CameraSource(HD, CameraSettings(width_px=1280, height_px=720, frame_rate_hz=60.0), machine.access).close()
    asked = machine.devices["/dev/video0"].asked
    assert asked[:4] == [
        (cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")),
        (cv2.CAP_PROP_FRAME_WIDTH, 1280),
        (cv2.CAP_PROP_FRAME_HEIGHT, 720),
        (cv2.CAP_PROP_FPS, 60.0),
    ]
    checked(CameraSettings())


@pytest.mark.parametrize(
    ("platform", "automatic", "expected"),
    [
        ("linux", True, [(cv2.CAP_PROP_AUTO_EXPOSURE, 3.0)]),
        ("linux", False, [(cv2.CAP_PROP_AUTO_EXPOSURE, 1.0), (cv2.CAP_PROP_EXPOSURE, 150.0)]),
        ("win32", False, [(cv2.CAP_PROP_AUTO_EXPOSURE, 0.25), (cv2.CAP_PROP_EXPOSURE, -6.0)]),
        ("darwin", False, []),
    ],
)
def test_exposure_in_the_units_of_each_system(platform, automatic, expected):
    assert _exposure(CameraSettings(auto_exposure=automatic, exposure_ms=15.0), platform) == expected


def test_grey_cameras_become_bgr():
    machine = Machine(HD)
    machine.device(HD, *[np.full((48, 64), 7, np.uint8)] * 2, np.full((48, 64, 1), 9, np.uint8))
    with CameraSource(HD, access=machine.access) as source:
        for level in (7, 9):
            image = source.read().image
            assert image.shape == (48, 64, 3) and (image == level).all() and image.flags.c_contiguous


def test_a_few_missed_pictures_are_forgiven():
    machine = Machine(HD)
    machine.device(HD, None, None, GREY, None, GREY)
    with CameraSource(HD, access=machine.access) as source:
        assert source.read().index == 0


def test_opencv_errors_count_as_missed_pictures():
    def fail() -> None:
        raise cv2.error("bad data")

    machine = Machine(HD)
    device = machine.device(HD)
    with CameraSource(HD, access=machine.access) as source:
        device.before_grab = fail
        assert problem_of(source.read)[0] is SourceProblem.UNPLUGGED


def test_pictures_queued_during_a_rest_are_not_shown_as_live():
    machine = Machine(HD)
    pictures = [np.full((48, 64, 3), level, np.uint8) for level in range(20)]
    device = machine.device(HD, *pictures)
    with CameraSource(HD, access=machine.access) as source:
        assert source.read().image[0, 0, 0] == 1
        machine.clock.now += 5.0
        device.queued = 3  # pictures 2, 3 and 4 are old, 5 shows by its delay that it is fresh
        assert source.read().image[0, 0, 0] == 6
        assert source.read().image[0, 0, 0] == 7


def test_first_that_works():
    machine = Machine(HD, CARD)
    assert open_camera(None, access=machine.access).name == "HD Webcam"
    machine.refusals["/dev/video0"] = errno.EBUSY
    assert open_camera(None, access=machine.access).name == "Capture Card"


@pytest.mark.parametrize("wanted", ["2", "/dev/video2", "Capture Card", "capture", "CARD"])
def test_by_number_path_and_name(wanted):
    assert open_camera(wanted, access=Machine(HD, CARD).access).name == "Capture Card"


def test_whole_names_go_before_parts_of_names():
    cameras = (replace(HD, name="Cam Pro"), replace(CARD, name="Cam"), replace(CARD, index=3, name="My Cam"))
    assert find_camera("cam", cameras).index == 2
    assert find_camera("my", cameras).index == 3
    assert find_camera("Cam P", cameras).index == 0


def test_no_camera_at_all():
    problem, message = problem_of(lambda: open_camera(None, access=Machine().access))
    assert problem is SourceProblem.NO_CAMERA
    assert "Plug one in" in message and "demo" in message


@pytest.mark.parametrize("wanted", ["7", "Telescope"])
def test_unknown_camera_lists_those_that_are_there(wanted):
    problem, message = problem_of(lambda: open_camera(wanted, access=Machine(HD, CARD).access))
    assert problem is SourceProblem.NOT_FOUND
    assert wanted in message and "0 (HD Webcam), 2 (Capture Card)" in message


@pytest.mark.parametrize(
    ("number", "problem", "words"),
    [
        (errno.EBUSY, SourceProblem.BUSY, "in use by another program"),
        (errno.EACCES, SourceProblem.DENIED, "not allowed"),
        (errno.EPERM, SourceProblem.DENIED, "not allowed"),
        (errno.ENOENT, SourceProblem.UNPLUGGED, "has gone"),
        (errno.ENODEV, SourceProblem.UNPLUGGED, "has gone"),
    ],
)
def test_refusals_are_told_apart(number, problem, words):
    machine = Machine(HD)
    machine.refusals["/dev/video0"] = number
    for wanted in (None, "0"):
        told, message = problem_of(lambda wanted=wanted: open_camera(wanted, access=machine.access))
        assert told is problem
        assert words in message and "HD Webcam (/dev/video0)" in message


@pytest.mark.parametrize(
    ("platform", "advice"), [("linux", "group video"), ("darwin", "System Settings"), ("win32", "Privacy & security")]
)
def test_denied_says_how_to_allow(platform, advice):
    assert advice in camera_access._permission_advice(platform)


def test_most_telling_problem_of_several():
    machine = Machine(HD, CARD)
    machine.refusals = {"/dev/video0": errno.EBUSY, "/dev/video2": errno.EACCES}
    assert problem_of(lambda: open_camera(None, access=machine.access))[0] is SourceProblem.DENIED


def test_does_not_open_because_another_program_has_it():
    machine = Machine(HD)
    machine.device(HD).opens = False
    machine.programs = ("firefox",)
    problem, message = problem_of(lambda: open_camera("0", access=machine.access))
    assert problem is SourceProblem.BUSY and "in use by firefox" in message
    assert machine.devices["/dev/video0"].released == 1


def test_opens_but_gives_nothing():
    machine = Machine(HD)
    device = machine.device(HD, *[None] * PATIENCE_READS)
    problem, message = problem_of(lambda: open_camera("0", access=machine.access))
    assert problem is SourceProblem.BUSY and "gives no picture" in message
    assert device.released == 1


def test_unplugged_while_running():
    machine = Machine(HD)
    device = machine.device(HD, GREY, GREY)
    source = CameraSource(HD, access=machine.access)
    source.read()
    machine.refusals["/dev/video0"] = errno.ENOENT
    problem, message = problem_of(source.read)
    assert problem is SourceProblem.UNPLUGGED and "was unplugged" in message
    source.close()
    assert device.released == 1


def test_stops_while_still_plugged_in():
    machine = Machine(HD)
    machine.device(HD, GREY, GREY)
    with CameraSource(HD, access=machine.access) as source:
        source.read()
        problem, message = problem_of(source.read)
    assert problem is SourceProblem.UNPLUGGED and "stopped giving pictures" in message


def test_close_does_not_wait_for_a_grab_that_hangs():
    machine = Machine(HD)
    device = machine.device(HD)
    source = CameraSource(HD, access=machine.access)
    hanging, go_on = Event(), Event()
    device.before_grab = lambda: (hanging.set(), go_on.wait(10))
    reader = Thread(target=source.read)
    reader.start()
    assert hanging.wait(10)
    source.close()
    assert device.released == 0, "released under a running grab"
    go_on.set()
    reader.join(10)
    assert not reader.is_alive() and device.released == 1
    assert source.read() is None


def test_watch_tells_what_came_and_went():
    looks = iter([(HD,), (HD,), (HD, CARD), (CARD,)])
    watch = CameraWatch(lambda: next(looks))
    assert watch.cameras == (HD,)
    assert watch.poll() is None
    assert watch.poll().arrived == (CARD,)
    changes = watch.poll()
    assert (changes.arrived, changes.gone) == ((), (HD,))
    assert watch.cameras == (CARD,)


def test_list_sorts_and_names():
    @dataclass
    class Info:
        index: int
        name: str | None
        path: str | None

    nodes = [Info(10, "HD Webcam", "/dev/no-ten"), Info(2, "HD Webcam", "/dev/no-two"), Info(3, None, None)]
    assert [(entry.index, entry.name) for entry in camera_list.list_cameras(lambda backend: iter(nodes))] == [
        (2, "HD Webcam"),
        (3, "Camera 3"),
        (10, "HD Webcam (2)"),
    ]


def test_second_node_of_a_device_is_known_without_opening_it(tmp_path):
    for node, place in (("video900", "0"), ("video901", "1")):
        (tmp_path / node).mkdir()
        (tmp_path / node / "index").write_text(f"{place}\n")
    assert camera_list._gives_pictures("/dev/video900", tmp_path)
    assert not camera_list._gives_pictures("/dev/video901", tmp_path)
    assert camera_list._gives_pictures("/dev/video902", tmp_path)
    assert camera_list._gives_pictures("")


def test_listing_that_fails_means_no_cameras():
    def fail(_: int) -> None:
        raise OSError("no video subsystem")

    assert camera_list.list_cameras(fail) == ()


def test_users_of_a_node_are_named(tmp_path):
    for number, name, held in ((11, "obs", "/dev/video0"), (12, "bash", "/dev/null")):
        (tmp_path / str(number) / "fd").mkdir(parents=True)
        (tmp_path / str(number) / "comm").write_text(f"{name}\n")
        (tmp_path / str(number) / "fd" / "3").symlink_to(held)
    (tmp_path / "13").mkdir()  # a process that has just ended
    assert users_of("/dev/video0", tmp_path) == ("obs",)
    assert users_of("", tmp_path) == ()


def test_opencv_itself_fails_quietly(capfd):
    gone = CameraEntry(99, "Gone", "/dev/video-that-is-not-there", cv2.CAP_V4L2)
    for entry in (gone, replace(gone, path="")):
        device = camera_access.open_capture(entry)
        assert not device.isOpened() and not device.grab()
        device.release()
    captured = capfd.readouterr()
    assert captured.out + captured.err == ""


def test_this_machine_can_be_asked():
    assert isinstance(camera_list.list_cameras(), tuple)
    with pytest.raises(FileNotFoundError):
        camera_access.check_node("/dev/video-that-is-not-there")
    camera_access.check_node("")
