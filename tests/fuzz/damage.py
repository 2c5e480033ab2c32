"""Ways to damage a file: of bytes, of text, of archives, of JSON and of pictures. All take bytes and a generator."""

import io
import json
import struct
import zipfile
import zlib
from hashlib import sha256

import numpy as np

VALUES = (
    *(None, True, -1, 0, 3, 1e9, 1e-9, -0.5, 4_000_000_000, 10**400, float("nan")),
    *("", "frontal", "../../etc/passwd", "http://localhost/a", [], [1, 2, 3], {}, {"scale": 1e9}),
)
NUMBERS = (np.nan, np.inf, -np.inf, 0.0, -1.0, 1e-320, 1e30, 1e308)
LAYOUTS = (b"<f4", b"<f8", b">f8", b"|O8", b"<U9", b"<c8", b"<i8", b"|u1", b"True", b"(0,", b"(-1", b"(99")
WORDS = (
    *(b"nan", b"inf", b"-inf", b"1e999", b"-1", b"0", b"0.0", b"-0.5", b"1e-320", b"1e30", b"1e308", b"4000000000"),
    *(b"9" * 400, b"0x" + b"f" * 5000, b"9" * 5000, b"", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"true", b"''", b'"'),
    *(
        b"a." * 9000 + b"a",
        b"[" * 3000,
        b"{" * 3000,
        b"x" * 200_000,
        b"\n" * 1000,
        b"/",
        b"9/9/9",
        b"../x",
        b"-999999999",
        b"1_000",
        b"=",
        b",",
    ),
)
_SIGNS = b" \t\n,;=\"'[]{}():<>/"


def flipped(content, random):
    """Some bits the other way round."""
    if not content:
        return b"\0"
    damaged = np.frombuffer(content, np.uint8).copy()
    damaged[random.integers(0, len(damaged), random.integers(1, 5))] ^= np.uint8(1 << random.integers(0, 8))
    return damaged.tobytes()


def cut(content, random):
    """An end, or a piece out of the middle, missing or doubled."""
    first, second = sorted(random.integers(0, len(content) + 1, 2).tolist())
    return (content[:first], content[:first] + content[second:], content[:second] + content[first:])[random.integers(3)]


def zeroed(content, random):
    """A piece of nothing, or of ones."""
    start, length = int(random.integers(0, len(content) + 1)), int(random.integers(1, 200))
    filling = (b"\0", b"\xff")[random.integers(2)] * length
    return (content[:start] + filling + content[start + length :])[: len(content)]


def swapped(content, random):
    """Two pieces in each other's place."""
    a, b, c = sorted(random.integers(0, len(content) + 1, 3).tolist())
    return content[:a] + content[b:c] + content[a:b] + content[c:]


def emptied(content, random):
    """Nothing, or little."""
    return content[: random.integers(0, 24)]


def number_changed(content, random):
    """Four bytes of the first few hundred, where counts and sizes stand, as another number."""
    at = int(random.integers(0, max(1, min(len(content) - 4, 400))))
    number = int(random.choice([0, 1, 0xFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 100_000_000]))
    order = "<I" if random.random() < 0.5 else ">I"
    return content[:at] + struct.pack(order, number) + content[at + 4 :]


BYTES = (flipped, flipped, cut, zeroed, swapped, emptied, number_changed)


def word_changed(content, random):
    """A word of a text as something that does not belong there."""
    places = [at for at, byte in enumerate(content[:200_000]) if byte in _SIGNS] or [0]
    start = int(random.choice(places)) + 1
    ends = [at for at in range(start, min(len(content), start + 400)) if content[at] in _SIGNS]
    end = ends[0] if ends else start
    return content[:start] + WORDS[random.integers(len(WORDS))] + content[end:]


def line_changed(content, random):
    """A line gone, doubled, or in another one's place."""
    lines = content.split(b"\n")
    first, second = random.integers(0, len(lines), 2)
    change = random.integers(3)
    if change == 0:
        del lines[first]
    elif change == 1:
        lines.insert(second, lines[first])
    else:
        lines[first], lines[second] = lines[second], lines[first]
    return b"\n".join(lines)


def recoded(content, random):
    """Other letters than those that are expected."""
    text = content.decode("utf-8", errors="replace")
    return text.encode(str(random.choice(["utf-16", "utf-32", "utf-8-sig"])))


TEXT = (word_changed, word_changed, word_changed, line_changed, line_changed, recoded, flipped, cut, zeroed, emptied)


def value_changed(table, random):
    """In place: another value somewhere in JSON's tables and lists, or none."""
    while isinstance(table, dict | list) and table:
        key = random.choice(list(table)) if isinstance(table, dict) else int(random.integers(len(table)))
        if isinstance(table[key], dict | list) and table[key] and random.random() < 0.8:
            table = table[key]
            continue
        if isinstance(table, dict) and random.random() < 0.2:
            del table[key]
        elif isinstance(table, list) and random.random() < 0.2:
            table += table[:50] * int(random.integers(1, 50))
        else:
            table[key] = VALUES[random.integers(len(VALUES))]
        return


def json_changed(content, random):
    """JSON with another value in it."""
    table = json.loads(content)
    value_changed(table, random)
    return json.dumps(table).encode()


JSON = (json_changed, json_changed, json_changed, *TEXT)


def glb_changed(content, random):
    """A binary glTF with another value in its description, and sizes that are right."""
    length = int.from_bytes(content[12:16], "little")
    tree = json.loads(content[20 : 20 + length])
    value_changed(tree, random)
    text = json.dumps(tree).encode()
    text += b" " * (-len(text) % 4)
    rest = content[20 + length :]
    head = b"glTF" + struct.pack("<III", 2, 20 + len(text) + len(rest), len(text)) + b"JSON"
    return head + text + rest


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
            numbers = b"".join(
                arrays[name].real.astype(kind).tobytes() for name, kind in kinds.items() if name in arrays
            )
        header = {**header, "sha256": sha256(numbers).hexdigest()}
    buffer = io.BytesIO()
    np.savez_compressed(buffer, header=np.array(json.dumps(header)), **arrays)
    return buffer.getvalue()


def directory_flipped(content, random):
    """Bits of a zip file's directory, which nothing guards."""
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
    value_changed(header, random)
    return saved(arrays, header)


ARCHIVE = (
    *(flipped, cut, zeroed, directory_flipped, member_damaged, member_damaged),
    *(layout_damaged, numbers_damaged, numbers_damaged, header_damaged, header_damaged),
)


def network_damaged(content, random):
    """A face model whose network has flipped bits, or is cut; all else is in order."""
    arrays, header = arrays_of(content)
    damaged = onnx_damaged(arrays["network"].tobytes(), random)
    return saved({**arrays, "network": np.frombuffer(damaged, np.uint8)}, header)


def onnx_damaged(content, random):
    """A network that has flipped bits, or is cut."""
    damage = (flipped, flipped, cut, zeroed, number_changed)[random.integers(5)]
    # Much of it are weights; what it is built of stands at both ends.
    ends = (slice(0, 3000), slice(len(content) - 6000, None), slice(None))[random.integers(3)]
    return content[: ends.start or 0] + damage(content[ends], random) + (content[ends.stop :] if ends.stop else b"")


def png_head_changed(content, random):
    """A PNG that announces another size, depth or kind, under a right check sum."""
    if not content.startswith(b"\x89PNG"):
        return flipped(content, random)
    head = bytearray(content[16:29])
    change = random.integers(3)
    if change == 0:
        head[:8] = struct.pack(">II", *random.choice([0, 1, 30, 1000, 20_000, 100_000, 2**31 - 1], 2).tolist())
    else:
        head[8:10] = bytes(random.choice([0, 1, 2, 3, 4, 6, 8, 16], 2).tolist())
    return content[:16] + bytes(head) + struct.pack(">I", zlib.crc32(b"IHDR" + bytes(head))) + content[33:]


PICTURE = (png_head_changed, png_head_changed, number_changed, *BYTES)
