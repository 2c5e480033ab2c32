import pytest

from tracker.errors import KeyboardError
from tracker.keyboard.names import KEYS, MODIFIERS, parse_key_press


@pytest.mark.parametrize(
    ("text", "usual"),
    [
        ("space", "space"),
        ("F13", "F13"),
        ("f5", "F5"),
        ("Ctrl+Right", "ctrl+right"),
        (" shift + Control + f5 ", "ctrl+shift+F5"),
        ("super+alt+ctrl+shift+a", "ctrl+alt+shift+super+a"),
        ("Return", "enter"),
        ("win+PgDn", "super+pagedown"),
        ("7", "7"),
        ("ctrl+-", "ctrl+minus"),
    ],
)
def test_keys_are_read_in_any_spelling_and_written_in_one(text, usual):
    press = parse_key_press(text)
    assert str(press) == usual
    assert parse_key_press(usual) == press


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "No key is given"),
        ("  ", "No key is given"),
        ("+", "No key is given"),
        ("ctrl+", "no key beside it"),
        ("ctrl++a", "no key beside it"),
        ("ctrl", "no key besides ctrl"),
        ("ctrl+shift", "no key besides ctrl and shift"),
        ("a+b", "more than one key"),
        ("ctrl+ctrl+a", "more than one key"),
        ("ctrl+control+a", "more than one key"),
        ("spcae", "did you mean space?"),
        ("ctrl+F25", "There is no key 'f25'"),
        ("Ü", "There is no key 'ü'"),
        ("x" * 5000, "There is no key 'xxx"),
    ],
)
def test_what_is_no_key_is_refused_in_a_line(text, said):
    with pytest.raises(KeyboardError) as refused:
        parse_key_press(text)
    assert said in str(refused.value)
    assert len(str(refused.value)) < 250 and "\n" not in str(refused.value)


def test_every_key_has_a_place_and_a_sign_of_its_own():
    keys = [*KEYS.values(), *MODIFIERS.values()]
    assert len({key.code for key in keys}) == len({key.keysym for key in keys}) == len({key.name for key in keys})
    # As in linux/input-event-codes.h and X11/keysymdef.h.
    assert [
        (KEYS[name].code, KEYS[name].keysym) for name in ("q", "m", "0", "F1", "F10", "F11", "F12", "F13", "F24")
    ] == [
        (16, 0x71),
        (50, 0x6D),
        (11, 0x30),
        (59, 0xFFBE),
        (68, 0xFFC7),
        (87, 0xFFC8),
        (88, 0xFFC9),
        (183, 0xFFCA),
        (194, 0xFFD5),
    ]
