"""WebVTT: valid by the grammar of the specification, and read by FFmpeg's demuxer."""

import re

import av
import pytest

from tests.tracker.session.exports.made_session import FRAMES, START_S, WALL_NS, record
from tracker.session.exports.moments import iso_time
from tracker.session.markers import Marker, MarkerKind

# The specification's collected timestamps with hours, and text of which every sign is allowed.
TIME = r"(\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3})"
CUE = re.compile(rf"(?P<id>[^\n]+)\n{TIME} --> {TIME}\n(?P<text>(?:[^\n]+\n?)+)")
TEXT = re.compile(r"(?:[^&<>\n]|&(?:amp|lt|gt|lrm|rlm|nbsp);|<c(?:\.[\w-]+)*>|</c>)+")


def parse(text):
    """Cues as (begin, end, text), by WebVTT's own syntax of blocks; raises where it is not valid."""
    assert re.match(r"WEBVTT(?:[ \t][^\n]*)?\n\n", text)
    blocks = text.rstrip("\n").split("\n\n")[1:]
    cues = []
    for block in blocks:
        if block.startswith("NOTE"):
            assert "-->" not in block
            continue
        found = CUE.fullmatch(block)
        assert found, block
        assert "-->" not in found["id"] and "-->" not in found["text"]
        assert TEXT.fullmatch(found["text"]), found["text"]
        hours = [int(part) for part in found.groups()[1:9]]
        begin, end = (3600 * h + 60 * m + s + ms / 1000 for h, m, s, ms in (hours[:4], hours[4:]))
        assert end > begin
        cues.append((begin, end, found["text"]))
    assert cues == sorted(cues, key=lambda cue: cue[0])
    return cues


@pytest.fixture
def cues(exported):
    return parse(exported("vtt").read_text())


def test_markers_come_at_their_times_with_their_words_escaped(cues):
    markers = [cue for cue in cues if "c.marker" in cue[2]]
    assert markers == [
        (0.4, 1.4, "<c.marker>Event: start &lt;now&gt; &amp; go --&gt; on</c>"),
        (0.6, 0.8, "<c.marker>Excluded: the phone rang</c>"),
        (1.0, 1.5, "<c.marker>Label: grüße</c>"),
    ]


def test_a_loss_lasts_until_the_face_is_tracked_again(cues):
    assert [cue[:2] for cue in cues if "c.loss" in cue[2]] == [(31 / 25, 36 / 25)]


def test_gestures_and_expressions_are_cues(cues):
    assert [cue for cue in cues if "c.gesture" in cue[2]] == [
        (0.3, 0.44, "<c.gesture>blink</c>"),
        (0.7, 0.8, "<c.gesture>wink, left</c>"),
    ]
    # Half a second of it, and a shorter one at the end; nothing is said while the face is neutral or lost.
    looks = [cue for cue in cues if "c.expression" in cue[2]]
    assert looks == [
        (0.6, 1.2, "<c.expression>Looks like happiness</c>"),
        (1.44, 1.96, "<c.expression>Looks like happiness</c>"),
    ]
    assert looks[-1][1] == (FRAMES - 1) / 25


def test_a_marked_loss_stands_for_the_one_that_was_seen(exported, tmp_path):
    markers = (Marker(START_S + 1.24, MarkerKind.LOSS, "too dark", 0.2, "visavis"),)
    session = record(tmp_path / "s" / "dark", video="none", markers=markers)
    cues = parse(exported("vtt", of=session).read_text())
    assert [cue[2] for cue in cues if "Lost" in cue[2]] == ["<c.marker>Lost: too dark</c>"]


def test_it_says_when_it_began(exported):
    assert iso_time(WALL_NS) in exported("vtt").read_text()


def test_ffmpeg_reads_the_same_cues(exported, cues):
    path = exported("vtt", excluded="flag")
    with av.open(str(path), format="webvtt") as container:
        stream = container.streams[0]
        packets = [packet for packet in container.demux(stream) if packet.size]
    read = [(float(one.pts * one.time_base), bytes(one).decode()) for one in packets]
    assert read == [(pytest.approx(begin), text) for begin, _, text in cues]
    durations = [float(one.duration * one.time_base) for one in packets]
    assert durations == pytest.approx([end - begin for begin, end, _ in cues])
