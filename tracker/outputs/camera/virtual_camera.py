"""The virtual camera as an output: the newest picture as others are to see it, and never one that stands still."""

from __future__ import annotations

from collections.abc import Callable

from tracker.outputs.camera.framing import Framer
from tracker.outputs.camera.opening import Camera, VirtualCameraSettings, open_camera
from tracker.outputs.output import Output, OutputKind
from tracker.outputs.sample import Sample
from tracker.outputs.sending import Sending, SendingSettings
from tracker.types import Content, Image
from tracker.words import later

# After so many quarters of a second without a new picture nobody is shown as if still there.
_QUIET = 2


class VirtualCamera:
    """Shows the pictures of samples; a card while there are none, or while numbers are all that may leave the tracker.

    Parameters
    ----------
    settings : VirtualCameraSettings
    opens : callable
        Opens the camera.
    """

    def __init__(
        self, settings: VirtualCameraSettings, opens: Callable[[VirtualCameraSettings], Camera] = open_camera
    ) -> None:
        self._settings, self._opens = settings, opens
        self._camera: Camera | None = None
        self._quiet = 0

    def open(self) -> None:
        """Open the camera, and show the card."""
        self._camera = self._opens(self._settings)
        self._framer = Framer(self._camera.size_px)
        self._pace = Sending(SendingSettings(rate_hz=self._settings.rate_hz))
        self._quiet = 0
        # Some programs take a device for a camera only once it has had a picture.
        self._show(self._framer.card)

    def send(self, sample: Sample) -> int:
        """See `Output.send`; one packet is one picture."""
        self._quiet = 0
        if not self._pace.is_due(sample.captured_s):
            return 0
        if sample.frame.content is Content.NOTHING:
            return self._show(self._framer.card)
        return self._show(self._framer.framed(sample.frame.image, mirror=sample.mirror))

    def idle(self) -> int:
        """Show the card once no pictures come; again and again, for those who begin to look."""
        self._quiet += 1
        return self._show(self._framer.card) if self._quiet >= _QUIET else 0

    def close(self) -> None:
        """Let go of the camera."""
        if self._camera is not None:
            self._camera.close()
            self._camera = None

    def _show(self, picture: Image) -> int:
        assert self._camera is not None, "opened first"
        return int(self._camera.put(picture))


def _make(settings: VirtualCameraSettings) -> Output:
    return VirtualCamera(settings)


KIND = OutputKind(
    name="camera",
    title=later("Virtual camera"),
    feeds=later("Video calls, browsers and recorders, which see the picture with the effect"),
    help=later(
        "Switch this on first, then choose the camera “visavis” in the other program. On Linux it needs v4l2loopback,"
        " or PipeWire with GStreamer; on Windows and macOS OBS Studio and: pip install pyvirtualcam. While there is no"
        " picture, as with “Numbers only”, a grey card is shown."
    ),
    icon="camera",
    settings=VirtualCameraSettings,
    make=_make,
    pictures=True,
)
