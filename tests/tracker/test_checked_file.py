"""Whatever is wrong with a file is an OSError or a ValueError, at little cost."""

import os
import tracemalloc

import pytest

from tracker.checked_file import content_of, json_of, lines_of, shown, taken_apart, text_of, toml_of

DEEP = 20_000


def test_what_is_in_a_file_is_given(tmp_path):
    (tmp_path / "a.toml").write_text('[a]\nb = "ä"\n', encoding="utf-8")
    (tmp_path / "a.json").write_text('{"a": [1]}', encoding="utf-8")
    assert toml_of(tmp_path / "a.toml") == {"a": {"b": "ä"}}
    assert json_of(tmp_path / "a.json") == {"a": [1]}
    assert list(lines_of(tmp_path / "a.toml")) == ["[a]\n", 'b = "ä"\n']
    assert content_of(tmp_path / "a.json", 10) == b'{"a": [1]}'


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir, lambda path: path.symlink_to("/dev/zero")])
def test_what_is_no_file_is_refused_at_once(tmp_path, make):
    make(tmp_path / "it")
    with pytest.raises(OSError, match="not a file"):
        text_of(tmp_path / "it")


def test_what_is_too_large_is_not_read(tmp_path):
    with (tmp_path / "it").open("wb") as file:
        file.truncate(1 << 33)
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match="larger"):
            text_of(tmp_path / "it")
        with pytest.raises(ValueError, match="too long"):
            list(lines_of(tmp_path / "it"))
        assert tracemalloc.get_traced_memory()[1] < 2e7
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("read", "text", "said"),
    [
        (toml_of, b"a = " + b"[" * DEEP, "nested"),
        (json_of, b"[" * 200_000, "nested"),
        (toml_of, b"a" + b".a" * 100_000 + b" = 1", "nested"),
        (toml_of, b"a = {a" + b' . "b.c"' * 20_000 + b" = 1}", "nested"),
        (toml_of, b"[a" + b".'a'" * 50_000 + b"]", "nested"),
        (toml_of, b"a = " + b"a" * 200_000, "Invalid"),
        (toml_of, b"a = 1\n" * 100_000, "larger"),
        (toml_of, b"a = " + b"9" * 5000, "digits"),
        (toml_of, b"a = \xff", "UTF-8"),
        (json_of, b"\xff\xfe{\0}\0", "UTF-8"),
        (json_of, b"", "Expecting"),
        (json_of, b'{"a": ' + b"9" * 5000 + b"}", "digits"),
    ],
)
def test_what_cannot_be_taken_apart_is_a_value_error(tmp_path, read, text, said):
    (tmp_path / "it").write_bytes(text)
    with pytest.raises(ValueError, match=said):
        read(tmp_path / "it")


@pytest.mark.parametrize(
    ("fails", "said"),
    [
        (lambda: {}["points"], "'points' is missing"),
        (lambda: [][3], "index"),
        (lambda: int(float("inf")), "infinity"),
        (lambda: None.x, "attribute"),
        (lambda: 1 / 0, "division"),
        (lambda: bytes(1 << 60), "memory"),
    ],
)
def test_every_way_to_fail_becomes_a_value_error(fails, said):
    with pytest.raises(ValueError, match=said), taken_apart():
        fails()


def test_values_are_shown_on_one_short_line():
    assert shown("a\nb") == r"'a\nb'"
    assert len(shown("x" * 10_000)) == 60
    assert shown(int("f" * 10_000, 16)) == "a number that is too long"
