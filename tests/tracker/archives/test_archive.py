"""One reader for all archives: whatever is wrong with a file is one kind of error, told in one line, at no cost."""

import io
import json
import os
import threading
import tracemalloc
import warnings
import zipfile
import zlib
from dataclasses import replace

import numpy as np
import pytest

from tracker.archives.archive import ArchiveKind, Member, read_archive, write_archive
from tracker.archives.header import Items, Maybe, Number, Record, Text, Whole
from tracker.errors import ModelFileError, PersonalModelError

MEMBERS = {
    "points_xy": Member(np.float64, ("N", 2), largest=100.0),
    "modes": Member(np.float32, ("K", "2N")),
    "gains": Member(np.float32, ("K+4", 3)),
    "sigmas": Member(np.float64, ("K",), positive=True),
    "spectra": Member(np.complex64, (2, 2)),
    "network": Member(np.uint8, ("B",), optional=True),
}
KIND = ArchiveKind(
    title="thing",
    format="a-thing",
    versions=(1, 2),
    members=lambda header: MEMBERS,
    header=Record(
        {"name": Text(), "sort": Text(options=("a", "b")), "share": Number(above=0.0, high=1.0)},
        optional={"counts": Items(Whole(0, 9), 1, 3), "depth": Maybe(Number())},
    ),
    advice="make it again",
    error=PersonalModelError,
    most_bytes=1 << 22,
)
FIELDS = {"name": "me", "sort": "a", "share": 0.5}
HEADER = {"format": "a-thing", "version": 2, **FIELDS}
ARRAYS = {
    "points_xy": np.arange(10.0).reshape(5, 2),
    "modes": np.ones((3, 10), np.float32),
    "gains": np.ones((7, 3), np.float32),
    "sigmas": np.array([1.0, 0.5, 0.25]),
    "spectra": np.full((2, 2), 1 - 2j, np.complex64),
}


def npy(array):
    buffer = io.BytesIO()
    np.save(buffer, array)
    return buffer.getvalue()


def odd_npy(layout, content=b"", version=b"\1\0"):
    """An array's file with any header at all."""
    header = (layout + "\n").encode("latin-1")
    return b"\x93NUMPY" + version + len(header).to_bytes(2, "little") + header + content


def zipped(members, change=lambda archive: None, packing=zipfile.ZIP_DEFLATED):
    """An archive; ``change`` sees it when its directory has not been written yet."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", packing) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        for name, content in members:
            archive.writestr(name, content)
        change(archive)
    return buffer.getvalue()


def archive_of(header=HEADER, change=lambda archive: None, **other):
    """An archive like those that are in order, but for the header, for some arrays or their bytes, or the directory."""
    text = header if isinstance(header, str) else json.dumps(header)
    arrays = {"header": np.array(text), **ARRAYS, **other}
    files = {name: one if isinstance(one, bytes) else npy(one) for name, one in arrays.items() if one is not None}
    return zipped([(f"{name}.npy", content) for name, content in files.items()], change)


def changed(name, **fields):
    """An archive of which one entry of the directory does not tell the truth."""

    def change(archive):
        entry = archive.getinfo(f"{name}.npy")
        for field, value in fields.items():
            setattr(entry, field, value(getattr(entry, field)))

    return archive_of(change=change)


def loaded(path, content=None, kind=KIND):
    if content is not None:
        path.write_bytes(content)
    return read_archive(path, kind, lambda archive: archive)


def refusal(path, content=None):
    """What is said of a file; the error is of the kind's own class and no other."""
    with pytest.raises(ModelFileError) as refused:
        loaded(path, content)
    assert type(refused.value) is PersonalModelError
    message = str(refused.value)
    assert message.isprintable() and path.name in message and message.endswith("; make it again")
    return message


@pytest.fixture
def path(tmp_path):
    return tmp_path / "it.npz"


def test_what_is_written_is_read(path):
    write_archive(path, KIND, {**FIELDS, "counts": [1, 2]}, {**ARRAYS, "network": np.arange(9, dtype=np.uint8)})
    archive = loaded(path)
    assert archive.header == {**FIELDS, "counts": (1, 2)}
    for name, array in ARRAYS.items():
        np.testing.assert_array_equal(archive.arrays[name], array)
        assert archive.arrays[name].dtype == MEMBERS[name].becomes
        assert archive.arrays[name].flags.c_contiguous and archive.arrays[name].flags.aligned
        assert not archive.arrays[name].flags.writeable
    assert archive.arrays["network"].tobytes() == bytes(range(9))


def test_the_same_content_gives_the_same_bytes_whatever_its_order_in_memory(path):
    write_archive(path, KIND, FIELDS, ARRAYS)
    first = path.read_bytes()
    turned = {name: np.asfortranarray(array) for name, array in ARRAYS.items()}
    write_archive(path, KIND, FIELDS, turned)
    assert path.read_bytes() == first


def test_what_is_stored_otherwise_is_read_too(path):
    """Not packed, of an older version, in half precision, without the optional, with more than anybody asked for."""
    members = {**ARRAYS, "modes": ARRAYS["modes"].astype(np.float16), "more": np.array([None, object()])}
    files = {"header": np.array(json.dumps({**HEADER, "version": 1, "depth": None, "more": []})), **members}
    content = [(f"{name}.npy", pickled(one)) for name, one in files.items()]
    archive = loaded(path, zipped([*content, ("notes.txt", b"mine")], packing=zipfile.ZIP_STORED))
    np.testing.assert_array_equal(archive.arrays["modes"], ARRAYS["modes"])
    assert set(archive.arrays) == set(ARRAYS) and archive.header == {**FIELDS, "depth": None}


def pickled(array):
    return npy(array) if array.dtype != object else odd_npy("{'descr': '|O', 'fortran_order': False, 'shape': (2,), }")


def test_what_does_not_belong_together_is_told_like_any_damage(path):
    def build(archive):
        raise ValueError("the parts differ")

    path.write_bytes(archive_of())
    with pytest.raises(PersonalModelError, match=r"it\.npz is damaged \(the parts differ\); make it again"):
        read_archive(path, KIND, build)


def test_mistakes_of_the_program_are_not_called_damage(path):
    path.write_bytes(archive_of())
    with pytest.raises(KeyError):
        read_archive(path, KIND, lambda archive: archive.arrays["modes of another kind"])


def test_what_is_no_file_is_refused(tmp_path):
    assert "No such file" in refusal(tmp_path / "none.npz")
    (tmp_path / "folder.npz").mkdir()
    assert "not a file" in refusal(tmp_path / "folder.npz")
    (tmp_path / "file").write_bytes(b"")
    assert "cannot be read" in refusal(tmp_path / "file" / "it.npz")
    os.mkfifo(tmp_path / "pipe.npz")
    assert "not a file" in refusal(tmp_path / "pipe.npz")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read_is_refused(path):
    path.write_bytes(archive_of())
    path.chmod(0)
    assert "Permission denied" in refusal(path)


def test_no_part_of_a_file_is_taken_for_the_whole(path):
    whole = archive_of()
    for length in range(0, len(whole), 7):
        assert "damaged" in refusal(path, whole[:length])
    assert "damaged" in refusal(path, whole + b"\0")
    assert "damaged" in refusal(path, b"#!/bin/sh\n" + whole)
    assert "damaged" in refusal(path, b"hello")


def large_end():
    """A file whose end tells of another directory, as that of archives of more than 4 GB does."""
    archive = bytearray(archive_of(change=lambda archive: setattr(archive.filelist[-1], "comment", bytes(20))))
    archive[-42:-38] = b"PK\6\7"
    return bytes(archive)


LAYOUT = "{{'descr': '{}', 'fortran_order': {}, 'shape': {}, }}"
DIRECTORIES = {
    "wrong check sum": (lambda: changed("modes", CRC=lambda old: old ^ 1), "modes cannot be unpacked"),
    "encrypted": (lambda: changed("modes", flag_bits=lambda old: old | 1), "encrypted"),
    "packed by bzip2": (lambda: changed("modes", compress_type=lambda _: zipfile.ZIP_BZIP2), "unknown way"),
    "packed by nobody knows": (lambda: changed("modes", compress_type=lambda _: 99), "unknown way"),
    "larger than it is": (lambda: changed("modes", file_size=lambda old: old + 1), "not as large"),
    "smaller than it is": (lambda: changed("modes", file_size=lambda old: old - 1), "cannot be unpacked"),
    "packed in fewer bytes": (lambda: changed("modes", compress_size=lambda old: old // 2), "cannot be unpacked"),
    "packed in more bytes": (lambda: changed("modes", compress_size=lambda old: old + 1), "overlap"),
    "two in one place": (lambda: changed("modes", header_offset=lambda _: 0), "overlap"),
    "behind the directory": (lambda: changed("modes", header_offset=lambda _: 1 << 20), "overlap"),
    "far behind it": (lambda: changed("modes", header_offset=lambda _: 1 << 40), "overlap"),
    "over another": (lambda: changed("modes", header_offset=lambda old: old - 1), "overlap"),
    "another name inside": (lambda: archive_of().replace(b"modes.npy", b"nodes.npy", 1), "cannot be unpacked"),
    "a name twice": (
        lambda: archive_of(change=lambda archive: archive.writestr("modes.npy", npy(ARRAYS["modes"]))),
        "same name",
    ),
    "a directory without end": (
        lambda: zipped([(f"{k}.npy", b"") for k in range(3000)]),
        "directory is not in order",
    ),
    "a wrong count": (lambda: archive_of()[:-14] + b"\1\0\1\0" + archive_of()[-10:], "what it says"),
    "something behind it": (lambda: archive_of()[:-22] + b"more" + archive_of()[-22:], "directory is not in order"),
    "a second end": (large_end, "directory is not in order"),
}
ARRAY_FILES = {
    "column by column": (np.asfortranarray(np.eye(3, 10, dtype=np.float32)), "column by column"),
    "big-endian": (np.ones((3, 10), ">f4"), "stored as >f4"),
    "whole numbers": (np.ones((3, 10), np.int32), "stored as <i4"),
    "truths": (np.ones((3, 10), bool), "stored as |b1"),
    "text": (np.full((3, 10), "a"), "stored as <U1"),
    "complex": (np.ones((3, 10), np.complex64), "stored as <c8"),
    "bytes": (np.ones((3, 10), np.uint8), "stored as |u1"),
    "several fields": (np.zeros((3, 10), [("x", "<f4")]), "not an array of numbers"),
    "objects": (odd_npy(LAYOUT.format("|O", False, "(3, 10)"), b"\x80\x04N."), "stored as |O"),
    "nothing": (np.ones((0, 10), np.float32), "empty"),
    "less than nothing": (odd_npy(LAYOUT.format("<f4", False, "(-3, 10)"), bytes(120)), "not an array"),
    "less than nothing twice": (odd_npy(LAYOUT.format("<f4", False, "(-3, -10)"), bytes(120)), "not an array"),
    "more than there is": (odd_npy(LAYOUT.format("<f4", False, "(4, 10)"), bytes(120)), "not as large"),
    "a huge product": (odd_npy(LAYOUT.format("<f4", False, f"({1 << 32}, {1 << 32})"), bytes(120)), "not as large"),
    "a product that is 0 in 64 bits": (odd_npy(LAYOUT.format("<f4", False, f"({1 << 62}, 10)")), "not as large"),
    "a side of 400 digits": (odd_npy(LAYOUT.format("<f4", False, f"({'9' * 400}, 10)")), "not as large"),
    "sides that are no numbers": (odd_npy(LAYOUT.format("<f4", False, "(3, 1 0)"), bytes(120)), "not an array"),
    "a program": (odd_npy("__import__('os').abort()"), "not an array"),
    "brackets": (odd_npy("(" * 400), "not an array"),
    "a long header": (odd_npy(" " * 60_000), "not an array"),
    "a header cut off": (b"\x93NUMPY\1\0\xff\0{'descr'", "not an array"),
    "another version": (odd_npy(LAYOUT.format("<f4", False, "(3, 10)"), bytes(120), b"\7\0"), "not an array"),
    "no array": (b"hello", "not an array"),
    "no bytes": (b"", "not an array"),
    "a side too few": (np.ones(3, np.float32), "of size 3 and not K x 10"),
    "a side too many": (np.ones((3, 10, 1), np.float32), "of size 3 x 10 x 1"),
    "points missing": (np.ones((3, 8), np.float32), "of size 3 x 8 and not 3 x 10"),
    "missing": (None, "modes is missing"),
    "not a number": (np.full((3, 10), np.nan, np.float32), "not finite"),
    "infinite": (np.full((3, 10), -np.inf, np.float32), "not finite"),
    "infinite when narrowed": (np.full((3, 10), 1e300), "not finite"),
}
NUMBERS = {
    "modes that differ": ({"sigmas": np.ones(4)}, "sigmas is of size 4 and not 3"),
    "too few for a sum": ({"modes": None, "gains": np.ones((4, 3), np.float32)}, "modes is missing"),
    "an odd number of sides": ({"gains": np.ones((8, 3), np.float32)}, "gains is of size 8 x 3 and not 7 x 3"),
    "zero": ({"sigmas": np.array([1.0, 0.0, 1.0])}, "not positive"),
    "negative": ({"sigmas": np.array([1.0, -0.5, 1.0])}, "not positive"),
    "next to nothing": ({"sigmas": np.array([1.0, 1e-320, 1.0])}, "not positive"),
    "not a number among sigmas": ({"sigmas": np.array([1.0, np.nan, 1.0])}, "not finite"),
    "half a number": ({"spectra": np.full((2, 2), complex(0, np.nan), np.complex64)}, "not finite"),
    "too large": ({"points_xy": np.full((5, 2), -101.0)}, "too large"),
    "larger than anything": ({"gains": np.full((7, 3), -1e30, np.float32)}, "too large"),
    "an optional one": ({"network": np.zeros(3)}, "network is stored as <f8"),
}
HEADERS = {
    "none": (None, "header is missing"),
    "not JSON": ("hello", "not JSON"),
    "cut": (json.dumps(HEADER)[:-5], "not JSON"),
    "a list": ("[1]", "not a table"),
    "a million brackets": ("[" * 90_000, "not JSON"),
    "NaN": (json.dumps({**HEADER, "share": float("nan")}), "not finite"),
    "Infinity": (json.dumps({**HEADER, "depth": float("inf")}), "not finite"),
    "infinite after all": (json.dumps(HEADER).replace("0.5", "1e999"), "not finite"),
    "a number without end": (json.dumps(HEADER).replace("0.5", "9" * 4000), "share is out of range"),
    "a number for text": ({**HEADER, "name": 3}, "name is not a line of text"),
    "several lines": ({**HEADER, "name": "a\nb"}, "name is not a line of text"),
    "a book": ({**HEADER, "name": "a" * 1000}, "name is not a line of text"),
    "an unknown option": ({**HEADER, "sort": "c"}, "sort is 'c', not one of a, b"),
    "text for a number": ({**HEADER, "share": "0.5"}, "share is not a number"),
    "a truth for a number": ({**HEADER, "share": True}, "share is not a number"),
    "nothing of a share": ({**HEADER, "share": 0}, "share is out of range"),
    "too much of a share": ({**HEADER, "share": 1.5}, "share is out of range"),
    "no list": ({**HEADER, "counts": 3}, "counts is not a list"),
    "an empty list": ({**HEADER, "counts": []}, "counts is not a list"),
    "a long list": ({**HEADER, "counts": [1] * 4}, "counts is not a list"),
    "half a count": ({**HEADER, "counts": [1, 0.5]}, "counts 1 is not a whole number"),
    "a large count": ({**HEADER, "counts": [10]}, "counts 0 is out of range"),
    "a field missing": ({name: one for name, one in HEADER.items() if name != "share"}, "header has no share"),
    "another format": ({**HEADER, "format": "b-thing"}, "is not a thing"),
    "no format": (FIELDS, "is not a thing"),
    "a later version": ({**HEADER, "version": 3}, "of version 3, and this program reads 2"),
    "no version": ({**HEADER, "version": None}, "of version None"),
    "a truth for a version": ({**HEADER, "version": True}, "of version True"),
    "a version of two lines": ({**HEADER, "version": "1\n2"}, "of version"),
}


@pytest.mark.parametrize("case", DIRECTORIES)
def test_a_directory_that_is_not_in_order_is_refused(path, case):
    content, says = DIRECTORIES[case]
    assert says in refusal(path, content())


@pytest.mark.parametrize("case", ARRAY_FILES)
def test_an_array_that_is_not_as_declared_is_refused(path, case):
    modes, says = ARRAY_FILES[case]
    assert says in refusal(path, archive_of(modes=modes))


@pytest.mark.parametrize("case", NUMBERS)
def test_numbers_that_cannot_be_are_refused(path, case):
    arrays, says = NUMBERS[case]
    assert says in refusal(path, archive_of(**arrays))


@pytest.mark.parametrize(("length", "fits"), [(1, False), (2, False), (3, False), (4, True), (5, False)])
def test_a_letter_stands_for_a_whole_number_from_1(path, length, fits):
    """However its first member writes it."""
    kind = replace(KIND, members=lambda header: {"sigmas": Member(np.float64, ("2N+2",))})
    path.write_bytes(archive_of(sigmas=np.ones(length)))
    if fits:
        assert loaded(path, kind=kind).arrays["sigmas"].shape == (length,)
        return
    with pytest.raises(PersonalModelError, match=f"sigmas is of size {length} and not 2N"):
        loaded(path, kind=kind)


@pytest.mark.parametrize("case", HEADERS)
def test_a_header_that_is_not_as_declared_is_refused(path, case):
    header, says = HEADERS[case]
    assert says in refusal(path, zipped([]) if header is None else archive_of(header))


@pytest.mark.parametrize("header", [np.array([json.dumps(HEADER)]), np.array(json.dumps(HEADER).encode()), np.ones(3)])
def test_a_header_that_is_not_one_text_is_refused(path, header):
    files = {"header": header, **ARRAYS}
    message = refusal(path, zipped([(f"{name}.npy", npy(one)) for name, one in files.items()]))
    assert "header" in message


def test_text_of_characters_that_do_not_exist_is_refused(path):
    text = odd_npy(LAYOUT.format("<U2", False, "()"), (0x110000).to_bytes(4, "little") * 2)
    assert "not a text" in refusal(path, zipped([("header.npy", text)]))


def peak_of(path, content, kind=KIND):
    """The most memory that a refusal takes beside the file itself, and what is said."""
    path.write_bytes(content)
    tracemalloc.start()
    try:
        with pytest.raises(ModelFileError) as refused:
            loaded(path, kind=kind)
        return tracemalloc.get_traced_memory()[1] - len(content), str(refused.value)
    finally:
        tracemalloc.stop()


def bomb(size):
    """A packed array of that many zeros, by putting the same packed megabyte one after the other."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    head = odd_npy(LAYOUT.format("<f4", False, f"({size // 40}, 10)"))
    first = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return first + block * (size >> 20) + packer.flush(), len(head) + (size >> 20 << 20)


@pytest.mark.parametrize(("told", "says"), [(True, "more than such a file can hold"), (False, "cannot be unpacked")])
def test_a_bomb_is_refused_without_unpacking_it(path, told, says):
    """A few megabytes that unpack to 8.4 GB, whether the directory tells or not."""
    packed, size = bomb(8_400_000_000)
    assert 5e6 < len(packed) < 10e6
    files = {"header": npy(np.array(json.dumps(HEADER))), **{name: npy(one) for name, one in ARRAYS.items()}}

    def change(archive):
        entry = archive.getinfo("modes.npy")
        entry.compress_type, entry.file_size = zipfile.ZIP_DEFLATED, size if told else len(files["modes"])

    members = [(f"{name}.npy", one) for name, one in {**files, "modes": packed}.items()]
    room = replace(KIND, most_bytes=1 << 24)
    peak, message = peak_of(path, zipped(members, change, zipfile.ZIP_STORED), room)
    assert says in message and message.isprintable() and peak < 1e6


def test_nothing_is_unpacked_while_anything_is_of_the_wrong_size(path):
    large = np.zeros((1 << 17, 2))
    peak, message = peak_of(path, archive_of(points_xy=large))
    assert "modes is of size 3 x 10" in message and peak < large.nbytes / 20


def test_a_file_that_is_too_large_is_not_read(path):
    with path.open("wb") as file:
        file.truncate(1 << 33)
    tracemalloc.start()
    try:
        assert "larger than" in refusal(path)
        assert tracemalloc.get_traced_memory()[1] < 1e6
    finally:
        tracemalloc.stop()


def test_a_refusal_is_the_same_on_any_thread(path):
    path.write_bytes(archive_of(modes=None))
    said = []
    threads = [threading.Thread(target=lambda: said.append(refusal(path))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(said) == 4 and len(set(said)) == 1


def test_what_a_manifest_beside_it_lists_must_be_it(path):
    listed = replace(KIND, listed=True)
    write_archive(path, listed, FIELDS, ARRAYS, path.parent)
    assert loaded(path, kind=listed).header == FIELDS
    write_archive(path, listed, {**FIELDS, "name": "you"}, ARRAYS)
    with pytest.raises(ModelFileError, match=r"it\.npz is not the file that its manifest lists.*make it again"):
        loaded(path, kind=listed)
    write_archive(path, listed, {**FIELDS, "name": "you"}, ARRAYS, path.parent)
    assert loaded(path, kind=listed).header["name"] == "you"
    for damaged in ("", "files = 3", "[files", '[files."it.npz"]', '[files."it.npz"]\nsha256 = 3'):
        (path.parent / "manifest.toml").write_text(damaged)
        assert loaded(path, kind=listed).header["name"] == "you"
