"""The work on one input, and what is noted of it: nothing twice, nothing half, nothing mixed up."""

import csv
import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from shutil import copyfile

import numpy as np
import pytest

from tracker.batch.books import Books, outstanding
from tracker.batch.chunks import track_chunk
from tracker.batch.drafts import draft_folder
from tracker.batch.inputs import Kind, find_inputs
from tracker.batch.naming import with_stems
from tracker.batch.order import CarriedFile, Installation, SplitSettings
from tracker.batch.outcome import Fate, StoppedError
from tracker.batch.products import Product
from tracker.batch.records import RecordError, read_record
from tracker.batch.station import Station
from tracker.batch.work import do_input, join_chunks
from tracker.errors import SourceError, VisavisError
from tracker.files.picture_writer import write_picture
from tracker.files.pts import read_pts
from tracker.session.results_file import ResultsFile

PORTRAIT = Path(__file__).resolve().parents[3] / "assets" / "portraits" / "hopper.jpg"


@pytest.fixture
def work(order, the_one):
    """Works on the one input, with an order that may be changed."""

    def do(**changes):
        with closing(Station(replace(order, **changes))) as station:
            return do_input(station, *the_one())

    return do


def rows_of(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def names(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_what_is_made_is_noted_and_not_made_again(tmp_path, clip, work):
    clip(tmp_path / "in" / "x" / "a.mp4", 12)
    outcome = work()
    assert (outcome.fate, outcome.frames, outcome.faces) == (Fate.DONE, 12, 0)
    out = tmp_path / "out" / "x"
    assert names(out) == ["a.mp4.batch.json", "a.mp4.results.arrows", "a.mp4.track.csv"]
    table = rows_of(out / "a.mp4.track.csv")
    assert [int(row["frame"]) for row in table] == list(range(12))
    assert [one.index for one in ResultsFile(out / "a.mp4.results.arrows")] == list(range(12))
    written = (out / "a.mp4.track.csv").stat().st_mtime_ns
    assert work().fate is Fate.SKIPPED
    assert (out / "a.mp4.track.csv").stat().st_mtime_ns == written


def test_a_picture_is_fitted_with_what_is_known_of_its_faces(tmp_path, work):
    (tmp_path / "in").mkdir()
    copyfile(PORTRAIT, tmp_path / "in" / "hopper.jpg")
    outcome = work(products=frozenset({Product.FIT}))
    assert (outcome.fate, outcome.faces) == (Fate.DONE, 1)
    out = tmp_path / "out"
    assert names(out) == ["hopper.jpg.batch.json", "hopper.jpg.faces.csv", "hopper.jpg.pts"]
    (row,) = rows_of(out / "hopper.jpg.faces.csv")
    assert (row["picture"], row["face"], row["points"]) == ("hopper.jpg", "1", "hopper.jpg.pts")
    assert float(row["score"]) > 0.5 and abs(float(row["yaw_deg"])) < 25
    points = read_pts(out / "hopper.jpg.pts")
    assert abs(float(row["box_x_px"]) - points[:, 0].mean()) < 0.3 * np.ptp(points[:, 0])
    assert sum(int(row[f"seen_{number}"]) for number in range(68)) > 50


def test_a_picture_without_a_face_has_a_table_without_rows(tmp_path, work):
    (tmp_path / "in").mkdir()
    write_picture(tmp_path / "in" / "grey.png", np.full((96, 128, 3), 90, np.uint8))
    outcome = work(products=frozenset({Product.FIT}))
    assert (outcome.fate, outcome.faces) == (Fate.DONE, 0)
    assert names(tmp_path / "out") == ["grey.png.batch.json", "grey.png.faces.csv"]
    assert rows_of(tmp_path / "out" / "grey.png.faces.csv") == []


def test_only_what_is_missing_is_made(tmp_path, clip, work):
    clip(tmp_path / "in" / "a.mp4", 5)
    work(products=frozenset({Product.TRACK}))
    track = tmp_path / "out" / "a.mp4.track.csv"
    written = track.stat().st_mtime_ns
    assert work().fate is Fate.DONE
    assert track.stat().st_mtime_ns == written
    (tmp_path / "out" / "a.mp4.results.arrows").write_bytes(b"cut off")
    assert work().fate is Fate.DONE
    assert len(ResultsFile(tmp_path / "out" / "a.mp4.results.arrows")) == 5


def test_the_same_input_gives_the_same_bytes(tmp_path, clip, work):
    clip(tmp_path / "in" / "a.mp4", 70)
    work()
    first = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir() if path.suffix != ".json"}
    (tmp_path / "out" / "a.mp4.batch.json").unlink()
    work()
    assert first == {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir() if path.suffix != ".json"}


@pytest.mark.parametrize("changes", [{"horizontal_fov_rad": 0.9}, {"installation": None}])
def test_what_was_made_otherwise_stays_unless_it_is_asked_for(tmp_path, clip, work, order, the_one, changes):
    clip(tmp_path / "in" / "a.mp4", 5)
    work()
    if "installation" in changes:  # no station of another version works for it, but the books can be read
        changes = {"installation": Installation("older", order.installation.models)}
        entry = Books(replace(order, **changes)).look_up(*the_one())
        assert entry.settled.fate is Fate.DIFFERS
        assert Books(replace(order, **changes, again=True)).look_up(*the_one()).wanted
        return
    outcome = work(**changes)
    assert outcome.fate is Fate.DIFFERS
    assert "settings" in outcome.differs
    assert work().fate is Fate.SKIPPED
    assert work(**changes, again=True).fate is Fate.DONE
    assert work(**changes).fate is Fate.SKIPPED


def test_a_changed_input_is_not_mixed_with_what_was_made_before(tmp_path, clip, work):
    path = clip(tmp_path / "in" / "a.mp4", 5)
    work(products=frozenset({Product.TRACK}))
    clip(path, 7)
    outcome = work()
    assert outcome.fate is Fate.DIFFERS
    assert "changed" in outcome.differs
    assert not (tmp_path / "out" / "a.mp4.results.arrows").exists()
    assert work(again=True).frames == 7
    assert len(rows_of(tmp_path / "out" / "a.mp4.track.csv")) == 7


def test_drafts_of_a_killed_run_are_removed(tmp_path, clip, work, the_one):
    clip(tmp_path / "in" / "a.mp4", 5)
    _, stem = the_one()
    left = stem.drafts / "dead"
    left.mkdir(parents=True)
    (left / "a.mp4.track.csv").write_text("half")
    work()
    assert not left.exists()


def test_what_goes_wrong_leaves_nothing(tmp_path, the_one):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.mp4").touch()
    _, stem = the_one()
    with pytest.raises(ZeroDivisionError), draft_folder(stem) as folder:
        (folder / "half").touch()
        raise ZeroDivisionError
    assert names(tmp_path / "out") == []


def test_a_clip_that_is_cut_off_is_kept_as_far_as_it_goes_and_named_each_time(tmp_path, clip, work):
    path = clip(tmp_path / "in" / "a.mkv", 200, key_every=20)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    outcome = work()
    assert outcome.fate is Fate.DONE
    assert "cut off" in outcome.problem
    assert 0 < len(rows_of(tmp_path / "out" / "a.mkv.track.csv")) == outcome.frames < 200
    again = work()
    assert (again.fate, again.problem) == (Fate.SKIPPED, outcome.problem)


def test_what_is_no_clip_fails_and_leaves_nothing(tmp_path, work):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.mp4").write_bytes(b"no clip" * 100)
    with pytest.raises(SourceError):
        work()
    assert names(tmp_path / "out") == []


def test_work_stops_and_leaves_nothing(tmp_path, clip, order, the_one):
    clip(tmp_path / "in" / "a.mp4", 5)
    with closing(Station(order)) as station:
        station.stop()
        with pytest.raises(StoppedError):
            do_input(station, *the_one())
    assert names(tmp_path / "out") == []


def test_a_long_clip_is_joined_from_its_chunks_whoever_tracks_them(tmp_path, clip, order, the_one):
    clip(tmp_path / "in" / "a.mp4", 650)
    made = []
    for numbers in ([0, 1, 2], [0, 2, 1]):
        with closing(Station(order)) as station:
            split = do_input(station, *the_one())
        assert split.fate is Fate.SPLIT
        assert len(split.chunks) == 3
        learnt = b""
        for number in numbers:
            with closing(Station(order)) as station:
                outcome = track_chunk(station, *the_one(), split.chunks[number], learnt)
                learnt = learnt or outcome.learnt
        with closing(Station(order)) as station:
            joined = join_chunks(station, *the_one(), split.chunks)
        assert (joined.fate, joined.frames) == (Fate.DONE, 650)
        out = tmp_path / "out"
        assert names(out) == ["a.mp4.batch.json", "a.mp4.results.arrows", "a.mp4.track.csv"]
        rows = rows_of(out / "a.mp4.track.csv")
        assert [int(row["frame"]) for row in rows] == list(range(650))
        assert [float(row["time_s"]) for row in rows] == pytest.approx([index / 10 for index in range(650)])
        made.append([path.read_bytes() for path in sorted(out.iterdir()) if path.suffix != ".json"])
        for path in out.iterdir():
            path.unlink()
    assert made[0] == made[1]


def chunked(order, the_one):
    """Tracks a clip in chunks and joins them."""
    with closing(Station(order)) as station:
        split, learnt = do_input(station, *the_one()), b""
        assert len(split.chunks) == 2
        for chunk in split.chunks:
            learnt = track_chunk(station, *the_one(), chunk, learnt).learnt or learnt
        return join_chunks(station, *the_one(), split.chunks)


SHORT = SplitSettings(10.0, 2.0)


@pytest.mark.parametrize("share", [0.3, 0.6])
def test_of_a_long_clip_that_is_damaged_as_much_is_kept_as_of_a_short_one(tmp_path, clip, order, work, the_one, share):
    path = clip(tmp_path / "in" / "a.mp4", 170)
    content, junk = path.read_bytes(), bytes(300)
    at = int(share * len(content))
    path.write_bytes(content[:at] + junk + content[at + len(junk) :])
    outcome = chunked(replace(order, split=SHORT), the_one)
    table = tmp_path / "out" / "a.mp4.track.csv"
    times = [float(row["time_s"]) for row in rows_of(table)]
    assert outcome.problem.endswith(
        f"a.mp4 is damaged: {170 - len(times)} of 170 frames could not be read and are left out. "
        "A fresh copy of the file may have more."
    )
    assert len(ResultsFile(tmp_path / "out" / "a.mp4.results.arrows")) == len(times) == outcome.frames
    assert work(split=SHORT).problem == outcome.problem
    for left in (tmp_path / "out").iterdir():
        left.unlink()
    work()
    assert [float(row["time_s"]) for row in rows_of(table)] == times


def test_a_long_clip_that_is_cut_off_is_kept_as_far_as_it_goes(tmp_path, clip, order, the_one):
    path = clip(tmp_path / "in" / "a.mkv", 200)
    content = path.read_bytes()
    path.write_bytes(content[: int(0.8 * len(content))])
    outcome = chunked(replace(order, split=SHORT), the_one)
    assert "is cut off: it ends after" in outcome.problem
    assert 140 < len(rows_of(tmp_path / "out" / "a.mkv.track.csv")) == outcome.frames < 180


def test_chunks_that_are_tracked_are_not_tracked_again(tmp_path, clip, order, the_one):
    clip(tmp_path / "in" / "a.mp4", 650)
    with closing(Station(order)) as station:
        split = do_input(station, *the_one())
        learnt = track_chunk(station, *the_one(), split.chunks[0], b"").learnt
        assert track_chunk(station, *the_one(), split.chunks[1], learnt).fate is Fate.DONE
        assert track_chunk(station, *the_one(), split.chunks[1], learnt).fate is Fate.SKIPPED
    with closing(Station(replace(order, horizontal_fov_rad=0.9))) as station:
        assert track_chunk(station, *the_one(), split.chunks[1], learnt).fate is Fate.DONE


def test_another_version_takes_no_part(order):
    with pytest.raises(VisavisError, match="version"):
        Station(replace(order, installation=Installation("another", order.installation.models)))


def test_files_travel_along_and_count_by_what_is_in_them(tmp_path, order):
    face = replace(order.settings.face, personal="/mine/me.npz")
    moved = replace(order.settings.face, personal="/elsewhere/me.npz")
    one = replace(
        order,
        settings=replace(order.settings, face=face),
        files={"/mine/me.npz": CarriedFile("me.npz", b"mine")},
    )
    other = replace(
        order, settings=replace(order.settings, face=moved), files={"/elsewhere/me.npz": CarriedFile("me.npz", b"mine")}
    )
    here = one.unpacked(tmp_path)
    assert (tmp_path / here.settings.face.personal).read_bytes() == b"mine"
    assert one.making(Product.TRACK, Kind.CLIP) == other.making(Product.TRACK, Kind.CLIP)
    changed = replace(one, files={"/mine/me.npz": CarriedFile("me.npz", b"yours")})
    assert one.making(Product.TRACK, Kind.CLIP) != changed.making(Product.TRACK, Kind.CLIP)


def test_what_is_done_is_told_and_the_rest_is_left(tmp_path, clip, order, work):
    clip(tmp_path / "in" / "a.mp4", 5)
    work()
    clip(tmp_path / "in" / "b.mp4", 5)
    told = []
    given = with_stems(find_inputs([tmp_path / "in"], tmp_path / "out"), tmp_path / "out")
    left = outstanding(given, Books(order), lambda one, outcome, share: told.append((one.place, outcome.fate, share)))
    assert [one.place for one, _ in left] == ["b.mp4"]
    assert told == [("a.mp4", Fate.SKIPPED, 1.0)]


@pytest.mark.parametrize(
    "damage",
    [
        lambda values: values.update(version=2),
        lambda values: values["products"]["track"]["files"].update({"../../x": 1}),
        lambda values: values["products"]["track"].pop("frames"),
        lambda values: values["input"].update(size="5"),
    ],
)
def test_a_damaged_note_is_told_and_the_work_done_anew(tmp_path, clip, work, damage):
    clip(tmp_path / "in" / "a.mp4", 5)
    work()
    path = tmp_path / "out" / "a.mp4.batch.json"
    values = json.loads(path.read_text())
    damage(values)
    path.write_text(json.dumps(values))
    with pytest.raises(RecordError):
        read_record(path)
    assert work().fate is Fate.DONE
