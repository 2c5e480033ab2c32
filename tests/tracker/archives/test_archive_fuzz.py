"""Hundreds of damaged files of each kind: an object in order or the one error comes of it, at little cost."""

import io
import json
import tracemalloc
import zipfile
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from hashlib import sha256

import numpy as np
import pytest

from tracker.errors import ModelFileError, PersonalModelError
from tracker.face.conv_experts import OutputHeads
from tracker.face.eye_filter_file import load_eye_filters, save_eye_filters
from tracker.face.eye_filters import EyeFilters
from tracker.face.face_model import FaceModel
from tracker.face.initialiser import BoxRelation, DescriptorLayout, Initialiser, RegressionStage
from tracker.face.model_file import load_face_model, save_face_model
from tracker.face.patch_expert import ChannelExperts, PatchExperts
from tracker.face.personal_file import Measures, PersonalModel, load_personal, save_personal
from tracker.face.shape_file import load_shape_model, save_shape_model
from tracker.face.shape_model import ShapeModel
from tracker.face.validator import Validator
from tracker.markup import IBUG_68
from tracker.pose.shape_model_3d import ShapeModel3D, load_shape_3d, save_shape_3d

POINTS, MODES = IBUG_68.point_count, 3
MUTATIONS = 80
MOST_BYTES = 1 << 22
KINDS = ("shape", "shape-3d", "eyes", "face", "personal")
VALUES = (
    None,
    True,
    -1,
    0,
    3,
    1e9,
    1e-9,
    -0.5,
    "",
    "frontal",
    [],
    [1, 2, 3],
    {},
    {"scale": 1e9},
    float("nan"),
    10**400,
)
NUMBERS = (np.nan, np.inf, -np.inf, 0.0, -1.0, 1e-320, 1e30, 1e308)
LAYOUTS = (b"<f4", b"<f8", b">f8", b"|O8", b"<U9", b"<c8", b"<i8", b"|u1", b"True", b"(0,", b"(-1", b"(99")


def shape(random):
    mean = random.normal(0, 0.3, (POINTS, 2))
    left, right = IBUG_68.outer_eyes
    mean[right] = mean[left] + (1.0, 0.0)
    modes = np.linalg.qr(random.normal(size=(2 * POINTS, MODES)))[0].T.copy()
    return ShapeModel("pca", mean, modes, np.array([0.3, 0.2, 0.1]))


def shape_3d(random):
    flat = shape(random)
    mean = np.column_stack([0.09 * flat.mean_xy, random.normal(0, 0.03, POINTS)])
    modes = np.linalg.qr(random.normal(size=(3 * POINTS, MODES)))[0].T.reshape(MODES, POINTS, 3)
    return ShapeModel3D(mean, modes, flat.variances / 1e4, 0.001)


def face(random):
    def singles(*sides):
        return random.normal(size=sides).astype(np.float32)

    layout = DescriptorLayout(18.0, 1, 4.0, 3)
    length = layout.length(POINTS)
    stage = RegressionStage(layout, singles(4 + MODES, length), singles(4 + MODES))
    experts = ChannelExperts("grey", singles(POINTS, 1, 11, 11), singles(POINTS), singles(POINTS))
    initialiser = Initialiser({"frontal": BoxRelation(0.0, 0.1, 0.5)}, {"frontal": np.zeros(MODES)}, (stage,))
    return FaceModel(
        name="small",
        shape=shape(random),
        initialiser=initialiser,
        shape_errors=np.full(MODES, 0.01),
        experts=(PatchExperts(30.0, (experts,), np.full(POINTS, 0.3)),),
        validator=Validator(layout, singles(length), -0.2),
        network=random.bytes(500),
    )


def personal(random):
    heads = OutputHeads(random.normal(size=(POINTS, 8)).astype(np.float32), np.zeros(POINTS, np.float32))
    measures = Measures(0.005, 0.001, 0.006, 1.1, 0.0004)
    return PersonalModel("0" * 64, "small", heads, measures, measures, 40, random.normal(size=MODES), "1" * 64)


def eyes(random):
    return EyeFilters(random.normal(size=(3, 32, 32)).astype(np.complex64))


MAKERS = {
    "shape": (shape, save_shape_model, load_shape_model),
    "shape-3d": (shape_3d, save_shape_3d, load_shape_3d),
    "eyes": (eyes, save_eye_filters, load_eye_filters),
    "face": (face, save_face_model, load_face_model),
    "personal": (personal, save_personal, load_personal),
}


@pytest.fixture(scope="module")
def originals(tmp_path_factory):
    """A small archive of each kind, as bytes."""
    folder, made = tmp_path_factory.mktemp("originals"), {}
    for name, (make, save, _) in MAKERS.items():
        save(make(np.random.default_rng(0)), folder / f"{name}.npz")
        made[name] = (folder / f"{name}.npz").read_bytes()
    return made


def members_of(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(members):
    """Whole again: what was done to the members is not noticed by a check sum."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def arrays_of(content):
    with np.load(io.BytesIO(content)) as file:
        arrays = {name: file[name] for name in file.files}
    return arrays, json.loads(str(arrays.pop("header")))


def saved(arrays, header):
    """With the sum by which a personal model knows its own numbers."""
    if "sha256" in header:
        kinds = {"weights": np.float32, "biases": np.float32, "identity": np.float64}
        with np.errstate(all="ignore"):
            numbers = b"".join(arrays[name].real.astype(kind).tobytes() for name, kind in kinds.items())
        header = {**header, "sha256": sha256(numbers).hexdigest()}
    buffer = io.BytesIO()
    np.savez_compressed(buffer, header=np.array(json.dumps(header)), **arrays)
    return buffer.getvalue()


def flipped(content, random):
    """Some bits the other way round."""
    damaged = np.frombuffer(content, np.uint8).copy()
    damaged[random.integers(0, len(damaged), random.integers(1, 5))] ^= np.uint8(1 << random.integers(0, 8))
    return damaged.tobytes()


def cut(content, random):
    """An end, or a piece out of the middle, missing or doubled."""
    first, second = sorted(random.integers(0, len(content), 2).tolist())
    return (content[:first], content[:first] + content[second:], content[:second] + content[first:])[random.integers(3)]


def zeroed(content, random):
    """A piece of nothing."""
    start, length = int(random.integers(0, len(content))), int(random.integers(1, 200))
    return (content[:start] + bytes(length) + content[start + length :])[: len(content)]


def directory_flipped(content, random):
    """Bits of the zip file's directory, which nothing guards."""
    start = content.index(b"PK\1\2")
    return content[:start] + flipped(content[start:], random)


def member_damaged(content, random):
    """A member with flipped bits, cut, doubled, exchanged with another, or gone, under a right check sum."""
    members = members_of(content)
    name, other = random.choice(list(members), 2)
    change = random.integers(6)
    if change == 0:
        del members[name]
    elif change == 1:
        members[name] = members[other]
    elif change == 2:
        members[name] = flipped(members[name][:128], random) + members[name][128:]
    else:
        members[name] = (flipped, cut, zeroed)[change - 3](members[name], random)
    return zipped(members)


def layout_damaged(content, random):
    """Another kind, order or shape in the header of an array."""
    members = members_of(content)
    name = random.choice(list(members))
    start = int(random.choice([members[name].find(mark) for mark in (b"<", b"False", b"(")]))
    new = LAYOUTS[random.integers(len(LAYOUTS))]
    members[name] = members[name][: max(0, start)] + new + members[name][max(0, start) + len(new) :]
    return zipped(members)


def numbers_damaged(content, random):
    """Numbers that cannot be, and arrays of other shapes and kinds."""
    arrays, header = arrays_of(content)
    name = random.choice(list(arrays))
    array = arrays[name].copy()
    change = random.integers(5)
    with np.errstate(all="ignore"):
        if change == 0:
            array = array.real.astype(random.choice([np.float16, np.float32, np.float64, np.int32, np.complex128]))
        elif change == 1:
            array = array[..., : random.integers(array.shape[-1] + 1)]
        elif change == 2:
            array = np.concatenate([array, array])
        elif array.dtype != np.uint8:
            places = slice(None) if change == 3 else random.integers(0, array.size, 3)
            array.reshape(-1)[places] = NUMBERS[random.integers(len(NUMBERS))]
    return saved({**arrays, name: array}, header)


def header_damaged(content, random):
    """Another value somewhere in the header, or none."""
    arrays, header = arrays_of(content)
    table = header
    while True:
        key = random.choice(list(table)) if isinstance(table, dict) else int(random.integers(len(table)))
        if isinstance(table[key], dict | list) and table[key] and random.random() < 0.7:
            table = table[key]
            continue
        if isinstance(table, dict) and random.random() < 0.3:
            del table[key]
        else:
            table[key] = VALUES[random.integers(len(VALUES))]
        return saved(arrays, header)


DAMAGES = (
    *(flipped, cut, zeroed, directory_flipped, member_damaged, member_damaged),
    *(layout_damaged, numbers_damaged, numbers_damaged, header_damaged, header_damaged),
)


def numbers_in(thing):
    """All numbers in an object, and in those in it."""
    if isinstance(thing, np.ndarray | float | int):
        yield np.asarray(thing)
    elif isinstance(thing, Mapping):
        yield from (one for value in thing.values() for one in numbers_in(value))
    elif isinstance(thing, tuple | list):
        yield from (one for value in thing for one in numbers_in(value))
    elif is_dataclass(thing):
        yield from (one for item in fields(thing) for one in numbers_in(getattr(thing, item.name)))


def outcome(load, path, error):
    """What comes of a damaged file: an object that is in order (True), or the error (False)."""
    tracemalloc.reset_peak()
    before = tracemalloc.get_traced_memory()[0]
    try:
        thing = load(path)
    except ModelFileError as refused:
        assert type(refused) is error
        assert path.name in str(refused) and str(refused).isprintable()
        thing = None
    assert tracemalloc.get_traced_memory()[1] - before < MOST_BYTES
    if thing is None:
        return False
    assert all(np.isfinite(numbers).all() for numbers in numbers_in(thing))
    shape = getattr(thing, "shape", thing)
    assert (getattr(shape, "variances", np.ones(1)) > 0).all()
    return True


@pytest.mark.parametrize("kind", KINDS)
def test_damaged_files_are_refused_or_in_order(originals, tmp_path, kind):
    random = np.random.default_rng(KINDS.index(kind))
    path, load = tmp_path / "it.npz", MAKERS[kind][2]
    error = PersonalModelError if kind == "personal" else ModelFileError
    path.write_bytes(originals[kind])
    tracemalloc.start()
    try:
        assert outcome(load, path, error)
        taken = []
        for number in range(MUTATIONS):
            path.write_bytes(DAMAGES[number % len(DAMAGES)](originals[kind], random))
            taken.append(outcome(load, path, error))
    finally:
        tracemalloc.stop()
    # Some damage is none, such as a narrower kind of number; most of it is noticed.
    assert 0 < sum(taken) < 0.4 * len(taken)
