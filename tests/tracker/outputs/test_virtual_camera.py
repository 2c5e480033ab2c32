"""The virtual camera: frames to the byte on a fake device, the card, other programs' devices, and what is missing."""

import errno
import os
import stat
import struct
import sys
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from tracker.outputs.camera import loopback
from tracker.outputs.camera.foreign import ForeignCamera
from tracker.outputs.camera.framing import Framer
from tracker.outputs.camera.loopback import LoopbackCamera, loopback_devices
from tracker.outputs.camera.opening import CameraWays, VirtualCameraSettings, open_camera
from tracker.outputs.camera.pipewire import PipewireCamera, pipeline_of, pipewire_is_there
from tracker.outputs.camera.virtual_camera import VirtualCamera
from tracker.outputs.hub import OutputHub
from tracker.outputs.kinds import KINDS
from tracker.outputs.known_motion import known_sample
from tracker.outputs.output import OutputError, OutputState
from tracker.outputs.profile import OutputEntry, Profile
from tracker.types import Content

CAPTURE, OUTPUT, READ_WRITE, DEVICE_CAPS = 0x1, 0x2, 0x1000000, 0x80000000
QUERYCAP, S_FMT, S_PARM = 0x80685600, 0xC0D05605, 0xC0CC5616  # of linux/videodev2.h on 64 bits


def noise(height, width, seed=3):
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)


def sample_with(image, captured_s=0.0, content=Content.CAMERA):
    sample = known_sample(0.0, captured_s)
    return replace(sample, frame=replace(sample.frame, image=image, content=content))


class FakeDriver:
    """Answers as v4l2loopback does; the device's node is a plain file, so what is written stays to be read."""

    def __init__(self, driver=b"v4l2 loopback", abilities=OUTPUT | CAPTURE, keeps=None, refuses=None):
        self.driver, self.abilities, self.keeps, self.refuses = driver, abilities, keeps, refuses
        self.asked, self.period = None, None

    def __call__(self, handle, request, data):
        if request == QUERYCAP:
            of_this = self.abilities | READ_WRITE
            data[:] = struct.pack("<16s32s32sIII12x", self.driver, b"visavis", b"", 0, of_this | DEVICE_CAPS, of_this)
        elif request == S_FMT:
            if self.refuses:
                raise OSError(self.refuses, os.strerror(self.refuses))
            self.asked = (struct.unpack_from("<I", data)[0], *struct.unpack_from("<7I", data, 8))
            if self.keeps:
                struct.pack_into("<III", data, 8, *self.keeps)
        elif request == S_PARM:
            self.period = struct.unpack_from("<II", data, 12)
        else:
            raise OSError(errno.ENOTTY, "Inappropriate ioctl")


@pytest.fixture
def node(tmp_path):
    path = tmp_path / "video7"
    path.touch()
    return path


def opened(node, driver, size_px=(64, 48), pixels="yuyv"):
    return LoopbackCamera(node, size_px, 30.0, pixels, ioctl=driver)


def test_the_device_is_asked_for_size_pixels_and_rate(node):
    driver = FakeDriver()
    camera = opened(node, driver)
    camera.close()
    yuyv = int.from_bytes(b"YUYV", "little")
    assert driver.asked == (2, 64, 48, yuyv, 1, 128, 64 * 48 * 2, 8)
    assert driver.period == (1000, 30000)
    assert camera.size_px == (64, 48)


@pytest.mark.parametrize(
    ("pixels", "there", "back"),
    [
        ("yuyv", cv2.COLOR_BGR2YUV_YUY2, cv2.COLOR_YUV2BGR_YUY2),
        ("i420", cv2.COLOR_BGR2YUV_I420, cv2.COLOR_YUV2BGR_I420),
    ],
)
def test_the_bytes_are_those_of_opencv_and_show_the_picture(node, pixels, there, back):
    driver = FakeDriver()
    camera = opened(node, driver, pixels=pixels)
    smooth = cv2.GaussianBlur(noise(48, 64), (0, 0), 6)
    assert camera.put(smooth) and camera.put(noise(48, 64))
    camera.close()
    frames = np.frombuffer(node.read_bytes(), np.uint8).reshape(2, -1)
    assert np.array_equal(frames[0], cv2.cvtColor(smooth, there).ravel())
    assert np.array_equal(frames[1], cv2.cvtColor(noise(48, 64), there).ravel())
    shape = (48, 64, 2) if pixels == "yuyv" else (72, 64)
    shown = cv2.cvtColor(frames[0].reshape(shape), back)
    assert np.abs(shown.astype(int) - smooth).mean() < 3.0


def test_the_bytes_of_a_red_picture_are_red_by_hand(node):
    camera = opened(node, FakeDriver(), (2, 2))
    camera.put(np.full((2, 2, 3), (0, 0, 255), np.uint8))
    camera.close()
    # BT.601, limited range: Y 81, U 90, V 240
    assert list(node.read_bytes()) == pytest.approx([81, 90, 81, 240] * 2, abs=2)


def test_a_device_that_keeps_its_format_gets_what_fits(node):
    driver = FakeDriver(keeps=(32, 24, int.from_bytes(b"YU12", "little")))
    output = VirtualCamera(VirtualCameraSettings(), lambda settings: opened(node, driver, settings.size_px))
    output.open()
    assert output.send(sample_with(noise(480, 640))) == 1
    output.close()
    assert len(node.read_bytes()) == 2 * 32 * 24 * 3 // 2


@pytest.mark.parametrize(
    "kept", [(32, 24, int.from_bytes(b"MJPG", "little")), (33, 24, int.from_bytes(b"YUYV", "little"))]
)
def test_a_format_that_cannot_be_made_is_told(node, kept):
    with pytest.raises(OutputError, match="keeps a format that is not known"):
        opened(node, FakeDriver(keeps=kept))


@pytest.mark.parametrize(
    ("driver", "told"),
    [
        (FakeDriver(abilities=CAPTURE), "Another program gives .*video7 its pictures"),
        (FakeDriver(refuses=errno.EBUSY), "Another program gives"),
        (FakeDriver(refuses=errno.EINVAL), "Another program gives"),
        (FakeDriver(abilities=0), "takes no pictures"),
    ],
)
def test_a_device_that_another_program_has_is_told(node, driver, told):
    with pytest.raises(OutputError, match=told):
        opened(node, driver)


def test_a_file_that_is_no_device_is_told(node):
    with pytest.raises(OutputError, match="is no video device"):
        LoopbackCamera(node, (64, 48), 30.0, "yuyv")
    with pytest.raises(OutputError, match=r"is not there\. Load its driver with: sudo modprobe v4l2loopback"):
        opened(node.with_name("video8"), FakeDriver())


def test_a_device_that_may_not_be_written_is_told(node, monkeypatch):
    def refuse(path, flags):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("tracker.outputs.camera.loopback.os.open", refuse)
    with pytest.raises(OutputError, match="added to the group video"):
        opened(node, FakeDriver())


@pytest.mark.parametrize(
    ("number", "told"),
    [(errno.ENODEV, "is not there"), (errno.EBUSY, "Another program gives"), (errno.EINVAL, "Another program gives")],
)
def test_a_device_that_vanishes_or_is_taken_is_told(node, monkeypatch, number, told):
    camera = opened(node, FakeDriver())

    def fail(handle, data):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("tracker.outputs.camera.loopback.os.write", fail)
    with pytest.raises(OutputError, match=told):
        camera.put(noise(48, 64))
    monkeypatch.setattr("tracker.outputs.camera.loopback.os.write", lambda handle, data: 100)
    with pytest.raises(OutputError, match="only parts of pictures"):
        camera.put(noise(48, 64))
    camera.close()


def test_a_device_that_is_behind_is_not_waited_for(node, monkeypatch):
    camera = opened(node, FakeDriver())

    def behind(handle, data):
        raise BlockingIOError(errno.EAGAIN, "again")

    monkeypatch.setattr("tracker.outputs.camera.loopback.os.write", behind)
    assert camera.put(noise(48, 64)) is False
    camera.close()


def test_devices_are_found_in_order_and_only_those_of_the_loopback(tmp_path):
    abilities = {"video0": None, "video2": OUTPUT, "video10": CAPTURE}
    for name in (*abilities, "video-notes", "vbi0"):
        (tmp_path / name).touch()

    def ioctl(handle, request, data):
        name = Path(f"/proc/self/fd/{handle}").readlink().name
        known = abilities[name]
        FakeDriver(b"uvcvideo" if known is None else b"v4l2 loopback", known or CAPTURE)(handle, request, data)

    found = list(loopback_devices(tmp_path, ioctl))
    assert found == [(tmp_path / "video2", True), (tmp_path / "video10", False)]


def open_files():
    return len(list(Path("/proc/self/fd").iterdir()))


def test_nothing_is_left_open(node):
    before = open_files()
    list(loopback_devices(node.parent, FakeDriver()))
    list(loopback_devices(node.parent))
    for driver in (FakeDriver(refuses=errno.EBUSY), FakeDriver(abilities=0)):
        with pytest.raises(OutputError):
            opened(node, driver)
    opened(node, FakeDriver()).close()
    assert open_files() == before


class FakeCamera:
    def __init__(self, size_px=(64, 48)):
        self.size_px, self.shown, self.closed = size_px, [], False

    def put(self, picture):
        self.shown.append(picture.copy())
        return True

    def close(self):
        self.closed = True


@pytest.fixture
def shown():
    camera = FakeCamera()
    output = VirtualCamera(VirtualCameraSettings(rate_hz=30.0), lambda settings: camera)
    output.open()
    return camera, output


def test_pictures_are_whole_and_undistorted():
    framer = Framer((64, 48))
    wide = framer.framed(np.full((30, 80, 3), 200, np.uint8))
    assert wide.shape == (48, 64, 3) and (wide[12:36] == 200).all() and not wide[:12].any() and not wide[36:].any()
    high = framer.framed(np.full((96, 32, 3), 90, np.uint8))
    assert (high[:, 24:40] == 90).all() and not high[:, :24].any() and not high[:, 40:].any()
    exact = noise(48, 64)
    assert np.array_equal(framer.framed(exact), exact)
    assert np.array_equal(framer.framed(exact, mirror=True), exact[:, ::-1])


def test_what_was_beside_a_picture_is_not_left_of_one_before():
    framer = Framer((64, 48))
    framer.framed(np.full((30, 80, 3), 200, np.uint8))
    assert not framer.framed(np.full((96, 32, 3), 90, np.uint8))[:, :24].any()


def test_the_card_is_shown_first_and_for_frames_without_a_picture(shown):
    camera, output = shown
    output.send(sample_with(noise(48, 64), 1.0))
    output.send(sample_with(noise(48, 64), 2.0, Content.NOTHING))
    card, picture, again = camera.shown
    assert np.array_equal(card, again) and not np.array_equal(picture, card)
    assert np.array_equal(picture, noise(48, 64))
    assert len(np.unique(card.reshape(-1, 3), axis=0)) > 2, "somebody's outline"


def test_a_face_never_stands_still(shown):
    camera, output = shown
    output.send(sample_with(noise(48, 64), 1.0))
    assert [output.idle() for _ in range(3)] == [0, 1, 1]
    assert np.array_equal(camera.shown[-1], camera.shown[0]), "the card"
    output.send(sample_with(noise(48, 64), 2.0))
    assert np.array_equal(camera.shown[-1], noise(48, 64)) and output.idle() == 0


def test_the_rate_is_kept_to_and_the_mirror_too(shown):
    camera, output = shown
    assert sum(output.send(sample_with(noise(48, 64), index / 60)) for index in range(60)) == 30
    output.send(sample_with(noise(48, 64), 5.0).in_mirror())
    assert np.array_equal(camera.shown[-1], noise(48, 64)[:, ::-1])
    output.close()
    assert camera.closed


def through_hub(node, driver):
    """A hub whose camera writes to a fake device."""

    def make(settings):
        return VirtualCamera(settings, lambda settings: opened(node, driver, settings.size_px))

    hub = OutputHub(monotonic_stamps=True)
    entry = OutputEntry(replace(KINDS["camera"], make=make), "it", target=VirtualCameraSettings(size="640x360"))
    hub.use(Profile("call", (entry,)))
    return hub


def until(condition):
    end_s = time.monotonic() + 20.0
    while not condition():
        assert time.monotonic() < end_s, "what should happen did not"
        time.sleep(0.005)


def test_pictures_come_from_the_sink_of_pictures_and_from_nowhere_else(node):
    hub = through_hub(node, FakeDriver())
    sample = sample_with(np.full((360, 640, 3), 200, np.uint8), time.monotonic())
    expected = cv2.cvtColor(sample.frame.image, cv2.COLOR_BGR2YUV_YUY2).tobytes()
    until(lambda: hub.statuses()["it"].state is not OutputState.WAITING)
    hub.take(sample.frame, sample.result)
    # The card comes first, and again and again until there is a picture.
    until(lambda: node.stat().st_size >= 2 * len(expected))
    assert expected not in node.read_bytes()
    hub.pictures.take(sample.frame, sample.result)
    until(lambda: expected in node.read_bytes())
    assert hub.end(20.0)


def test_a_camera_that_comes_is_found_by_itself(node):
    node.unlink()
    hub = through_hub(node, FakeDriver())
    until(lambda: "is not there. Load its driver" in hub.statuses()["it"].error)
    node.touch()
    until(lambda: hub.statuses()["it"].packets and not hub.statuses()["it"].error)
    assert node.stat().st_size
    assert hub.end(20.0)


READER = "import sys; data = sys.stdin.buffer.read(); open(sys.argv[1], 'wb').write(data)"


def test_pipewire_gets_whole_pictures(tmp_path):
    camera = PipewireCamera((64, 48), 30.0, [sys.executable, "-c", READER, str(tmp_path / "read")])
    pictures = [noise(48, 64, seed) for seed in range(3)]
    for picture in pictures:
        assert camera.put(picture)
    camera._program.stdin.close()
    assert camera._program.wait(20.0) == 0
    camera.close()
    expected = b"".join(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_YUY2).tobytes() for picture in pictures)
    assert (tmp_path / "read").read_bytes() == expected


def test_a_program_that_takes_nothing_is_not_waited_for():
    camera = PipewireCamera((640, 480), 30.0, [sys.executable, "-c", "import time; time.sleep(60)"])
    taken = [camera.put(noise(480, 640)) for _ in range(3)]
    assert taken == [True, False, False]
    camera.close()
    assert camera._program.returncode is not None


@pytest.mark.parametrize(
    "ends", ["import sys; sys.exit('ERROR: pipeline: no PipeWire')", "import sys; sys.stdin.buffer.read(9000)"]
)
def test_a_program_that_ends_is_told(ends):
    def run():
        camera = PipewireCamera((64, 48), 30.0, [sys.executable, "-c", ends])
        try:
            for _ in range(1000):
                camera.put(noise(48, 64))
                camera._program.poll()
        finally:
            camera.close()

    with pytest.raises(OutputError, match=r"takes no pictures now \((ERROR: pipeline: no PipeWire|it ended)\)"):
        run()


def test_without_gstreamer_there_is_a_sentence():
    with pytest.raises(OutputError, match="Install GStreamer"):
        PipewireCamera((64, 48), 30.0, ["visavis-no-such-program"])
    assert not pipewire_is_there(lambda name: None)
    assert not pipewire_is_there(lambda name: "visavis-no-such-program")


@pytest.mark.parametrize(("status", "there"), [(0, True), (1, False)])
def test_gstreamer_is_asked_for_its_part(tmp_path, status, there):
    program = tmp_path / "inspect"
    program.write_text(
        f'#!/bin/sh\n[ "$*" = "--exists --atleast-version=0.0 pipewiresink" ] && exit {status}\nexit 9\n'
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    assert pipewire_is_there(lambda name: str(program)) is there


def test_the_pipeline_says_what_the_bytes_are():
    words = pipeline_of((1280, 720), 30.0)
    assert words[0] == "gst-launch-1.0" and "blocksize=1843200" in words and "format=yuy2" in words
    assert {"width=1280", "height=720", "framerate=30/1", "mode=provide"} <= set(words)


def ways(**changes):
    plain = {
        "platform": "linux",
        "devices": tuple,
        "loopback": lambda path, settings: ("device", path.name),
        "pipewire": lambda size_px, rate_hz: ("pipewire", size_px),
        "foreign": lambda size_px, rate_hz: ("foreign", size_px),
        "has_pipewire": lambda: False,
    }
    return CameraWays(**(plain | changes))


def devices(*found):
    return lambda: [(Path(f"/dev/{name}"), free) for name, free in found]


@pytest.mark.parametrize(
    ("settings", "given", "opened_way"),
    [
        ({}, {"devices": devices(("video9", False), ("video10", True))}, ("device", "video10")),
        ({}, {"devices": devices(("video9", False)), "has_pipewire": lambda: True}, ("pipewire", (1280, 720))),
        ({}, {"devices": devices(("video9", False))}, ("device", "video9")),
        ({}, {"has_pipewire": lambda: True}, ("pipewire", (1280, 720))),
        ({"way": "device", "device": "/dev/video3"}, {"has_pipewire": lambda: True}, ("device", "video3")),
        ({"way": "pipewire", "size": "640x480"}, {"devices": devices(("video9", True))}, ("pipewire", (640, 480))),
        ({"way": "device"}, {"platform": "win32"}, ("foreign", (1280, 720))),
        ({}, {"platform": "darwin", "devices": devices(("video9", True))}, ("foreign", (1280, 720))),
    ],
)
def test_the_way_is_chosen(settings, given, opened_way):
    assert open_camera(VirtualCameraSettings(**settings), ways(**given)) == opened_way


def test_without_a_driver_one_line_says_what_to_install():
    with pytest.raises(OutputError) as missing:
        open_camera(VirtualCameraSettings(), ways())
    line = str(missing.value)
    assert "sudo modprobe v4l2loopback exclusive_caps=1" in line and "PipeWire" in line and "\n" not in line


def test_the_package_of_other_systems_is_never_asked_for_on_linux():
    def gone():
        raise ImportError("no module")

    with pytest.raises(OutputError, match="pip install pyvirtualcam"):
        ForeignCamera((64, 48), 30.0, gone)

    def no_camera(*size, fmt):
        raise RuntimeError("no backend")

    formats = SimpleNamespace(BGR="bgr")
    with pytest.raises(OutputError, match="OBS Studio"):
        ForeignCamera((64, 48), 30.0, lambda: SimpleNamespace(Camera=no_camera, PixelFormat=formats))
    made = FakeCamera()
    made.send = made.shown.append
    camera = ForeignCamera((64, 48), 30.0, lambda: SimpleNamespace(Camera=lambda *size, fmt: made, PixelFormat=formats))
    assert camera.put(noise(48, 64)) and np.array_equal(made.shown[0], noise(48, 64))
    camera.close()
    assert made.closed
    assert "pyvirtualcam" not in sys.modules


def test_the_requests_are_those_of_the_kernel():
    assert (loopback.QUERY_CAPABILITY, loopback.SET_FORMAT, loopback.SET_PARAMETERS) == (QUERYCAP, S_FMT, S_PARM)


def test_the_kind_wants_pictures():
    assert KINDS["camera"].pictures
