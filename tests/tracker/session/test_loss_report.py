"""A report of a loss: what comes back is what went in, the rules find the same, and nobody can be seen or named."""

import io
import zipfile
import zlib
from dataclasses import replace

import numpy as np
import pytest

from tests.tracker.diagnosis.courses import course
from tracker.changes import Change, ChangeKind
from tracker.diagnosis.loss import Loss, LossCause, Side
from tracker.diagnosis.measures import Measure
from tracker.diagnosis.rules import diagnose
from tracker.diagnosis.watch import LossRecord, LossWatch
from tracker.errors import VisavisError
from tracker.geometry import Sighting
from tracker.pipeline import PipelineSettings
from tracker.readings import NOTHING
from tracker.session.arrow_rows import row_of
from tracker.session.description import RecordedSource, Screen, SessionDescription
from tracker.session.layout import SessionError
from tracker.session.loss_file import loss_json, read_loss
from tracker.session.loss_report import OWN_FILE, read_report, unpack_report, without_names, write_report
from tracker.session.measures_file import measures_bytes, read_measures
from tracker.session.reader import read_session
from tracker.settings import to_dict
from tracker.types import Box, Detection, Event, Face, FitView, Frame, State, TrackedFace, TrackedHead, TrackResult

SECRETS = ("Aunt Emma's webcam", "~emma/films/birthday.mp4", "emmas-pc", "emma-face.npz", "Emma's screen")


def description():
    settings = to_dict(PipelineSettings())
    settings["face"] |= {"personal": f"~emma/{SECRETS[3]}", "model": f"~emma/{SECRETS[3]}"}
    settings["expression"] |= {"ranges": "~emma/ranges.toml"}
    return SessionDescription(
        program="1.2",
        packages={"numpy": "2.0"},
        machine=SECRETS[2],
        mode="face",
        wanted=NOTHING,
        face_model=f"~emma/{SECRETS[3]}",
        models={"face/finest.npz": "ab" * 32, SECRETS[3]: "cd" * 32},
        source=RecordedSource(SECRETS[0], SECRETS[1], True, False, (320, 240), 30.0),
        screen=Screen(SECRETS[4], (1920, 1080)),
        settings=settings,
    )


@pytest.fixture(scope="module")
def record():
    """A head that leaves the picture on the left, watched with pictures."""
    watch, rng = LossWatch(pictures=True), np.random.default_rng(0)
    for index in range(90):
        image = rng.integers(0, 255, (240, 320, 3), np.uint8)
        x_px = 160.0 if index < 50 else 160.0 - 7.0 * (index - 50)
        state, values = State.TRACKING, {}
        if index < 72:
            seen = TrackedHead(box=Box(x_px, 120, 60, 80), confidence=0.8, sighting=Sighting(x_px, 113.0, 60.0))
            values = {"tracked_head": seen, "detection": Detection(Box(x_px, 120, 60, 60), 5.0, 4, "frontal")}
            values["back_projection"] = image[..., 0].copy()
        else:
            state, values = State.LOST, {"events": (Event.LOST,) if index == 72 else ()}
        if index == 30:
            values["changes"] = (Change(ChangeKind.SETTINGS, f'{{"personal": "{SECRETS[1]}"}}', b"emma"),)
        watch.take(Frame(image, index / 30, index), TrackResult(index, index / 30, state, **values))
    watch.close()
    (record,) = watch.records
    assert record.pictures is not None
    assert (record.loss.why.cause, record.loss.why.side) == (LossCause.LEFT, Side.LEFT)
    return record


@pytest.fixture
def written(record, tmp_path):
    """The report of it."""
    write_report(tmp_path / "why.zip", record, description())
    return tmp_path / "why.zip"


def contents(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_what_comes_back_is_what_went_in_and_the_rules_find_the_same(written, record, tmp_path):
    unpack_report(written, tmp_path / "lost")
    report = read_report(tmp_path / "lost")
    assert report.loss == record.loss
    assert report.diagnosed_again() == record.loss.why
    assert np.array_equal(report.course.values, record.course.values, equal_nan=True)
    assert np.array_equal(report.course.times_s, record.course.times_s)
    assert np.array_equal(report.course.states, record.course.states)
    rows = [row_of(replace(result, changes=())) for result in record.results]
    assert [row_of(result) for result in report.session.results] == rows
    assert report.session.missing == ()


def test_it_is_a_session_without_a_film_that_can_be_played(written, record, tmp_path):
    unpack_report(written, tmp_path / "lost")
    session = read_session(tmp_path / "lost")
    assert session.video is None
    assert len(session.results) == len(record.results)
    (marker,) = session.markers
    assert marker.time_s == record.loss.time_s
    assert "left the picture" in marker.label
    assert session.description.source.size_px == (320, 240)


def test_no_pixel_is_in_it(written, record):
    """Neither a picture that was kept, nor any row of it, nor anything of the size of one that is not numbers."""
    inside = b"".join(contents(written).values()) + written.read_bytes()
    for image in record.pictures.images:
        assert image.tobytes() not in inside
        for row in image[::6]:
            assert row.tobytes() not in inside
            assert row[30:60].tobytes() not in inside
        assert zlib.compress(image.tobytes())[:64] not in inside
    # With and without pictures the very same report is written.
    bare = io.BytesIO()
    without = LossRecord(record.loss, record.course, record.results, None)
    path = written.with_name("bare.zip")
    write_report(path, without, description())
    bare.write(path.read_bytes())
    assert bare.getvalue() == written.read_bytes()
    # All there is, a frame: some numbers of each column.
    size = sum(map(len, contents(written).values()))
    assert size < 2500 * len(record.results) + 40_000
    known = {"session.toml", "results.arrows", "markers.jsonl", "measures.arrows", "loss.json", "README.txt"}
    assert contents(written).keys() == known


def test_not_even_of_a_result_that_has_pictures_in_it(tmp_path):
    secret = np.random.default_rng(1).integers(0, 255, (64, 64), np.uint8)
    points = np.zeros((68, 2))
    view = FitView(secret, points, 11, np.random.default_rng(2).random((68, 9, 9), np.float32), points, (points,))
    face = Face(points, np.zeros(10), np.ones(6), np.ones(68), np.ones(68, bool), 0.9, 0.0, view=view)
    tracked = TrackedFace(1, True, State.TRACKING, Box(1, 2, 3, 3), face)
    made, lost = course({Measure.FACE_BRIGHTNESS: 5.0})
    results = tuple(
        TrackResult(int(index), float(time_s), State.TRACKING, faces=(tracked,), back_projection=secret)
        for index, time_s in zip(made.indices[:5], made.times_s[:5], strict=True)
    )
    watch = LossRecord(record_of(made, lost), made, results)
    write_report(tmp_path / "why.zip", watch, description())
    inside = b"".join(contents(tmp_path / "why.zip").values())
    assert secret[10, 5:25].tobytes() not in inside
    assert view.response_maps[3].tobytes()[:32] not in inside


def record_of(made, lost):
    return Loss(float(made.times_s[lost]), int(made.indices[lost]), diagnose(made, lost), None)


def test_nobody_is_named_and_no_place(written):
    inside = b"".join(contents(written).values()).decode("utf-8", "replace")
    for secret in (*SECRETS, "emma", "birthday"):
        assert secret not in inside
    told = without_names(description())
    assert told.source.name == told.source.opened_as == "camera"
    assert told.settings["face"]["personal"] == OWN_FILE
    assert told.settings["face"]["good_score"] == 0.55
    assert told.settings["smoothing"]["method"] == to_dict(PipelineSettings())["smoothing"]["method"]
    assert told.models == {"face/finest.npz": "ab" * 32, OWN_FILE: "cd" * 32}
    assert told.face_model == OWN_FILE
    assert without_names(replace(description(), face_model="finest")).face_model == "finest"


@pytest.mark.parametrize("late", [{Measure.SIDE_LIGHT: 0.6}, {Measure.SIZE: 0.08}, {}])
def test_a_loss_and_its_measures_are_read_back_bit_for_bit(late, tmp_path):
    made, lost = course(late)
    (tmp_path / "measures.arrows").write_bytes(measures_bytes(made))
    back = read_measures(tmp_path / "measures.arrows")
    assert np.array_equal(back.values, made.values, equal_nan=True)
    assert diagnose(back, lost) == diagnose(made, lost)
    loss = record_of(made, lost)
    (tmp_path / "loss.json").write_text(loss_json(loss))
    assert read_loss(tmp_path / "loss.json") == loss


def test_what_is_no_report_is_told_in_a_sentence(tmp_path, written):
    (tmp_path / "text.zip").write_text("no")
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("../../evil.txt", "x")
    for name in ("text.zip", "other.zip", "missing.zip"):
        with pytest.raises(SessionError):
            unpack_report(tmp_path / name, tmp_path / "into")
    assert not (tmp_path / "into").exists()


def test_a_member_with_a_name_of_its_own_is_not_unpacked(written, tmp_path):
    with zipfile.ZipFile(written, "a") as archive:
        archive.writestr("../outside.txt", "x")
        archive.writestr("video.mp4", "x")
    unpack_report(written, tmp_path / "deep" / "lost")
    assert not (tmp_path / "deep" / "outside.txt").exists()
    assert not (tmp_path / "deep" / "lost" / "video.mp4").exists()


def test_a_damaged_report_is_told_in_a_sentence(written, tmp_path):
    content = written.read_bytes()
    rng = np.random.default_rng(3)
    for number in range(30):
        damaged = bytearray(content)
        for place in rng.integers(0, len(content), 8):
            damaged[place] ^= 1 << int(rng.integers(8))
        path = tmp_path / f"{number}.zip"
        path.write_bytes(damaged)
        try:
            unpack_report(path, tmp_path / str(number))
            read_report(tmp_path / str(number)).diagnosed_again()
        except VisavisError as error:
            assert "\n" not in str(error)
