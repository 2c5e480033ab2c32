"""Sound is carried over packet by packet, in step with the pictures."""

from fractions import Fraction

import av
import numpy as np
import pytest

from tracker.files.sound_copy import SoundCopy
from tracker.files.video_writer import VideoWriter

RATE = 16_000
PICTURES_HZ = 10.0


def make_film(path, *, seconds=2.0, sound="aac", pictures=True):
    """A film with a beep: silence in its first second, a tone after it."""
    container = av.open(str(path), "w")
    video = container.add_stream("mpeg4", rate=10) if pictures else None
    if video is not None:
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
    audio = container.add_stream(sound, rate=RATE, layout="mono")
    for index in range(round(seconds * PICTURES_HZ) if video is not None else 0):
        frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), index * 8 % 256, np.uint8), format="bgr24")
        frame.pts, frame.time_base = index, Fraction(1, 10)
        container.mux(video.encode(frame))
    times_s = np.arange(round(seconds * RATE)) / RATE
    tone = (np.where(times_s >= 1.0, np.sin(2 * np.pi * 440 * times_s), 0) * 12_000).astype(np.int16)
    for start in range(0, len(tone), 1024):
        block = av.AudioFrame.from_ndarray(tone[None, start : start + 1024], format="s16", layout="mono")
        block.sample_rate, block.pts, block.time_base = RATE, start, Fraction(1, RATE)
        container.mux(audio.encode(block))
    container.mux(audio.encode(None))
    if video is not None:
        container.mux(video.encode(None))
    container.close()
    return path


def packets_of(path):
    with av.open(str(path)) as container:
        return [bytes(packet) for packet in container.demux(audio=0) if packet.size]


def loudness(path):
    """(time, level) of the sound."""
    with av.open(str(path)) as container:
        return [
            (frame.time, float(np.abs(frame.to_ndarray().astype(float)).max())) for frame in container.decode(audio=0)
        ]


def copied(source, path, *, origin_s=0.0, times_s=None, rest=False):
    with SoundCopy(source, origin_s) as sound, VideoWriter(path, PICTURES_HZ, sound=sound) as writer:
        for time_s in np.arange(20) / PICTURES_HZ if times_s is None else times_s:
            writer.write(np.full((48, 64, 3), 90, np.uint8), float(time_s))
        if rest:
            writer.copy_rest_of_sound()
        return sound


def tone_begins_s(path):
    levels = loudness(path)
    top = max(level for _, level in levels)
    return next(time_s for time_s, level in levels if level > 0.3 * top)


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    return make_film(tmp_path_factory.mktemp("films") / "film.mp4")


def test_every_packet_is_the_same_and_at_its_time(film, tmp_path):
    sound = copied(film, tmp_path / "out.mp4", rest=True)
    assert sound.problem == ""
    assert packets_of(tmp_path / "out.mp4") == packets_of(film)
    assert tone_begins_s(tmp_path / "out.mp4") == pytest.approx(tone_begins_s(film), abs=0.01)


def test_sound_ends_with_the_pictures(film, tmp_path):
    copied(film, tmp_path / "out.mp4", times_s=np.arange(5) / PICTURES_HZ)
    sent = packets_of(tmp_path / "out.mp4")
    assert sent == packets_of(film)[: len(sent)]
    assert loudness(tmp_path / "out.mp4")[-1][0] == pytest.approx(0.5, abs=1.5 * 1024 / RATE)


def test_time_begins_with_the_first_picture(film, tmp_path):
    copied(film, tmp_path / "out.mp4", origin_s=0.6, rest=True)
    assert tone_begins_s(tmp_path / "out.mp4") == pytest.approx(tone_begins_s(film) - 0.6, abs=0.07)


def test_a_film_without_sound_or_no_film_gives_none(film, tmp_path):
    silent = tmp_path / "silent.mp4"
    with VideoWriter(silent, PICTURES_HZ) as writer:
        writer.write(np.zeros((48, 64, 3), np.uint8), 0.0)
    (tmp_path / "text.txt").write_text("no film")
    for source in (silent, tmp_path / "text.txt", tmp_path / "missing.mp4", tmp_path):
        assert copied(source, tmp_path / "out.mp4").problem == ""
        with av.open(str(tmp_path / "out.mp4")) as container:
            assert not container.streams.audio
            assert sum(1 for _ in container.decode(video=0)) == 20


def test_sound_that_the_format_cannot_hold_is_told(tmp_path):
    source = make_film(tmp_path / "old.avi", sound="pcm_mulaw")
    assert "left out" in copied(source, tmp_path / "out.mp4").problem
    with av.open(str(tmp_path / "out.mp4")) as container:
        assert not container.streams.audio


def test_a_film_that_is_cut_off_gives_what_it_has(film, tmp_path):
    source = make_film(tmp_path / "whole.mkv")
    content = source.read_bytes()
    cut = tmp_path / "cut.mkv"
    cut.write_bytes(content[: len(content) // 2])
    copied(cut, tmp_path / "out.mp4", rest=True)
    sent = packets_of(tmp_path / "out.mp4")
    assert 0 < len(sent) < len(packets_of(source))


def test_the_note_is_in_the_film(tmp_path):
    with VideoWriter(tmp_path / "out.mp4", PICTURES_HZ, note="Made with an effect.") as writer:
        writer.write(np.zeros((48, 64, 3), np.uint8), 0.0)
    with av.open(str(tmp_path / "out.mp4")) as container:
        assert container.metadata["comment"] == container.metadata["description"] == "Made with an effect."


def test_sound_of_joined_films_goes_on_though_its_time_stamps_jump_back(tmp_path):
    one = make_film(tmp_path / "one.ts", sound="mp2").read_bytes()
    joined = tmp_path / "12:30 joined.ts"
    joined.write_bytes(one + one)
    sound = copied(joined, tmp_path / "out.mp4", times_s=np.arange(40) / PICTURES_HZ, rest=True)
    assert sound.problem == ""
    levels = [level for _, level in loudness(tmp_path / "out.mp4")]
    loud = [place / len(levels) for place in range(len(levels)) if levels[place] > 0.1]
    assert len(levels) * 1152 / RATE == pytest.approx(4.0, abs=0.3)
    assert any(0.3 < place < 0.45 for place in loud) and any(place > 0.8 for place in loud)


@pytest.mark.parametrize("ends_at", [3, 11, 15, 19])
def test_pictures_keep_their_times_beside_sound_that_ends(film, tmp_path, ends_at):
    times_s = np.cumsum(np.random.default_rng(ends_at).uniform(0.04, 0.2, 19))
    with SoundCopy(film, times_s[0]) as sound, VideoWriter(tmp_path / "out.mp4", sound=sound) as writer:
        for index, time_s in enumerate(times_s):
            if index == ends_at:
                sound.close()
            writer.write(np.full((48, 64, 3), 8 * index, np.uint8), time_s)
    with av.open(str(tmp_path / "out.mp4")) as container:
        shown_s = [float(frame.time) for frame in container.decode(video=0)]
    assert shown_s == pytest.approx(times_s - times_s[0], abs=1e-4)


def test_sound_that_begins_late_is_late_and_the_film_grows_before_it(film, tmp_path):
    path = tmp_path / "out.mp4"
    with SoundCopy(film, -3.0) as sound, VideoWriter(path, PICTURES_HZ, sound=sound) as writer:
        for index in range(50):
            writer.write(np.full((48, 64, 3), 5 * index, np.uint8), index / PICTURES_HZ)
            if index == 25:
                (tmp_path / "meanwhile.mp4").write_bytes(path.read_bytes())
    with av.open(str(tmp_path / "meanwhile.mp4")) as container:
        assert max(float(frame.time) for frame in container.decode(video=0)) > 1.6
    assert tone_begins_s(path) == pytest.approx(tone_begins_s(film) + 3.0, abs=0.01)
    with av.open(str(path)) as container:
        shown_s = [float(frame.time) for frame in container.decode(video=0)]
    assert shown_s == pytest.approx(np.arange(50) / PICTURES_HZ, abs=1e-4)
