"""Profiles of outputs: kept, renamed, deleted and put back, handed on; and used by themselves while programs run."""

import threading
from dataclasses import replace

import pytest

from gui.pages.outputs.book import ProfileBook
from gui.pages.outputs.desk import FOLDER, ProfileDesk
from gui.pages.outputs.programs import ProgramChoice, ProgramWatch, running_programs
from gui.pages.outputs.programs_dialog import programs_in
from tracker.outputs.kinds import KINDS
from tracker.outputs.mapping.settings import AxisMapping, PoseMapping
from tracker.outputs.profile import Profile, read_profile, write_profile

OPENTRACK = KINDS["opentrack"]


class Desk(ProfileDesk):
    def __init__(self, folder, chosen=""):
        self.told = []
        super().__init__(folder, chosen, lambda name: None, self.told.append)

    @property
    def on(self):
        return {entry.name: entry.on for entry in self.profile.outputs}


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def on_disk(folder):
    return sorted(path.name for path in (folder / FOLDER).glob("*"))


def test_at_first_there_is_an_empty_profile_and_no_file(desk, tmp_path):
    assert desk.profile.outputs == ()
    assert not desk.store.unsaved
    assert not (tmp_path / FOLDER).exists()


def test_what_is_changed_is_there_the_next_time(desk, tmp_path):
    entry = desk.add_output(OPENTRACK)
    assert desk.on == {"opentrack": False}, "nothing leaves before somebody says so"
    desk.set(entry.name, "target.port", 5005)
    desk.rename_output(entry.name, "The plane")
    desk.switch("The plane", True)
    desk.rename("Flights")
    assert desk.store.unsaved
    assert desk.store.save() is None and not desk.store.unsaved
    assert on_disk(tmp_path) == ["Flights.toml"]
    again = Desk(tmp_path, "Flights")
    assert again.profile == desk.profile
    assert again.profile.outputs[0].target.port == 5005


def test_a_value_that_cannot_be_is_no_change(desk):
    entry = desk.add_output(OPENTRACK)
    assert not desk.set(entry.name, "target.port", 0)
    assert desk.profile.entry(entry.name) == entry


def test_names_of_outputs_are_different_and_lines(desk):
    first, second = desk.add_output(OPENTRACK), desk.add_output(OPENTRACK)
    assert (first.name, second.name) == ("opentrack", "opentrack 2")
    for wanted in ("opentrack", "", "  ", "a\nb", "x" * 61):
        assert desk.output_name_problem(wanted, second.name)
        desk.rename_output(second.name, wanted)
    assert list(desk.on) == ["opentrack", "opentrack 2"]


def test_undo_takes_back_a_whole_turn_of_a_knob(desk):
    entry = desk.add_output(OPENTRACK)
    for port in (4243, 4244, 4245):
        desk.set(entry.name, "target.port", port)
        assert desk.turning
    desk.seal()
    assert not desk.turning
    desk.undo()
    assert desk.profile.outputs[0].target.port == 4242
    desk.redo()
    assert desk.profile.outputs[0].target.port == 4245
    desk.undo()
    desk.undo()
    assert desk.profile.outputs == ()


def test_what_is_undone_is_seen_also_in_another_profile(desk):
    desk.rename("One")
    desk.new("Two")
    desk.choose("One")
    desk.add_output(OPENTRACK)
    desk.choose("Two")
    desk.undo()
    assert desk.profile == Profile("One")
    desk.choose("Two")
    desk.redo()
    assert desk.profile.name == "One" and list(desk.on) == ["opentrack"]


def test_outputs_are_moved_doubled_removed_and_put_back_where_they_were(desk):
    for name in ("a", "b", "c"):
        desk.rename_output(desk.add_output(OPENTRACK).name, name)
    desk.switch("b", True)
    desk.move_output("c", -5)
    assert list(desk.on) == ["c", "a", "b"]
    assert desk.duplicate_output("b").name == "b 2"
    assert desk.on == {"c": False, "a": False, "b": True, "b 2": False}
    desk.remove_output("a")
    assert list(desk.on) == ["c", "b", "b 2"]
    desk.switch("c", True)
    desk.new("Another")
    assert desk.put_back()
    assert desk.profile.name != "Another"
    assert desk.on == {"c": True, "a": False, "b": True, "b 2": False}
    assert not desk.put_back(), "only once"


def test_a_deleted_profile_goes_from_the_disk_and_can_be_put_back(desk, tmp_path):
    desk.rename("One")
    desk.new("Two")
    desk.add_output(OPENTRACK)
    desk.store.save()
    assert on_disk(tmp_path) == ["One.toml", "Two.toml"]
    gone = desk.profile
    desk.delete()
    assert desk.profile.name == "One"
    desk.store.save()
    assert on_disk(tmp_path) == ["One.toml"]
    assert desk.put_back()
    assert desk.profile == gone
    desk.store.save()
    assert on_disk(tmp_path) == ["One.toml", "Two.toml"]


def test_the_last_profile_only_loses_its_outputs(desk):
    desk.add_output(OPENTRACK)
    desk.delete()
    assert desk.book.names == ("My outputs",)
    assert desk.profile.outputs == ()
    assert desk.put_back()
    assert list(desk.on) == ["opentrack"]


@pytest.mark.parametrize(
    "name", ["", "  ", ".", "..", ".hidden", "a/b", "a\\b", "what?", "line\nline", "x" * 61, "ONE"]
)
def test_a_name_that_no_file_can_have_is_refused(name):
    book = ProfileBook((Profile("One"), Profile("Two")))
    assert book.name_problem(name)
    assert not book.name_problem("one", present="One"), "other capitals are another name"


def test_profiles_are_stepped_through_round_and_round(desk):
    desk.rename("B")
    desk.new("a")
    desk.new("C")
    seen = []
    for _ in range(4):
        desk.step(1)
        seen.append(desk.profile.name)
    assert seen == ["a", "B", "C", "a"]
    desk.step(-1)
    assert desk.profile.name == "C"


def test_a_damaged_file_is_put_aside_and_told(tmp_path):
    folder = tmp_path / FOLDER
    folder.mkdir()
    (folder / "Broken.toml").write_text("profile = [")
    (folder / "Half.toml").write_text('profile = 1\n[[output]]\nkind = "opentrack"\n[output.target]\nport = -3\n')
    write_profile(Profile("Whole").added(OPENTRACK)[0], folder / "Whole.toml")
    desk = Desk(tmp_path)
    assert desk.book.names == ("Half", "Whole")
    assert "Broken.toml" in desk.told[0].text and "Half.toml" in desk.told[0].text
    desk.store.save()
    assert on_disk(tmp_path) == ["Broken.kept-1.toml", "Half.kept-1.toml", "Half.toml", "Whole.toml"]
    again = Desk(tmp_path)
    assert not again.told
    assert again.book == desk.book


def test_a_profile_of_somebody_else_is_taken_over_with_all_off(desk, tmp_path):
    profile, _ = Profile("Theirs").added(OPENTRACK)
    theirs = replace(profile, programs=("bash",), mapping=PoseMapping(yaw=AxisMapping(gain=2.0)))
    write_profile(theirs, tmp_path / "Theirs.toml")
    desk.import_file(tmp_path / "Theirs.toml")
    assert desk.profile.name == "Theirs" and desk.on == {"opentrack": False}
    assert desk.profile.programs == () and desk.profile.mapping.yaw.gain == 2.0
    desk.import_file(tmp_path / "Theirs.toml")
    assert desk.profile.name == "Theirs 2"
    (tmp_path / "No.toml").write_text("hello")
    before = desk.book
    desk.import_file(tmp_path / "No.toml")
    assert desk.book == before
    assert "No.toml" in desk.told[-1].text


def test_of_a_file_that_is_full_of_problems_a_few_are_told(desk, tmp_path):
    unknown = "\n".join(f"unknown_{number} = 1" for number in range(5000))
    (tmp_path / "Full.toml").write_text(f'profile = 1\n[[output]]\nkind = "opentrack"\n[output.target]\n{unknown}\n')
    desk.import_file(tmp_path / "Full.toml")
    told = desk.told[-1].text
    assert "unknown_4" in told and "unknown_5" not in told and "; and 4995 more." in told


def test_a_profile_is_handed_on_as_a_file(desk, tmp_path):
    desk.add_output(OPENTRACK)
    desk.set_programs(("secret.exe",))
    desk.export_file(tmp_path / "out.toml")
    handed, problems = read_profile(tmp_path / "out.toml")
    assert not problems
    assert handed.outputs == desk.profile.outputs
    assert handed.programs == ()
    desk.export_file(tmp_path / "out.toml" / "inside.toml")
    assert "inside.toml" in desk.told[-1].text


def test_what_cannot_be_written_is_told_once(desk, tmp_path):
    desk.add_output(OPENTRACK)
    (tmp_path / FOLDER).write_text("a file in the folder's place")
    assert "My outputs" in desk.store.save()
    assert not desk.store.unsaved


PROFILES = (Profile("Desk"), Profile("Race", programs=("Racing.exe",)), Profile("Talk", programs=("zoom", "teams")))


@pytest.mark.parametrize(
    ("steps", "profiles"),
    [
        ([{"bash"}, {"bash"}], ["", ""]),
        ([{"bash"}, {"RACING"}, {"racing.exe"}, {"bash"}], ["", "Race", "", "Desk"]),
        ([{"racing"}, {"racing", "zoom"}, {"zoom"}, set()], ["Race", "", "Talk", "Desk"]),
        ([{"teams"}, {"zoom"}, set()], ["Talk", "", "Desk"]),
    ],
)
def test_a_profile_is_used_while_its_program_runs(steps, profiles):
    choice, chosen, seen = ProgramChoice(), "Desk", []
    for running in steps:
        seen.append(choice.step(PROFILES, frozenset(running), chosen))
        chosen = seen[-1] or chosen
    assert seen == profiles


def test_what_the_user_chooses_while_a_program_runs_stays():
    choice = ProgramChoice()
    assert choice.step(PROFILES, frozenset({"racing"}), "Desk") == "Race"
    assert choice.step(PROFILES, frozenset({"racing"}), "Talk") == ""
    assert choice.step(PROFILES, frozenset(), "Talk") == ""


def test_programs_are_looked_for_only_while_somebody_wants_to_know():
    looked, threads = threading.Event(), []

    def look():
        threads.append(threading.current_thread())
        looked.set()
        return frozenset({"game"})

    watch = ProgramWatch(look)
    watch.want(False)
    assert not threads
    watch.want(True)
    watch.want(True)
    assert looked.wait(10.0)
    watch.want(False)
    watch.join(10.0)
    assert watch.running is None
    assert threads == [threads[0]] and threads[0] is not threading.current_thread()


def test_the_programs_that_run_are_known_by_their_names():
    names = running_programs()
    assert names and all(isinstance(name, str) and name for name in names)


def test_programs_are_written_in_a_line():
    assert programs_in(" Game.exe, game , zoom,, ") == ("Game.exe", "zoom")
