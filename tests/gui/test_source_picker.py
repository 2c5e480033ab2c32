"""What can be looked at: cameras with their pictures, the demo, and the files of late."""

import threading

import numpy as np
import pytest

from gui.model.recent import MOST, RecentFiles
from gui.model.stills import Stills
from gui.model.tracking import CameraChoice, Phase, Update
from tracker.errors import SourceError, SourceProblem

FRONT, DESK = CameraChoice("/dev/video0", "Front"), CameraChoice("/dev/video2", "Desk")


# Recent files


def test_the_newest_is_first_and_each_stands_once(tmp_path):
    files = [tmp_path / f"{number}.mp4" for number in range(MOST + 3)]
    recent = RecentFiles(tmp_path / "recent.json")
    for file in files:
        file.touch()
        recent.add(str(file))
    recent.add(str(files[5]))
    expected = [files[5], *(file for file in reversed(files) if file != files[5])][:MOST]
    assert recent.present == RecentFiles(tmp_path / "recent.json").present == tuple(map(str, expected))
    files[5].unlink()
    assert recent.present == tuple(map(str, expected[1:])), "what is gone is not offered"
    recent.clear()
    assert recent.present == RecentFiles(tmp_path / "recent.json").present == ()


@pytest.mark.parametrize("text", ["", "{", "3", '{"a": 1}', "[1, null]", "\udcff"])
def test_a_damaged_list_counts_as_empty_and_is_written_anew(tmp_path, text):
    (tmp_path / "recent.json").write_bytes(text.encode(errors="surrogateescape"))
    recent = RecentFiles(tmp_path / "recent.json")
    assert recent.present == ()
    recent.add(str(tmp_path))
    assert RecentFiles(tmp_path / "recent.json").present == (str(tmp_path),)


def test_where_nothing_can_be_written_it_is_kept_in_memory(tmp_path):
    (tmp_path / "a file").touch()
    recent = RecentFiles(tmp_path / "a file" / "recent.json")
    recent.add(str(tmp_path))
    assert recent.present == (str(tmp_path),)


@pytest.mark.parametrize(
    ("source", "live", "kept"), [("clip", False, True), ("demo", False, False), ("cam", True, False)]
)
def test_what_could_be_opened_is_remembered_and_nothing_else(controller, tracking, tmp_path, source, live, kept):
    (tmp_path / "clip").touch()
    spec = str(tmp_path / "clip") if source == "clip" else source
    controller.choose(spec)
    tracking.fail(SourceProblem.UNREADABLE)
    controller.tick(1.0)
    assert controller.recent.present == ()
    tracking.run(live=live)
    controller.tick(2.0)
    assert bool(controller.recent.present) is kept


# Stills


class Looker:
    """Gives stills when it is let."""

    def __init__(self):
        self.looked, self.looking, self.go = [], threading.Event(), threading.Event()

    def __call__(self, spec):
        self.looked.append(spec)
        self.looking.set()
        assert self.go.wait(5)
        if spec == "busy":
            raise SourceError(SourceProblem.BUSY, "In use.")
        if spec == "odd":
            raise RuntimeError
        return np.full((4, 4, 3), len(spec), np.uint8)


@pytest.fixture
def looker():
    return Looker()


@pytest.fixture
def stills(looker):
    stills = Stills(looker)
    yield stills
    looker.go.set()
    stills.stop(5)


def settled(stills):
    """Wait until nothing is wanted any more."""
    with stills._lock:
        assert stills._lock.wait_for(lambda: stills._thread is None, 5)


def test_each_source_is_looked_at_once_behind_everybodys_back(stills, looker):
    stills.want("a")
    stills.want("a")
    stills.want("busy")
    stills.want("odd")
    assert stills.get("a") is None, "nobody waits"
    looker.go.set()
    settled(stills)
    assert looker.looked == ["a", "busy", "odd"]
    assert stills.get("a").image[0, 0, 0] == 1
    assert stills.get("busy").image is None and stills.get("busy").problem is SourceProblem.BUSY
    assert stills.get("odd").image is None and stills.get("odd").problem is None
    stills.want("a")
    stills.want("busy", again=True)
    settled(stills)
    assert looker.looked == ["a", "busy", "odd", "busy"]


def test_who_opens_a_source_waits_for_the_look_and_ends_all_others(stills, looker):
    opened = []
    stills.want("a")
    assert looker.looking.wait(5)
    stills.want("b")
    opener = threading.Thread(target=lambda: stills.giving_way(opened.append)("a"))
    opener.start()
    while stills._wanted:
        pass
    assert not opened
    looker.go.set()
    opener.join(5)
    assert opened == ["a"] and looker.looked == ["a"]


# The list


@pytest.fixture
def picker(window, controller, tracking, looker):
    """The list, with two cameras, the second of which is in use."""
    controller.stills._look = looker
    tracking.once = {"cameras": (FRONT, DESK)}
    controller.choose(DESK.key)
    tracking.run(live=True)
    controller.tick(1.0)
    looker.go.set()
    picker = window.picker
    yield picker
    picker.list.hide()
    settled(controller.stills)


def entry(picker, text):
    return next(action for action in picker.list.actions() if text in action.text())


def test_opening_the_list_wakes_no_camera_but_resting_on_one_does(picker, controller, looker, qtbot, tmp_path):
    (tmp_path / "clip.mp4").touch()
    controller.recent.add(str(tmp_path / "clip.mp4"))
    picker.list.popup(picker.mapToGlobal(picker.rect().bottomLeft()))
    qtbot.waitUntil(lambda: len(looker.looked) == 2)
    settled(controller.stills)
    assert not {FRONT.key, DESK.key} & set(looker.looked), "the portrait and the clip alone"
    before = entry(picker, "Front").icon().cacheKey()
    entry(picker, "Front").hover()
    entry(picker, "Demo").hover()
    assert not picker._lingering.isActive(), "it was only passed"
    entry(picker, "Front").hover()
    qtbot.waitUntil(lambda: FRONT.key in looker.looked)
    qtbot.waitUntil(lambda: entry(picker, "Front").icon().cacheKey() != before)
    entry(picker, "Desk").hover()
    picker._look_through()
    settled(controller.stills)
    assert DESK.key not in looker.looked, "it is in use, by ourselves"


def test_the_camera_in_use_shows_its_present_picture(picker, window, controller, tracking, make_pair):
    picker.list.popup(picker.mapToGlobal(picker.rect().bottomLeft()))
    keys = [entry(picker, "Desk").icon().cacheKey()]
    for index in (5, 6):
        tracking.run(live=True, pair=make_pair(index))
        controller.tick(float(index))
        picker._show_stills()
        keys.append(entry(picker, "Desk").icon().cacheKey())
    assert len(set(keys)) == 3
    assert entry(picker, "Desk").isChecked() and not entry(picker, "Front").isChecked()


def test_a_busy_camera_says_so(picker, controller, looker, qtbot):
    controller.stills._look = lambda spec: looker("busy")
    picker.list.popup(picker.mapToGlobal(picker.rect().bottomLeft()))
    entry(picker, "Front").hover()
    picker._look_through()
    settled(controller.stills)
    picker._show_stills()
    assert "in use" in entry(picker, "Front").text()


def test_files_of_late_are_opened_and_forgotten(picker, controller, tracking, tmp_path):
    file = tmp_path / "holiday.mp4"
    file.touch()
    controller.recent.add(str(file))
    picker.list.popup(picker.mapToGlobal(picker.rect().bottomLeft()))
    entry(picker, "holiday").trigger()
    assert tracking.called("open")[-1][0] == str(file)
    tracking.update = Update(Phase.OPENING)
    picker.list.hide()
    picker.list.popup(picker.mapToGlobal(picker.rect().bottomLeft()))
    entry(picker, "Clear").trigger()
    assert controller.recent.present == ()
    assert not any("holiday" in action.text() for action in picker.list.actions())


def test_a_closed_list_does_no_work(picker):
    picker.list.popup(picker.mapToGlobal(picker.rect().bottomLeft()))
    assert picker._looking.isActive()
    picker.list.hide()
    assert not picker._looking.isActive() and not picker._lingering.isActive()
