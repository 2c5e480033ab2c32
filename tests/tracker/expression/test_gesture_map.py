import pytest

from tracker.expression.gesture_map import NOTHING, TRIGGERS, GestureMap, GestureMapFile, Response, Trigger
from tracker.keyboard.names import parse_key_press
from tracker.readings import Gesture, GestureKind, Side

ACTIONS = ("recenter", "pause", "snapshot")
NOD, WINK = Trigger(GestureKind.NOD), Trigger(GestureKind.WINK, Side.LEFT)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "gestures.toml"


def test_at_first_no_gesture_does_anything(path):
    file = GestureMapFile(path, ACTIONS)
    assert file.problems == [] and not path.exists()
    assert all(file.value.response_to(Gesture(one.kind, 0.0, 1.0, one.side)) == NOTHING for one in TRIGGERS)


def test_what_was_chosen_is_there_again(path):
    file = GestureMapFile(path, ACTIONS)
    file.change(file.value.with_response(WINK, Response(key=parse_key_press("ctrl+right"))))
    file.change(file.value.with_response(NOD, Response("recenter", parse_key_press("F13"))))
    again = GestureMapFile(path, ACTIONS)
    assert again.problems == [] and again.value == file.value and again.value.armed
    assert again.value.response_to(Gesture(GestureKind.NOD, 1.0, 2.0)) == Response("recenter", parse_key_press("f13"))
    assert str(again.value.response_to(Gesture(GestureKind.WINK, 1.0, 2.0, Side.LEFT)).key) == "ctrl+right"
    assert again.value.response_to(Gesture(GestureKind.WINK, 1.0, 2.0, Side.RIGHT)) == NOTHING
    again.change(again.value.with_response(NOD, NOTHING))
    assert list(GestureMapFile(path, ACTIONS).value.responses) == [WINK]


def test_every_gesture_with_its_side_has_a_name_of_its_own():
    assert len({trigger.name for trigger in TRIGGERS}) == len(TRIGGERS) == 16
    assert Trigger(GestureKind.LEAN_ASIDE, Side.RIGHT).name == "lean aside right"
    assert not [trigger for trigger in TRIGGERS if trigger.kind is GestureKind.BLINK]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[actions]\nnod = "recentre"', "nod does nothing: the app has no action 'recentre' (did you mean recenter?)"),
        ('[actions]\nnodd = "pause"', "there is no gesture 'nodd' (did you mean nod?)"),
        ('[keys]\nnod = "ctrl+"', "nod does nothing: 'ctrl+' has a + with no key beside it"),
        ("[keys]\nnod = 7", "nod does nothing: 7 is no text"),
        ('[keys]\nwink = "a"', "there is no gesture 'wink'"),
        ("actions = 3", "actions must be a table"),
        ('armed = "no"', "armed is 'no'; it must be true or false"),
    ],
)
def test_what_is_not_known_is_left_out_and_told_and_kept_aside(path, text, said):
    path.parent.mkdir()
    before = f"schema = 1\n{text}\n"
    path.write_text(before)
    file = GestureMapFile(path, ACTIONS)
    assert said in file.problems[0]
    assert file.problems[-1] == "the old file is kept as gestures.kept-1.toml"
    assert path.with_name("gestures.kept-1.toml").read_text() == before
    assert GestureMapFile(path, ACTIONS).problems == []


def test_the_rest_of_such_a_file_counts(path):
    path.parent.mkdir()
    path.write_text(
        'schema = 1\narmed = false\n[actions]\nnod = "pause"\nshake = "fly"\n[keys]\n"wink left" = "Space"\n'
    )
    file = GestureMapFile(path, ACTIONS)
    assert file.value.responses == {NOD: Response("pause"), WINK: Response(key=parse_key_press("space"))}
    assert not file.value.armed and len(file.problems) == 2


@pytest.mark.parametrize("text", ["schema = 2", "", "[[", "schema = 1\n" + "a." * 9000 + "b = 1", "\0"])
def test_a_file_that_cannot_be_used_does_nothing_and_is_kept(path, text):
    path.parent.mkdir()
    path.write_text(text)
    file = GestureMapFile(path, ACTIONS)
    assert file.value == GestureMap() and "gestures do nothing" in file.problems[0]
    assert path.with_name("gestures.kept-1.toml").read_text() == text


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "config").write_text("a file in the folder's place")
    file = GestureMapFile(tmp_path / "config" / "gestures.toml", ACTIONS)
    file.change(file.value.with_response(NOD, Response("pause")))
    assert file.value.responses and "gestures.toml cannot be saved" in file.problems[0]
