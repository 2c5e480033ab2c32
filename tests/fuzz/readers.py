"""Every reader of the program: how to make a file that is in order, how to read and use it, and how to damage it."""

import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

import numpy as np

from tests.fuzz import damage, good_archives
from tests.fuzz.good_archives import MODES, POINTS
from tracker.geometry import HeadPose, Rotation
from tracker.readings import EVERYTHING

ROOT = Path(__file__).resolve().parents[2]
MODELS, ASSETS = ROOT / "models", ROOT / "assets"
SCREEN_M = (0.3556, 0.20)
MOST_FRAMES = 30


@dataclass(frozen=True)
class Reader:
    """A reader.

    Attributes
    ----------
    name : str
    make : callable
        Writes a good file into a folder, with what belongs to it, and gives its path.
    read : callable
        Reads the file and does with it what the program does.
    damages : tuple of callable
        See `tests.fuzz.damage`; each with its own file among those in the folder.
    """

    name: str
    make: Callable[[Path], Path]
    read: Callable[[Path], Any]
    damages: tuple[Callable[..., bytes], ...]


def _random():
    return np.random.default_rng(0)


def _written(name, content):
    def make(folder):
        (folder / name).write_bytes(content if isinstance(content, bytes) else content())
        return folder / name

    return make


def _copied(*files):
    def make(folder):
        for file in files:
            shutil.copy(file, folder)
        return folder / files[0].name

    return make


# --- archives ---------------------------------------------------------------------------------------------------------


def _archive(name, make, module, load, save):
    """A small archive, read by functions that are imported when they are needed."""

    def made(folder):
        getattr(__import__(module, fromlist=[save]), save)(make(_random()), folder / f"{name}.npz")
        # Brought along from somewhere: no manifest guards it.
        (folder / "manifest.toml").unlink(missing_ok=True)
        return folder / f"{name}.npz"

    return Reader(name, made, lambda path: getattr(__import__(module, fromlist=[load]), load)(path), damage.ARCHIVE)


@cache
def _demo_frame():
    from tracker.sources.demo import DemoSource

    return DemoSource().frame(0)


@cache
def _detector(settings):
    from tracker.head.detector import FaceDetector

    return FaceDetector(settings)


def _followed(path):
    """A face that a model finds in the demo."""
    from dataclasses import replace

    from tracker.face.follower import FaceSettings
    from tracker.head.white_balance import WhiteBalanceSettings
    from tracker.pipeline import Mode, Pipeline, PipelineSettings

    settings = PipelineSettings(
        white_balance=WhiteBalanceSettings(enabled=False), face=FaceSettings(model=str(path), personal="")
    )
    result = Pipeline(settings, mode=Mode.FACE, make_detector=_detector).step(_demo_frame())
    return replace(result, truth=None)


def _small_face(folder):
    from tracker.face.model_file import save_face_model

    save_face_model(good_archives.face(_random(), network=False), folder / "own.npz")
    (folder / "manifest.toml").unlink()
    return folder / "own.npz"


@cache
def _conv_small():
    from tracker.face.model_file import shipped_face_model

    return shipped_face_model("conv-small")


def _network(folder):
    from dataclasses import replace

    from tracker.face.model_file import save_face_model

    small, conv = good_archives.face(_random()), _conv_small()
    model = replace(small, shape=conv.shape, initialiser=conv.initialiser, shape_errors=conv.shape_errors)
    save_face_model(replace(model, validator=conv.validator, network=conv.network, experts=()), folder / "network.npz")
    (folder / "manifest.toml").unlink()
    return folder / "network.npz"


def _personal(folder):
    from tracker.face.onnx_weights import heads_of
    from tracker.face.personal_file import Measures, PersonalModel, base_of, save_personal
    from tracker.pose.shape_model_3d import digest_of, shipped_shape_3d

    conv, head, measures = _conv_small(), shipped_shape_3d(), Measures(0.005, 0.001, 0.006, 1.1, 0.0004)
    identity = np.zeros(head.mode_count)
    heads = heads_of(conv.network)
    personal = PersonalModel(base_of(conv), conv.name, heads, measures, measures, 40, identity, digest_of(head))
    save_personal(personal, folder / "personal.npz")
    return folder / "personal.npz"


def _personalised(path):
    from tracker.face.conv_experts import ConvExperts
    from tracker.face.personal_file import personalised

    model = personalised(_conv_small(), str(path))
    experts = ConvExperts(model.network, model.name)
    experts.use_heads(model.heads)
    return experts.maps(np.zeros((1, 1, experts.side_px, experts.side_px), np.float32)), model.identity


def _expressions(path):
    from tracker.pose.shape_model_3d import load_shape_3d

    model = load_shape_3d(path)
    return model, model.expression_basis(2), model.shape_m(np.ones(model.mode_count))


def _shape_scores(path):
    from tracker.expression.shape_classifier import SCORED, ShapeClassifier
    from tracker.expression.shape_classifier_file import load_shape_scorers

    classifier = ShapeClassifier(load_shape_scorers(path), with_masculine=True)
    face = np.zeros(classifier.reader.model.mode_count)
    told = classifier.named(face), classifier.similarities(face), classifier.masculine(face)
    return told, [classifier.face_m(emotion, 1.0) for emotion in SCORED]


def _own_expressions(folder):
    from tracker.expression.personal_classifier_file import save_own_expressions

    save_own_expressions(good_archives.own_expressions(_random()), "numbers", folder / "own.npz")
    return folder / "own.npz"


def _read_own_expressions(path):
    from tracker.expression.personal_classifier_file import load_own_expressions

    classifier = load_own_expressions(path, "numbers")
    return classifier.names, classifier.report, classifier.named(np.zeros(classifier.feature_count))


# --- tables and settings ----------------------------------------------------------------------------------------------


def _settings(folder):
    from tracker.pipeline import PipelineSettings
    from tracker.settings import save

    save(PipelineSettings(), folder / "settings.toml")
    return folder / "settings.toml"


def _read_settings(path):
    from tracker.pipeline import PipelineSettings
    from tracker.settings import checked, load

    settings, problems = load(PipelineSettings, path)
    assert all(len(line) < 500 and "\n" not in line for line in problems), max(problems, key=len)
    return checked(settings)


def _app_settings(folder):
    from gui.model.app_settings import AppSettings
    from tracker.settings import save

    save(AppSettings(), folder / "app.toml")
    return folder / "app.toml"


def _read_app_settings(path):
    from gui.model.app_settings import AppSettings, load_kept, with_page

    return load_kept(AppSettings, path, with_page)[0]


def _calibration(folder):
    from tracker.calibration.delay import MeasuredDelay
    from tracker.calibration.file import CalibrationFile
    from tracker.calibration.solver import Calibration
    from tracker.head.position import HeadPositionSettings
    from tracker.pose.lens import Lens

    position = HeadPositionSettings()
    file = CalibrationFile(folder / "calibration.toml")
    file.set_metres_per_px("a screen", 0.0002)
    file.turn_to("usb:1", "a camera", position)
    found = Calibration(16.0, 60.0, 0.0, 11.0, 0.0, 0.0, (0.1, 0.2, 0.3), 1.0, 0.5)
    position = file.keep_lens("a camera", Lens(1.1, k1=-0.2), file.keep("a camera", found, position))
    file.keep_delay("a camera", MeasuredDelay(0.08, 0.1, 0.002), position)
    return folder / "calibration.toml"


def _read_calibration(path):
    from tracker.calibration.file import CalibrationFile
    from tracker.head.position import HeadPositionSettings

    file = CalibrationFile(path)
    position = file.turn_to("usb:1", "a camera", HeadPositionSettings())
    return position, file.current, file.metres_per_px("a screen")


def _accuracy(folder):
    from tracker.accuracy.report import Cell, Report, save_report

    cell = Cell(face="a face", condition="still", frames=9, found=1.0, points_percent=3.2, ms_median=8.0)
    save_report(Report("a processor", 4, "fast", (cell,)), folder / "accuracy.json")
    return folder / "accuracy.json"


def _read_accuracy(path):
    from tracker.accuracy.report import COLUMNS, load_report, side_by_side

    report = load_report(path)
    return [side_by_side([report, report], column) for column in COLUMNS]


def _light(folder):
    from tracker.diagnosis.light import LightReading
    from tracker.diagnosis.light_memory import LightMemory, SetUp

    LightMemory(folder / "light.json").keep("a camera", SetUp(80.0, LightReading(level=120.0, side=1.3)))
    return folder / "light.json"


def _read_light(path):
    from tracker.diagnosis.light_advice import goodness
    from tracker.diagnosis.light_memory import LightMemory

    best = LightMemory(path).best("a camera")
    return best and goodness(best.reading)


def _gaze(folder):
    from tracker.gaze.screen_map import ScreenMap
    from tracker.gaze.screen_map_file import ScreenMapFile

    random = _random()
    made = ScreenMap(random.normal(size=(11, 2)), random.normal(size=10), random.normal(size=(2, 5)), 0.02, 0.03, 1.0)
    ScreenMapFile(folder / "gaze.json").keep("a camera", "a screen", made)
    return folder / "gaze.json"


def _read_gaze(path):
    from tracker.gaze.screen_map import GazeFeatures
    from tracker.gaze.screen_map_file import ScreenMapFile

    made = ScreenMapFile(path).get("a camera", "a screen")
    look = GazeFeatures(np.array([0.1, 0.1, -0.99]), np.zeros(2), np.array([0.0, 0.0, 0.6]))
    return made and made.place(look)


def _read_look(path):
    from tracker.archives.manifest import MOST_BYTES, KnownFile
    from tracker.checked_file import content_of
    from tracker.expression.appearance import load_expression_network

    network = load_expression_network(KnownFile(path, content_of(path, MOST_BYTES)))
    return network.logits(np.full((60, 60), 99, np.uint8), np.random.default_rng(0).uniform(0, 60, (68, 2)))


def _read_eyes(path):
    from tracker.archives.manifest import MOST_BYTES, KnownFile
    from tracker.checked_file import content_of
    from tracker.gaze.eye_network_file import load_eye_network

    network = load_eye_network(KnownFile(path, content_of(path, MOST_BYTES)))
    return network.answers(_random().integers(0, 256, (2, 48, 64)).astype(np.uint8))


def _read_covers(path):
    from tracker.archives.manifest import MOST_BYTES
    from tracker.checked_file import content_of
    from tracker.face.cover_decoder import CoverDecoder

    decoder = CoverDecoder(content_of(path, MOST_BYTES), path.name)
    random, cells = _random(), 64
    sizes = ((16, cells), (32, cells // 2), (64, cells // 4), (96, cells // 8))
    maps = [random.uniform(0, 2, (1, channels, side, side)).astype(np.float32) for channels, side in sizes]
    seen = dict.fromkeys(decoder.taps, maps[0]) | dict(zip(decoder.taps, maps, strict=False))
    return decoder.mask(random.normal(0, 0.3, (cells, cells, 3)).astype(np.float32), seen)


def _read_glance(path):
    from tracker.archives.manifest import MOST_BYTES, KnownFile
    from tracker.checked_file import content_of
    from tracker.face.glance import load_glance
    from tracker.face.reference_frame import GreyPicture
    from tracker.face.shape_model import Similarity

    network = load_glance(KnownFile(path, content_of(path, MOST_BYTES)))
    picture = GreyPicture(_random().integers(0, 256, (120, 160)).astype(np.uint8))
    return network.look(picture, [Similarity(30.0, 5.0, 80.0, 60.0)])


def _ranges(folder):
    from tests.tracker.expression.made_faces import mean_face
    from tracker.expression.ranges import PersonRanges, save_ranges

    most = {"jawOpen": 0.8, "mouthSmileLeft": 1.1}
    save_ranges(PersonRanges(mean_face(), (0.3, 0.31), 0.7, most, captured=True), folder / "ranges.toml")
    return folder / "ranges.toml"


def _read_ranges(path):
    from tests.tracker.expression.made_faces import mean_face, readings
    from tracker.expression.settings import ExpressionSettings
    from tracker.expression.stage import ReadingStage

    stage = ReadingStage(ExpressionSettings(ranges=str(path)))
    said = readings(stage, [mean_face()] * 6)
    assert all(0.0 <= value <= 1.0 for one in said for value in one.shapes.values())
    return said, stage.ranges


_ACTIONS = ("pause", "recenter")


def _gestures(folder):
    from tracker.expression.gesture_map import TRIGGERS, GestureMapFile, Response
    from tracker.keyboard.names import parse_key_press

    file = GestureMapFile(folder / "gestures.toml", _ACTIONS)
    keys = ("space", "ctrl+shift+F5", "super+right")
    for number, trigger in enumerate(TRIGGERS):
        response = Response(_ACTIONS[number % 2], parse_key_press(keys[number % 3]) if number % 2 else None)
        file.change(file.value.with_response(trigger, response))
    return folder / "gestures.toml"


def _read_gestures(path):
    from tracker.expression.gesture_map import GestureMapFile

    file = GestureMapFile(path, _ACTIONS)
    assert all(len(line) < 500 and "\n" not in line for line in file.problems), max(file.problems, key=len)
    assert GestureMapFile(path, _ACTIONS).problems == []
    return file.value


def _profile(folder):
    from tracker.outputs.kinds import KINDS
    from tracker.outputs.profile import OutputEntry, Profile, write_profile

    entries = tuple(OutputEntry(kind, name, on=bool(number % 2)) for number, (name, kind) in enumerate(KINDS.items()))
    write_profile(Profile("flight", entries, programs=("X-Plane",)), folder / "flight.toml")
    return folder / "flight.toml"


def _read_profile(path):
    from tracker.outputs.profile import read_profile, write_profile

    profile, problems = read_profile(path)
    assert all(len(line) < 500 and "\n" not in line for line in problems), max(problems, key=len)
    write_profile(profile, path)
    again, problems = read_profile(path)
    assert (again, problems) == (profile, [])


def _mapping(folder):
    import tomli_w

    from tracker.outputs.mapping.settings import AxisMapping, PoseMapping, table_of

    curve = AxisMapping(asymmetric=True, points=((5.0, 3.0), (20.0, 60.0)), backward_points=((30.0, 30.0),))
    (folder / "mapping.toml").write_text(tomli_w.dumps(table_of(PoseMapping(x=curve, yaw=curve))))
    return folder / "mapping.toml"


def _read_mapping(path):
    from tracker.checked_file import toml_of
    from tracker.errors import SettingsError
    from tracker.outputs.mapping.mapper import PoseMapper
    from tracker.outputs.mapping.settings import mapping_of, table_of

    try:
        mapping, problems = mapping_of(toml_of(path))
    except ValueError as error:
        raise SettingsError(f"it cannot be read ({error})") from error
    assert all(len(line) < 500 and "\n" not in line for line in problems), max(problems, key=len)
    assert mapping_of(table_of(mapping)) == (mapping, [])
    mapper, head = PoseMapper(mapping), HeadPose(Rotation(0.2, 0.1, 0.1), np.array([0.1, 0.0, 0.6]), np.eye(6))
    return mapping, [mapper.step(head, time_s) for time_s in (0.0, 0.03)]


def _sheet(folder):
    from tracker.session.sheet_features import Likeness
    from tracker.session.sheet_file import Sheet, SheetCell, write_sheet

    cells = tuple(SheetCell(number % 3, number // 3, number, number / 25, "a.jpg") for number in range(7))
    write_sheet(folder / "sheet.json", Sheet("clip.mp4", Likeness.POSE, 3, 3, 64, 0.25, 1.0, cells))
    return folder / "sheet.json"


def _read_sheet(path):
    from tracker.session.sheet_file import read_sheet

    sheet = read_sheet(path)
    return [sheet.at[cell.column, cell.row] for cell in sheet.cells]


def _read_marker_line(path):
    from tracker.session.marker_lines import line_of, mark_of

    for line in path.read_bytes().split(b"\n"):
        assert mark_of(line_of(mark_of(line))) == mark_of(line)


def _vtube_answers(folder):
    from tests.tracker.outputs.fake_vtube_studio import DEFAULTS, answer

    listed = [{"name": name, "min": low, "max": high} for name, (low, high) in DEFAULTS.items()]
    told = (
        answer("AuthenticationTokenResponse", {"authenticationToken": "secret"}),
        answer("AuthenticationResponse", {"authenticated": True}),
        answer("InputParameterListResponse", {"defaultParameters": listed, "customParameters": []}),
        answer("InjectParameterDataResponse", {}),
        answer("APIError", {"errorID": 454, "message": "Controlled by another plugin."}, "visavis-move"),
        answer("VTubeStudioAPIStateBroadcast", {"active": True, "port": 8001}),
    )
    (folder / "answers.txt").write_text("\n".join(map(json.dumps, told)))
    return folder / "answers.txt"


def _read_vtube_answers(path):
    from tracker.outputs.known_motion import known_sample
    from tracker.outputs.vtube.answers import broadcast_of
    from tracker.outputs.vtube.parameters import values_of
    from tracker.outputs.vtube.session import Permission, Session
    from tracker.outputs.vtube.token_file import TokenFile

    said: list[str] = []
    session = Session(said.append, Permission(TokenFile(path.with_name("token.json")), "here"), own=False)
    lines = path.read_bytes().split(b"\n")
    for line in lines:
        session.hear(line)
    with suppress(ValueError):
        assert 0 < broadcast_of(lines[-1])[1] < 1 << 16
    if values := values_of(known_sample(0.5, 1.0), session.ranges):
        session.move(values, face_found=True)
    return values, [json.loads(one) for one in said], session.refused, session.hindrance


def _vtube_token(folder):
    from tracker.outputs.vtube.token_file import TokenFile

    TokenFile(folder / "token.json").keep("127.0.0.1", "adcd-123-ef09-some-token-string-abcd")
    return folder / "token.json"


def _read_vtube_token(path):
    from tracker.outputs.vtube.token_file import TokenFile

    file = TokenFile(path)
    before = file.get("127.0.0.1")
    file.keep("other", "secret")
    assert file.get("other") == "secret" and file.get("127.0.0.1") == before


def _read_remote_line(path):
    from tracker.control.messages import request_line, request_of

    for line in path.read_bytes().split(b"\n"):
        assert request_of(request_line(request_of(line))) == request_of(line)


def _remote_answer(folder):
    from tracker.control.messages import Reply, reply_line

    (folder / "answer.txt").write_bytes(
        reply_line(Reply(True, "Paused.", {"outputs": [{"error": None, "rate": 59.9}]}))
    )
    return folder / "answer.txt"


def _read_remote_answer(path):
    from tracker.control.messages import reply_of

    reply = reply_of(path.read_bytes())
    return reply.done, reply.text, dict(reply.values)


def _read_call(path):
    from tracker.outputs.ifacialmocap import encoder_for

    # What is no call is left without an answer.
    return encoder_for(path.read_bytes()) is not None


def _scores(folder):
    from gui.scenes.flight.high_scores import Entry, HighScores

    scores = HighScores(folder / "scores.json")
    for score in (10, 500, 70):
        scores.add(Entry(score, 2, "2026-01-01"))
    return folder / "scores.json"


def _read_scores(path):
    from gui.scenes.flight.high_scores import Entry, HighScores

    scores = HighScores(path)
    scores.add(Entry(99, 1, "2026-01-02"))
    return scores.entries, scores.best


def _record(folder):
    from tracker.batch.records import Made, Making, Record, Stamp, write_record

    made = Made(Making("5" * 32, "6" * 32, "1.0+7"), {"a.mp4.track.csv": 1234}, frames=75, faces=60, problem="cut off")
    record = Record(Stamp(5000, 1_700_000_000_000_000_000, "8" * 64), {"track": made, "signals": made})
    write_record(folder / "a.mp4.batch.json", record)
    return folder / "a.mp4.batch.json"


def _read_record(path):
    from tracker.batch.records import read_record, standing

    record = read_record(path)
    for product, made in record.products.items():
        standing(record, product, record.stamp, made.making, path.parent)
    return record


def _list_of_inputs(path):
    from tracker.batch.inputs import find_inputs
    from tracker.batch.naming import with_stems

    output = path.parent / "out"
    found = list(with_stems(find_inputs([path], output), output))
    # Whatever stands in a list, nothing is ever written above the folder of results.
    assert all(stem.folder.resolve().is_relative_to(output.resolve()) for _, stem in found)
    return found


TRACK = "frame,time_s,state,box_x_px,box_y_px,box_width_px,box_height_px,box_angle_rad,confidence,"
TRACK += "head_x_cm,head_y_cm,head_z_cm\n"
TRACK += "".join(f"{i},{i / 30:.6f},TRACKING,80,60,40,50,0.1,0.9,{i - 5},2,{55 + i}\n" for i in range(12))
TURNS = "frame,time_s,state,head_x_cm,head_y_cm,head_z_cm,yaw_deg,pitch_deg,roll_deg\n"
TURNS += "".join(f"{i},{i / 30:.6f},TRACKING,{i - 5},2,{55 + i},{0.5 * i},{0.1 * i},-3\n" for i in range(30))


def _read_track(path):
    from tracker.files.track_reader import read_track
    from tracker.pose.viewpoint import Viewpoint

    results, viewpoint, eyes = list(read_track(path)), Viewpoint(), []
    for result in results:
        viewpoint.take(result)
        eyes.append(viewpoint.at(result.time_s))
    return results, eyes


def _read_track_as_course(path):
    from tracker.head.smoother import SmoothingSettings
    from tracker.pose.smoothing_laboratory import SmoothingLaboratory
    from tracker.session.head_courses import read_head_course

    course = read_head_course(path)
    return course.times_s, SmoothingLaboratory(course).trial(SmoothingSettings())


def _points(count, random=None):
    places = (random or _random()).uniform(20, 200, (count, 2))
    return "version: 1\nn_points: {}\n{{\n{}\n}}\n".format(
        count, "\n".join(f"{x:.3f} {y:.3f}" for x, y in places)
    ).encode()


def _faces_of_pictures():
    from tracker.files.fit_table import fit_columns

    rows = [fit_columns(5), ("a.jpg", "1", "a.pts", "0.9", *"1234567", "", "", "", "", *"11011")]
    return "\n".join(",".join(row) for row in rows).encode()


def _read_fit_table(path):
    from tracker.files.fit_table import read_fit_table

    return read_fit_table(path, 5)


def _annotations():
    rows = _random().uniform(0, 300, (4, 71, 2))
    return "\n".join(
        f"i{n}.jpg;" + "".join(f"{x:.2f};{y:.2f};True;" for x, y in row) for n, row in enumerate(rows)
    ).encode()


def _read_annotations(path):
    from tracker.training.data_set import read_csv, split, stack

    faces = read_csv(path)
    return stack(faces), [len(part) for part in split(faces)]


LAYOUT = b"""visavis_layout = 1
name = "five"
points = ["right eye", "left eye", "nose", "right corner", "left corner"]
mirror = [["right eye", "left eye"], ["right corner", "left corner"]]
size = ["right eye", "left eye"]
lines = [["right corner", "nose", "left corner"]]

[regions]
eyes = ["right eye", "left eye"]
"""


@cache
def _written_layout():
    import tempfile

    from tracker.layouts import read_layout

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "five.toml").write_bytes(LAYOUT)
        return read_layout(Path(folder) / "five.toml")


def _read_layout(path):
    from tracker.layouts import layout_of_text, markup_with, read_layout

    markup = read_layout(path)
    flipped = markup.mirrored(np.zeros((markup.point_count, 2)), 100.0)
    return markup_with(markup.text, len(flipped)), layout_of_text(markup.text).names, [*markup.regions]


def _marked():
    from tracker.annotation.marks import marks_of, no_marks

    whole = marks_of(_random().uniform(0, 90, (5, 2)), [True, False, True, True, True], done=True)
    return {"a.png": whole, "b.png": no_marks(5).with_place(2, (3.0, 4.5))}


def _annotation_log(folder):
    from tracker.annotation.log import append_to_log, log_path, write_log

    path = log_path(folder, _written_layout())
    write_log(path, _written_layout(), _marked())
    append_to_log(path, "a.png", _marked()["b.png"])
    return path


def _read_annotation_log(path):
    from tracker.annotation.log import append_to_log, read_log
    from tracker.annotation.marks import no_marks

    logged = read_log(path)
    append_to_log(path, "c.png", no_marks(logged.markup.point_count))
    assert read_log(path).marks.keys() == logged.marks.keys() | {"c.png"}
    return [(one.state, one.places, one.mirrored(logged.markup, 90).places) for one in logged.marks.values()]


def _line_of_log_changed(content, random):
    """One of its lines with another value in it."""
    lines = content.split(b"\n")
    place = int(random.integers(len(lines) - 1))
    lines[place] = damage.json_changed(lines[place], random)
    return b"\n".join(lines)


def _coco(folder):
    from tracker.annotation.coco import write_coco

    path = folder / "points.json"
    write_coco(path, _written_layout(), _marked(), {"a.png": (90, 80), "b.png": (64, 48)})
    return path


def _read_coco(path):
    from tracker.annotation.coco import read_coco

    return [(one.state, one.places) for one in read_coco(path, _written_layout()).values()]


def _reference():
    random = _random()
    weights = {name: random.normal(0.0, 0.05, (71, 121)).tolist() for name in ("raw", "sobel")}
    patches = {"patchType": "SVM", "patchSize": [11, 11], "weights": weights}
    patches["bias"] = {"raw": [-1.0] * 71, "sobel": [-1.0] * 71}
    vectors = np.linalg.qr(random.standard_normal((142, MODES)))[0].tolist()
    shape = {"eigenVectors": vectors, "eigenValues": [448.0, 150.0, 77.0]}
    shape["meanShape"] = random.uniform(0, 100, (71, 2)).tolist()
    return json.dumps({"patchModel": patches, "shapeModel": shape, "scoring": {}}).encode()


def _read_reference(path):
    from tracker.training.reference_model import read_reference_model

    return read_reference_model(path, good_archives.face(_random()))


CASCADE = b"""<opencv_storage><cascade type_id="opencv-cascade-classifier"><stageType>BOOST</stageType>
<featureType>HAAR</featureType><height>9</height><width>8</width><stages><_><maxWeakCount>2</maxWeakCount>
<stageThreshold>0.5</stageThreshold><weakClassifiers>
<_><internalNodes>1 0 0 0.25 -1 -2 1 -0.5</internalNodes><leafValues>1. 2. 3.</leafValues></_>
<_><internalNodes>0 -1 1 0.125</internalNodes><leafValues>4. 5.</leafValues></_>
</weakClassifiers></_></stages><features>
<_><rects><_>1 2 3 4 -1.</_><_>2 2 1 4 3.</_></rects><tilted>0</tilted></_>
<_><rects><_>0 0 8 9 -1.</_><_>0 0 4 9 2.</_><_>4 0 4 3 2.</_></rects></_>
</features></cascade></opencv_storage>"""


def _searched(path):
    from tracker.head.cascade_file import mirrored, read_cascade
    from tracker.head.cascade_search import CascadeSearch

    cascade = read_cascade(path)
    search = CascadeSearch({"it": cascade, "mirrored": mirrored(cascade)})
    search.prepare(_random().integers(0, 256, (48, 64), dtype=np.uint8), 1.3)
    return cascade, [search.find(name, 0) for name in ("it", "mirrored")]


MANIFEST = b'[files."a.bin"]\nsha256 = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"\n'


def _manifest(folder):
    (folder / "manifest.toml").write_bytes(MANIFEST)
    (folder / "a.bin").write_bytes(b"a")
    return folder / "manifest.toml"


def _read_manifest(path):
    from tracker.archives.manifest import is_altered, verified

    is_altered(path.parent / "a.bin", b"a")
    return verified("a.bin", path.parent).content


def _read_presets(path):
    from tracker.effects.deformation import load_presets

    return load_presets(path)


def _read_triangles(path):
    from tracker.effects.fold_guard import face_triangles, foldless_moves

    triangles = face_triangles(path)
    return triangles, foldless_moves(_random().normal(size=(POINTS, 2)), np.ones((POINTS, 2)), triangles)


def _read_parts(path):
    from tracker.effects.mesh import read_parts

    return read_parts(path)


def _kernel(folder):
    from tracker.kernel_files import KernelFiles

    KernelFiles(str(folder), "a.kernel-1.py311", b"stamp").save(("a",), {"code": bytes(2000)})
    (path,) = folder.iterdir()
    return path


def _read_kernel(path):
    from tracker.kernel_files import KernelFiles

    data = KernelFiles(str(path.parent), "a.kernel-1.py311", b"stamp").load(("a",))
    assert data in (None, {"code": bytes(2000)})


# --- pictures, masks, films -------------------------------------------------------------------------------------------


@cache
def _picture(kind, size=(64, 48), mode="RGB"):
    import io

    from PIL import Image

    buffer, random = io.BytesIO(), _random()
    rows = random.integers(0, 256, (size[1] // 8, size[0] // 8, len(mode)), dtype=np.uint8).repeat(8, 0).repeat(8, 1)
    options = (
        {"exif": b"Exif\0\0MM\0*\0\0\0\x08\0\1\1\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0"} if kind in ("jpeg", "png") else {}
    )
    Image.fromarray(rows if len(mode) > 1 else rows[..., 0], mode).save(buffer, kind, **options)
    return buffer.getvalue()


def _read_picture(path):
    from tracker.effects.mask import read_with_alpha
    from tracker.sources.picture_file import read_image

    return read_image(path), read_with_alpha(path)


def _mask(folder):
    for end in (".png", ".pts", ".toml"):
        shutil.copy(ASSETS / "masks" / f"domino{end}", folder)
    return folder / "domino.png"


def _read_mask(path):
    from tracker.effects.gallery import Gallery, thumbnail
    from tracker.effects.making import Materials, make_effect
    from tracker.effects.mask import load_mask
    from tracker.effects.settings import EffectSettings

    Gallery(path.parent, ()).entries()
    mask = load_mask(path)
    effect = make_effect(EffectSettings(kind="swap", mask="it"), Materials(find_mask=lambda name: mask))
    picture, frame = _demo_frame().image.copy(), _demo_frame()
    effect.draw(picture, frame.truth.landmarks_xy, 1.0)
    return mask, thumbnail(mask), picture


def _film(name, codec, sound=None):
    def make(folder):
        import av

        path = folder / name
        with av.open(str(path), "w") as film:
            video = film.add_stream(codec, rate=10)
            video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
            voice = film.add_stream(sound, rate=16_000, layout="mono") if sound else None
            for number in range(12):
                picture = _random().integers(0, 256, (48, 64, 3), dtype=np.uint8)
                picture[:, number * 5 : number * 5 + 8] = 255
                frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
                frame.pts, frame.time_base = number, Fraction(1, 10)
                film.mux(video.encode(frame))
            if voice is not None:
                for start in range(0, 16_384, 1024):
                    block = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.int16), format="s16", layout="mono")
                    block.sample_rate, block.pts, block.time_base = 16_000, start, Fraction(1, 16_000)
                    film.mux(voice.encode(block))
                film.mux(voice.encode(None))
            film.mux(video.encode(None))
        return path

    return make


def _watched(path):
    """The first frames of a film, of which the last good ones are worth keeping."""
    from tracker.errors import SourceError
    from tracker.sources.opening import open_source

    with open_source(str(path)) as source:
        times = []
        try:
            times.extend(frame.time_s for frame in islice(iter(source.read, None), MOST_FRAMES))
        except SourceError:
            if not times:
                raise
        _sought(source, times)
    assert all(after > before for before, after in pairwise(times))
    return times


def _sought(source, times):
    """A frame that was read before is the same when it is sought, or its film can no longer be read."""
    from tracker.errors import SourceError

    if source.seekable and len(times) > 2:
        index = len(times) // 2
        try:
            source.seek(index)
            frame = source.read()
        except SourceError:
            return
        assert frame is None or (frame.index, frame.time_s) == (index, times[index])


def _with_sound(path):
    from tracker.files.sound_copy import SoundCopy
    from tracker.files.video_writer import VideoWriter

    with SoundCopy(path) as sound, VideoWriter(path.with_name("out.mp4"), 10.0, sound=sound) as writer:
        for number in range(12):
            writer.write(np.full((48, 64, 3), 90, np.uint8), number / 10)
        writer.copy_rest_of_sound()


# --- sessions ---------------------------------------------------------------------------------------------------------


def _session(name):
    """A short session of numbers only; the path is of the file that is damaged most."""

    def make(folder):
        from tracker.session.describing import describe_run
        from tracker.session.layout import SessionFolder
        from tracker.session.markers import Marker, MarkerKind
        from tracker.session.recorder import RecorderSettings, SessionRecorder

        result, pipeline, source = _one_result()
        description = describe_run(pipeline, source, "demo", wanted=EVERYTHING)
        recorder = SessionRecorder(SessionFolder(folder), description, RecorderSettings(video="none"))
        for index in range(6):
            recorder.take(_demo_frame_at(index), replace(result, index=index, time_s=index / 30))
        for index, kind in enumerate(MarkerKind):
            recorder.mark(Marker(index / 10, kind, f"mark {index}", 0.5))
        recorder.close()
        return folder / name

    return make


@cache
def _one_result():
    """What there is to know of a face at most."""
    from tracker.face.follower import FaceSettings
    from tracker.pipeline import Mode, Pipeline, PipelineSettings
    from tracker.sources.demo import DemoSource

    pipeline = Pipeline(PipelineSettings(face=FaceSettings(model="svm")), mode=Mode.FACE, make_detector=_detector)
    pipeline.want_reading(EVERYTHING)
    with DemoSource() as source:
        results = [pipeline.step(replace(source.read(), recorded=True)) for _ in range(3)]
        assert results[-1].primary.reading is not None
        return results[-1], pipeline, source


@cache
def _demo_frame_at(index):
    return replace(_demo_frame(), index=index, time_s=index / 30)


def _read_session(path):
    from tracker.pipeline import PipelineSettings
    from tracker.session.arrow_rows import row_of
    from tracker.session.reader import read_session
    from tracker.settings import overlaid

    session = read_session(path.parent)
    assert all(len(line) < 500 and line.isprintable() for line in session.missing), max(session.missing, key=len)
    overlaid(PipelineSettings(), session.description.settings)
    for result in session.results:
        row_of(result)
    return session.times_s, session.markers, replace(session.description, settings={})


def _report(folder):
    """The report of a face that was followed for a while, and then not."""
    from tracker.diagnosis.watch import LossWatch
    from tracker.session.describing import describe_run
    from tracker.session.loss_report import write_report
    from tracker.types import Event, State, TrackResult

    result, pipeline, source = _one_result()
    watch = LossWatch()
    for index in range(30):
        watch.take(_demo_frame_at(index), replace(result, index=index, time_s=index / 30))
    watch.take(_demo_frame_at(30), TrackResult(30, 1.0, State.LOST, events=(Event.LOST,)))
    watch.close()
    write_report(folder / "why.zip", watch.records[0], describe_run(pipeline, source, "demo", wanted=EVERYTHING))
    return folder / "why.zip"


def _read_report(path):
    from tracker.session.arrow_rows import row_of
    from tracker.session.loss_report import read_report, unpack_report

    unpacked = path.parent / "unpacked"
    try:
        unpack_report(path, unpacked)
        report = read_report(unpacked)
        for result in report.session.results:
            row_of(result)
        # What is not known is NaN in a course.
        return report.course.times_s, report.loss.time_s, report.diagnosed_again().confidence
    finally:
        shutil.rmtree(unpacked, ignore_errors=True)


def _journal(folder):
    from tracker import journal
    from tracker.beginning import Beginning
    from tracker.expression.ranges import PersonRanges
    from tracker.journal import Begun
    from tracker.pipeline import Mode, PipelineSettings
    from tracker.pose.position import CameraMemory
    from tracker.pose.shape_model_3d import shipped_shape_3d
    from tracker.types import Box

    ranges = PersonRanges(shipped_shape_3d().mean_m, (0.3, 0.3), 0.7, {"jawOpen": 0.8})
    box = Box(300.0, 200.0, 120.0, 120.0)
    known = Beginning(True, CameraMemory(1.0, (0.01, 0.02)), np.eye(3), 3, True, box, ranges)
    done = (
        journal.begun(Begun(PipelineSettings(), Mode.HEAD, None, 1.1, known)),
        journal.reading_wanted(EVERYTHING),
        journal.ranges_given(ranges),
        journal.settings_changed(PipelineSettings(), None),
        journal.followed(box),
        journal.primary_chosen(3),
        journal.was_reset(same_camera=True),
        journal.mode_changed(Mode.HEAD, None),
    )
    path = folder / "journal.json"
    path.write_text(json.dumps([[one.kind.value, json.loads(one.text)] for one in done]))
    return path


def _read_journal(path):
    from tracker.changes import Change, ChangeKind
    from tracker.journal import JournalError
    from tracker.session.replayer import Replayer

    try:
        done = [Change(ChangeKind(kind), json.dumps(values)) for kind, values in json.loads(path.read_bytes())]
    except (ValueError, TypeError, RecursionError) as error:  # that it is in one file is the test's own
        raise JournalError("the file is damaged") from error
    replayer = Replayer()
    return [replayer.step(_demo_frame_at(index), done if index == 0 else ()) for index in range(2)]


# --- the viewer's own scenes ------------------------------------------------------------------------------------------


def _textured():
    import trimesh
    from PIL import Image

    sheet = trimesh.Trimesh([[-1, 0, 0], [1, 0, 0], [1, 2, 0], [-1, 2, 0.5]], [[0, 1, 2], [0, 2, 3]], process=False)
    image = Image.fromarray(np.arange(192, dtype=np.uint8).reshape(8, 8, 3))
    return trimesh, sheet, image


def _model(name, kind="pbr"):
    def make(folder):
        trimesh, sheet, image = _textured()
        if kind == "pbr":
            material = trimesh.visual.material.PBRMaterial(baseColorTexture=image)
        else:
            material = trimesh.visual.material.SimpleMaterial(image=image)
        uv = [[0, 0], [1, 0], [1, 1], [0, 1]]
        sheet.visual = trimesh.visual.TextureVisuals(uv=uv, material=material)
        if kind == "plain":
            sheet.visual = trimesh.visual.ColorVisuals(sheet, vertex_colors=[[255, 0, 0, 255]] * 4)
        thing = trimesh.Scene([sheet, trimesh.creation.box()]) if name.endswith(("glb", "gltf")) else sheet
        thing.export(str(folder / name))
        return folder / name

    return make


def _ascii_stl():
    _, sheet, _ = _textured()
    from trimesh.exchange.stl import export_stl_ascii

    return export_stl_ascii(sheet).encode()


def _scene(path):
    from gui.scenes.opening import build_scene

    return build_scene("own", SCREEN_M, path).parts


def _layers(folder):
    (folder / "it.png").write_bytes(_picture("png", mode="RGBA"))
    (folder / "it_depth.png").write_bytes(_picture("png", mode="L"))
    return folder / "it.png"


def _training_log(folder):
    from tracker.files.training_log import TrainingLog

    log = TrainingLog(folder / "training.jsonl", lambda: 0.0)
    log("training the network", 0.5)
    log.measure("loss", 1, 2.5)
    log.close("done")
    return folder / "training.jsonl"


def _read_training_log(path):
    from tracker.files.training_log import read_training_log

    return read_training_log(path)


def _model_report(folder):
    from tracker.files.model_report import ErrorRow, FaceRow, ModelReport, write_model_report

    row = ErrorRow("all", 2, 1, 3.5, 3.5, 0.25, 0.5)
    faces = (FaceRow("a/1", None, None, _picture("jpeg")), FaceRow("a/2", 3.5, 12.0))
    mean, errors = ((-0.5, 0.0), (0.5, 0.0), (0.0, 0.5)), (3.0, 3.5, 4.0)
    report = ModelReport("a", "of 3 points", "on 2 faces", (row,), (row,), (("eyes", 3.5),), mean, errors, faces)
    write_model_report(report, folder / "report.json")
    return folder / "report.json"


def _read_model_report(path):
    from tracker.files.model_report import read_model_report
    from tracker.files.report_page import report_html

    return report_html(read_model_report(path))


def _part(folder):
    from tracker.training.kept_parts import KeptParts

    parts = KeptParts(folder / "a.parts", "key")
    parts.part("start", lambda: {"weights": np.ones((3, 4), np.float32), "estimates": np.ones((5, 2))})
    return next((folder / "a.parts").iterdir()).rename(folder / "part.npz")


def _read_part(path):
    from tracker.archives.archive import read_archive
    from tracker.training.kept_parts import KIND

    return read_archive(path, KIND, lambda archive: dict(archive.arrays))


READERS = (
    _archive("shape model", good_archives.shape, "tracker.face.shape_file", "load_shape_model", "save_shape_model"),
    Reader(
        "3-D shape model",
        _archive("s", good_archives.shape_3d, "tracker.pose.shape_model_3d", "load_shape_3d", "save_shape_3d").make,
        _expressions,
        damage.ARCHIVE,
    ),
    _archive("eye filters", good_archives.eyes, "tracker.face.eye_filter_file", "load_eye_filters", "save_eye_filters"),
    _archive("face model", good_archives.face, "tracker.face.model_file", "load_face_model", "save_face_model"),
    Reader("face model in use", _small_face, _followed, damage.ARCHIVE),
    Reader("network in use", _network, _followed, (damage.network_damaged, *damage.ARCHIVE[:3])),
    _archive("personal model", good_archives.personal, "tracker.face.personal_file", "load_personal", "save_personal"),
    Reader("personal model in use", _personal, _personalised, damage.ARCHIVE),
    Reader(
        "shape classifiers",
        _archive("s", good_archives.scorers, "tracker.expression.shape_classifier_file", "", "save_shape_scorers").make,
        _shape_scores,
        damage.ARCHIVE,
    ),
    Reader("own expressions", _own_expressions, _read_own_expressions, damage.ARCHIVE),
    Reader("settings", _settings, _read_settings, damage.TEXT),
    Reader("app's settings", _app_settings, _read_app_settings, damage.TEXT),
    Reader("calibrations", _calibration, _read_calibration, damage.TEXT),
    Reader("report of accuracy", _accuracy, _read_accuracy, damage.JSON),
    Reader("the best light", _light, _read_light, damage.JSON),
    Reader("calibrations of a gaze", _gaze, _read_gaze, damage.JSON),
    Reader("eye network", _copied(MODELS / "gaze" / "eyes.onnx"), _read_eyes, (damage.onnx_damaged,)),
    Reader("mask of covers", _copied(MODELS / "face" / "covers-conv-small.onnx"), _read_covers, (damage.onnx_damaged,)),
    Reader(
        "expression network", _copied(MODELS / "expression" / "appearance.onnx"), _read_look, (damage.onnx_damaged,)
    ),
    Reader("glance network", _copied(MODELS / "face" / "glance.onnx"), _read_glance, (damage.onnx_damaged,)),
    Reader("a person's ranges", _ranges, _read_ranges, damage.TEXT),
    Reader("gestures", _gestures, _read_gestures, damage.TEXT),
    Reader("profile of outputs", _profile, _read_profile, damage.TEXT),
    Reader("mapping of outputs", _mapping, _read_mapping, damage.TEXT),
    Reader(
        "line of a marker",
        _written("marks.txt", b'{"mark": "stimulus 3", "kind": "exclude", "duration_s": 2.5}'),
        _read_marker_line,
        (*damage.JSON, *damage.TEXT),
    ),
    Reader(
        "line to the app",
        _written("line.txt", b'{"version": 1, "command": "record", "text": "start"}'),
        _read_remote_line,
        (*damage.JSON, *damage.TEXT),
    ),
    Reader("answer of the app", _remote_answer, _read_remote_answer, (*damage.JSON, *damage.TEXT)),
    Reader(
        "call for a face",
        _written("call.txt", b"iFacialMocap_sahuasouryya9218sauhuiayeta91555dy3719|sendDataVersion=v2"),
        _read_call,
        damage.TEXT,
    ),
    Reader("answers of VTube Studio", _vtube_answers, _read_vtube_answers, (*damage.JSON, *damage.TEXT)),
    Reader("permissions of VTube Studio", _vtube_token, _read_vtube_token, damage.JSON),
    Reader("journal", _journal, _read_journal, damage.JSON),
    Reader("similarity sheet", _sheet, _read_sheet, damage.JSON),
    Reader("high scores", _scores, _read_scores, damage.JSON),
    Reader("notes of a batch", _record, _read_record, damage.JSON),
    Reader("lists for a batch", _written("a.txt", b"a.mp4\nsub/b.png\n# c\n/d/e.mov\n"), _list_of_inputs, damage.TEXT),
    Reader("track", _written("track.csv", TRACK.encode()), _read_track, damage.TEXT),
    Reader("track with turns", _written("track.csv", TURNS.encode()), _read_track_as_course, damage.TEXT),
    Reader("table of fit", _written("a.csv", _faces_of_pictures), _read_fit_table, damage.TEXT),
    Reader("points", _written("a.pts", _points(68)), lambda path: _read_pts(path), damage.TEXT),
    Reader("part of a training", _part, _read_part, damage.ARCHIVE),
    Reader("log of a training", _training_log, _read_training_log, (*damage.JSON, *damage.TEXT)),
    Reader("report of a model", _model_report, _read_model_report, damage.JSON),
    Reader("annotations", _written("a.csv", _annotations), _read_annotations, damage.TEXT),
    Reader("layout", _written("five.toml", LAYOUT), _read_layout, damage.TEXT),
    Reader("annotations of a folder", _annotation_log, _read_annotation_log, (_line_of_log_changed, *damage.TEXT)),
    Reader("COCO keypoints", _coco, _read_coco, damage.JSON),
    Reader("reference model", _written("a.json", _reference), _read_reference, damage.JSON),
    Reader("cascade", _written("a.xml", CASCADE), _searched, damage.TEXT),
    Reader("manifest", _manifest, _read_manifest, damage.TEXT),
    Reader("deformations", _copied(ASSETS / "deformations" / "presets.toml"), _read_presets, damage.TEXT),
    Reader("triangles", _copied(ASSETS / "meshes" / "ibug-68-triangles.csv"), _read_triangles, damage.TEXT),
    Reader("face mesh", _copied(ASSETS / "meshes" / "face-mesh-triangles.csv"), _read_parts, damage.TEXT),
    Reader("compiled kernel", _kernel, _read_kernel, damage.BYTES),
    Reader("mask", _mask, _read_mask, (*damage.PICTURE, *damage.TEXT)),
    *(
        Reader(
            f"picture {kind}", _written(f"a.{kind}", lambda kind=kind: _picture(kind)), _read_picture, damage.PICTURE
        )
        for kind in ("png", "jpeg", "webp", "bmp", "tiff", "ppm")
    ),
    Reader("film mp4", _film("a.mp4", "libx264", "aac"), _watched, damage.BYTES),
    Reader("film mkv", _film("a.mkv", "libx264"), _watched, damage.BYTES),
    Reader("film avi", _film("a.avi", "mpeg4"), _watched, damage.BYTES),
    *(
        Reader(f"session, {name}", _session(name), _read_session, damages)
        for name, damages in (
            ("results.arrows", damage.BYTES),
            ("session.toml", damage.TEXT),
            ("markers.jsonl", damage.JSON),
        )
    ),
    Reader("report of a loss", _report, _read_report, (damage.directory_flipped, damage.member_damaged, *damage.BYTES)),
    Reader("sound of a film", _film("a.mp4", "mpeg4", "aac"), _with_sound, damage.BYTES),
    Reader("scene glb", _model("a.glb"), _scene, (damage.glb_changed, damage.glb_changed, *damage.BYTES)),
    Reader("scene gltf", _model("a.gltf"), _scene, damage.JSON),
    Reader("scene obj", _model("a.obj", "simple"), _scene, damage.TEXT),
    Reader("scene ply", _model("a.ply", "plain"), _scene, (*damage.BYTES, *damage.TEXT)),
    Reader("scene stl", _model("a.stl"), _scene, damage.BYTES),
    Reader("scene stl text", _written("b.stl", _ascii_stl), _scene, damage.TEXT),
    Reader("scene layers", _layers, _scene, damage.PICTURE),
)


def _read_pts(path):
    from tracker.files.pts import read_pts

    return read_pts(path)
