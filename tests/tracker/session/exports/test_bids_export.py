"""A BIDS data set: names by its own validator, sidecars and columns by its own schema."""

import gzip
import json
from functools import cache

import numpy as np
import pandas as pd
import pytest
from bids_validator import BIDSValidator
from bidsschematools.schema import load_schema

from tests.tracker.session.exports.made_session import (
    FRAMES,
    WALL_NS,
    head_result_at,
    looks_at,
    place_at,
    record,
    turn_at,
)
from tracker.errors import VisavisError
from tracker.pose.rotation import matrix_of
from tracker.session.exports.moments import iso_time

STEM = "sub-01/motion/sub-01_task-face"


@cache
def schema():
    return load_schema().to_dict()


@pytest.fixture
def dataset(exported):
    return exported("bids")


def sidecar(root, name):
    return json.loads((root / name).read_text())


def files_in(root):
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())


def test_every_name_is_one_of_bids(dataset):
    validator = BIDSValidator()
    names = files_in(dataset)
    assert len(names) >= 15
    assert [name for name in names if not validator.is_bids(f"/{name}")] == []


@pytest.mark.parametrize(
    ("group", "rule", "name"),
    [
        ("motion", "motionRequired", "tracksys-visavis_motion"),
        ("motion", "motionTaskInformation", "tracksys-visavis_motion"),
        ("continuous", "Continuous", "recording-eye1_physio"),
        ("continuous", "EyeTrack", "recording-eye3_physio"),
        ("continuous", "PhysioEvents", "recording-eye1_physioevents"),
    ],
)
def test_sidecars_hold_what_the_schema_requires_in_its_types(dataset, group, rule, name):
    fields = schema()["rules"]["sidecars"][group][rule]["fields"]
    required = {
        key for key, level in fields.items() if (level if isinstance(level, str) else level["level"]) == "required"
    }
    found = sidecar(dataset, f"{STEM}_{name}.json")
    assert required <= set(found)
    kinds = {"string": str, "number": int | float, "integer": int, "array": list}
    for key, value in found.items():
        if key in schema()["objects"]["metadata"] and value != "n/a":
            facts = schema()["objects"]["metadata"][key]
            if "type" in facts:
                assert isinstance(value, kinds[facts["type"]]), key
            assert value in facts.get("enum", [value]), key


def test_channels_come_in_the_schemas_columns_and_enumerations(dataset):
    rule = schema()["rules"]["tabular_data"]["motion"]["motionChannels"]
    channels = pd.read_csv(dataset / f"{STEM}_tracksys-visavis_channels.tsv", sep="\t", keep_default_na=False)
    first = [name.split("__")[0] for name in rule["initial_columns"]]
    assert channels.columns.tolist()[: len(first)] == first
    assert set(channels.columns) <= {name.split("__")[0] for name in rule["columns"]}
    objects = schema()["objects"]["columns"]
    assert set(channels["type"]) <= set(objects["type__channels"]["enum"])
    assert set(channels["component"]) <= {*objects["component"]["enum"], "n/a"}
    assert channels["type"].iloc[0] == "LATENCY"
    assert channels.loc[channels["type"] == "POS", "units"].unique().tolist() == ["m"]
    levels = sidecar(dataset, f"{STEM}_tracksys-visavis_channels.json")["reference_frame"]["Levels"]
    assert set(levels) == set(channels["reference_frame"]) - {"n/a"}
    for words in levels.values():
        assert len(words["SpatialAxes"]) == 3 and set(words["SpatialAxes"]) <= set("FBLRUD")
        assert words["RotationRule"] in schema()["objects"]["metadata"]["RotationRule"]["enum"]
        assert words["RotationOrder"] in schema()["objects"]["metadata"]["RotationOrder"]["enum"]


def test_motion_is_a_table_without_heading_with_the_latency_of_each_frame(dataset):
    channels = pd.read_csv(dataset / f"{STEM}_tracksys-visavis_channels.tsv", sep="\t")["name"].tolist()
    motion = pd.read_csv(
        dataset / f"{STEM}_tracksys-visavis_motion.tsv", sep="\t", header=None, names=channels, na_values="n/a"
    )
    facts = sidecar(dataset, f"{STEM}_tracksys-visavis_motion.json")
    assert motion.shape == (FRAMES, facts["MotionChannelCount"])
    assert np.allclose(motion["latency"], np.arange(FRAMES) / 25, atol=1e-6)
    assert facts["SamplingFrequency"] == 25 and facts["SamplingFrequencyEffective"] == pytest.approx(25)
    assert facts["RecordingDuration"] == pytest.approx((FRAMES - 1) / 25)
    known = motion[motion["head_x"].notna()]
    assert len(known) == FRAMES - 3 - 6
    for index, row in known.iterrows():
        assert row[["head_x", "head_y", "head_z"]].tolist() == pytest.approx(place_at(index), abs=1e-5)
        x, y, z, w = row[[f"head_quat_{name}" for name in "xyzw"]]
        turn = np.array(
            [
                [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
                [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
                [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
            ]
        )
        assert turn == pytest.approx(matrix_of(turn_at(index)), abs=1e-5)
        assert w >= 0


@pytest.mark.parametrize(("label", "side"), [("eye1", 0), ("eye2", 1)])
def test_each_eye_is_a_recording_with_the_schemas_first_columns(dataset, label, side):
    facts = sidecar(dataset, f"{STEM}_recording-{label}_physio.json")
    first = schema()["rules"]["tabular_data"]["physio"]["PhysioEyeTracking"]["initial_columns"]
    assert facts["Columns"][:3] == [name.split("__")[0] for name in first]
    assert facts["RecordedEye"] == ("left", "right")[side]
    assert facts["x_coordinate"]["Units"] == "rad"
    table = pd.read_csv(
        dataset / f"{STEM}_recording-{label}_physio.tsv.gz", sep="\t", header=None, names=facts["Columns"]
    )
    assert len(table) == FRAMES
    for index in (5, 20, 40):
        angles = table.loc[index, ["x_coordinate", "y_coordinate"]].astype(float).tolist()
        assert angles == pytest.approx(looks_at(index)[side], abs=1e-5)
    assert table.loc[31, ["x_coordinate", "openness"]].isna().all()


def test_blinks_are_events_of_both_eyes_and_winks_of_one(dataset):
    found = {}
    for label in ("eye1", "eye2", "eye3"):
        facts = sidecar(dataset, f"{STEM}_recording-{label}_physioevents.json")
        path = dataset / f"{STEM}_recording-{label}_physioevents.tsv.gz"
        table = pd.read_csv(path, sep="\t", header=None, names=facts["Columns"])
        assert facts["OnsetSource"] in sidecar(dataset, f"{STEM}_recording-{label}_physio.json")["Columns"]
        found[label] = table
    assert found["eye1"]["trial_type"].tolist() == ["blink", "wink"]
    assert found["eye2"]["trial_type"].tolist() == ["blink"]
    assert found["eye1"].loc[0, ["onset", "duration"]].astype(float).tolist() == pytest.approx([0.3, 0.14])


def test_markers_are_events(dataset):
    table = pd.read_csv(dataset / f"{STEM}_events.tsv", sep="\t")
    assert table.columns.tolist()[:2] == ["onset", "duration"]
    assert table["trial_type"].tolist() == ["event", "exclude", "label"]
    assert table["onset"].tolist() == pytest.approx([0.4, 0.6, 1.0])
    assert table["label"].tolist() == ["start <now> & go --> on", "the phone rang", "grüße"]
    assert set(table["trial_type"]) <= set(sidecar(dataset, f"{STEM}_events.json")["trial_type"]["Levels"])


def test_the_data_set_says_what_it_is_and_when(dataset):
    facts = sidecar(dataset, "dataset_description.json")
    assert {"Name", "BIDSVersion"} <= set(facts)
    assert (dataset / "participants.tsv").read_text() == "participant_id\nsub-01\n"
    scans = pd.read_csv(dataset / "sub-01" / "sub-01_scans.tsv", sep="\t")
    assert (dataset / "sub-01" / scans["filename"].iloc[0]).is_file()
    assert scans["acq_time"].iloc[0] == iso_time(WALL_NS)
    assert "LDB" in (dataset / "README.md").read_text()


def test_another_subject_and_another_task_are_added(dataset, exported):
    (dataset / "README.md").write_text("our study")
    (dataset / "participants.tsv").write_text("participant_id\tage\nsub-01\t33\n")
    before = (dataset / f"{STEM}_tracksys-visavis_motion.tsv").read_bytes()
    exported("bids", subject="02")
    exported("bids", task="talk")
    assert (dataset / "README.md").read_text() == "our study"
    assert (dataset / "participants.tsv").read_text() == "participant_id\tage\nsub-01\t33\nsub-02\tn/a\n"
    scans = (dataset / "sub-01" / "sub-01_scans.tsv").read_text().splitlines()
    assert [line.split("\t")[0].split("_")[1] for line in scans[1:]] == ["task-face", "task-talk"]
    assert (dataset / "sub-02" / "motion" / "sub-02_task-face_tracksys-visavis_motion.tsv").read_bytes() == before
    assert (dataset / f"{STEM}_tracksys-visavis_motion.tsv").read_bytes() == before
    assert not [path for path in dataset.parent.iterdir() if path.name.startswith(".visavis")]


def test_a_damaged_table_of_a_data_set_is_left_and_told(dataset, exported):
    (dataset / "participants.tsv").write_bytes(b"participant_id\nsub-\xff\xfe")
    with pytest.raises(VisavisError, match=r"participants\.tsv cannot be read .* export into a new folder"):
        exported("bids", subject="02")
    assert (dataset / "participants.tsv").read_bytes() == b"participant_id\nsub-\xff\xfe"
    assert not (dataset / "sub-02").exists()
    assert not [path for path in dataset.parent.iterdir() if path.name.startswith(".visavis")]


def test_a_folder_of_something_else_is_left_alone(exported, tmp_path):
    mine = tmp_path / "monday-bids" / "mine.txt"
    mine.parent.mkdir()
    mine.write_text("mine")
    with pytest.raises(VisavisError, match="holds something else than a BIDS data set"):
        exported("bids")
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["mine.txt"]


def test_labels_are_letters_and_digits(exported, tmp_path):
    with pytest.raises(VisavisError, match="The subject 'a_b' is no label of BIDS"):
        exported("bids", subject="a_b")
    with pytest.raises(VisavisError, match="The task '' is no label of BIDS"):
        exported("bids", task="")
    assert not list(tmp_path.iterdir())


def test_head_mode_has_motion_on_the_screen_and_no_eyes(exported, tmp_path):
    session = record(tmp_path / "s" / "heads", results=head_result_at, mode="head", video="none", count=5, markers=())
    root = exported("bids", of=session)
    channels = pd.read_csv(root / f"{STEM}_tracksys-visavis_channels.tsv", sep="\t")
    assert channels["name"].tolist() == ["latency", "screen_head_x", "screen_head_y", "screen_head_z", "excluded"]
    assert not [name for name in files_in(root) if "physio" in name or "events" in name]
    assert "where the left eye looked" in (root / "README.md").read_text()


def test_the_same_session_gives_the_same_bytes(dataset, exported):
    path = f"{STEM}_recording-eye1_physio.tsv.gz"
    once = (dataset / path).read_bytes()
    again = exported("bids", subject="09") / path.replace("sub-01", "sub-09")
    assert again.read_bytes() == once
    assert gzip.decompress(once).count(b"\n") == FRAMES
