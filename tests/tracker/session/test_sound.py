"""The sound goes into a file of its own, and a recording goes on without it."""

from fractions import Fraction
from functools import partial

import av
import numpy as np
import pytest

from tests.tracker.session.conftest import frame_of, recorded
from tracker.errors import SourceError
from tracker.session.description import Clocks
from tracker.session.microphone import Microphone
from tracker.session.reader import read_session
from tracker.session.sound import FilmSound, sound_of
from tracker.sources.video_file import VideoFile
from tracker.timing import Moment

RATE = 16_000


def write_sound(path, tone, codec="pcm_s16le", layout="mono"):
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=RATE, layout=layout)
        for start in range(0, tone.shape[1], 1000):
            block = av.AudioFrame.from_ndarray(
                np.ascontiguousarray(tone[:, start : start + 1000].T.reshape(1, -1)), format="s16", layout=layout
            )
            block.sample_rate, block.pts, block.time_base = RATE, start, Fraction(1, RATE)
            container.mux(stream.encode(block))
        container.mux(stream.encode(None))
    return path


def read_sound(path):
    with av.open(str(path)) as container:
        blocks = [frame.to_ndarray().reshape(-1, frame.layout.nb_channels) for frame in container.decode(audio=0)]
        return np.concatenate(blocks).T


@pytest.fixture
def tone():
    return (np.sin(np.arange(2 * RATE) / 7) * 9000).astype(np.int16)[None]


def test_the_sound_of_a_film_goes_as_far_as_its_frames(tmp_path, tone):
    film = write_sound(tmp_path / "film.mkv", tone)
    recorder = recorded(
        tmp_path / "new", [frame_of(index) for index in range(31)], open_sound=lambda path, _: FilmSound(film, path)
    )
    session = read_session(tmp_path / "new")
    assert session.missing == () and (session.description.sound, session.description.sound_start_s) == ("film.mkv", 0.0)
    heard = read_sound(recorder.folder.sound)
    assert np.array_equal(heard, tone[:, : heard.shape[1]]) and 0.9 * RATE < heard.shape[1] < 1.3 * RATE


def test_a_film_without_sound_is_told_and_recorded(tmp_path):
    recorded(tmp_path / "silent", [frame_of(index) for index in range(10)])
    film = tmp_path / "silent" / "video.mp4"
    with VideoFile(film) as source:
        opened = sound_of(source, str(film))
        recorder = recorded(tmp_path / "new", list(source), open_sound=opened)
    assert recorder.status.problem == "video.mp4 has no sound."
    assert len(read_session(tmp_path / "new").results) == 10 and not recorder.folder.sound.exists()


@pytest.mark.parametrize("layout", ["mono", "stereo"])
def test_a_microphone_is_recorded_to_the_bit_with_its_time(tmp_path, tone, layout):
    said = tone if layout == "mono" else np.concatenate([tone, tone[:, ::-1]])
    device = write_sound(tmp_path / "device.wav", said, layout=layout)
    clocks = Clocks(capture_s=100.0, wall_ns=0, monotonic_ns=5_000_000_000, exact=True)
    moment = Moment(0, 5_500_000_000)
    microphone = Microphone(
        tmp_path / "s.mka", clocks, open_input=lambda name: av.open(str(device)), clock=lambda: moment
    )
    microphone._thread.join(30)
    microphone.close()
    assert np.array_equal(read_sound(tmp_path / "s.mka"), said)
    with av.open(str(device)) as container:
        first = next(container.decode(audio=0)).samples
    assert microphone.start_s == pytest.approx(100.5 - first / RATE)
    assert microphone.problem == ""


def test_without_a_microphone_the_recording_goes_on(tmp_path):
    def refuse(name):
        raise av.error.FileNotFoundError(2, "No such file or directory", name)

    recorder = recorded(
        tmp_path / "new",
        [frame_of(index) for index in range(10)],
        open_sound=lambda path, clocks: Microphone(path, clocks, "other", open_input=refuse),
    )
    assert "The microphone other cannot be recorded" in recorder.status.problem
    session = read_session(tmp_path / "new")
    assert len(session.results) == 10 and session.missing == (recorder.status.problem,)
    assert session.description.sound == ""


def test_a_microphone_that_is_pulled_out_keeps_what_it_gave(tmp_path, tone):
    tone = np.tile(tone, 20)
    device = write_sound(tmp_path / "device.wav", tone)
    content = device.read_bytes()

    class Pulled:
        """The device, which fails half-way."""

        def __init__(self):
            self._place = 0

        def read(self, size):
            if self._place > len(content) // 2:
                raise OSError(19, "No such device")
            piece = content[self._place : self._place + min(size, 4096)]
            self._place += len(piece)
            return piece

    clocks = Clocks(0.0, 0, 0, exact=False)
    microphone = Microphone(tmp_path / "s.mka", clocks, open_input=lambda name: av.open(Pulled(), format="wav"))
    microphone._thread.join(30)
    microphone.close()
    heard = read_sound(tmp_path / "s.mka")
    assert heard.shape[1] > RATE // 2 and np.array_equal(heard, tone[:, : heard.shape[1]])


def test_which_sound_goes_with_a_source(tmp_path, tone):
    film = write_sound(tmp_path / "film.mkv", tone)
    with pytest.raises(SourceError):
        VideoFile(film)
    recorded(tmp_path / "new", [frame_of(index) for index in range(3)])
    with VideoFile(tmp_path / "new" / "video.mp4") as source:
        own, named = sound_of(source, str(film)), sound_of(source, str(film), "usb")
    assert isinstance(own, partial) and own.args[0] == film and named.args == ("usb",)
