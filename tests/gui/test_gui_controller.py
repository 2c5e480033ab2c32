import dataclasses
from datetime import datetime

import pytest

from gui.model.app_settings import AppSettings, load_kept
from gui.model.controller import Controller
from gui.model.notices import Level, Remedy, source_advice
from gui.model.tracking import CameraChoice, Phase, Update
from gui.pages.registry import page_specs
from tracker.errors import SourceProblem
from tracker.pipeline import PipelineSettings
from tracker.settings import load, save
from tracker.types import Event, Obstacle, State

CAMERA = CameraChoice("/dev/video0", "Laptop Camera")
OTHER_CAMERA = CameraChoice("/dev/video4", "Desk Camera")


def test_first_start_shows_the_demo_with_a_note(controller, tracking):
    controller.start(None)
    assert tracking.called("open")[0][0] == "demo"
    tracking.run()
    controller.tick(0.0)
    assert controller.state.welcome


def test_the_source_asked_for_wins_over_the_remembered_one(controller, tracking):
    controller.start("clip.mp4")
    assert tracking.called("open")[0][0] == "clip.mp4"


def test_use_my_camera_takes_the_first_one_and_is_remembered(controller, tracking, folders):
    tracking.once = {"cameras": (CAMERA,)}
    controller.tick(0.0)
    controller.use_camera()
    controller.close()
    assert tracking.called("open")[-1][0] == CAMERA.key
    again = Controller(tracking, folders, page_specs())
    again.start(None)
    assert tracking.called("open")[-1][0] == CAMERA.key
    assert tracking.called("open")[-1][2] == CAMERA.name, "the name is what finds it on another port"
    assert again.state.app.welcomed


@pytest.mark.parametrize("kind", [*SourceProblem, None])
def test_every_failure_is_told_in_words_with_a_way_out(controller, tracking, kind):
    controller.start("x")
    tracking.fail(kind, "Detail of the problem.")
    controller.tick(0.0)
    state = controller.state
    assert state.advice.title == source_advice(kind).title and Remedy.DEMO in state.advice.remedies
    plugged = kind in (SourceProblem.NO_CAMERA, SourceProblem.UNPLUGGED)
    assert ("Detail of the problem." in state.advice.text) is not plugged
    assert "by itself" in state.advice.text or not plugged
    assert state.notice is None, "it is not told twice"
    assert state.tracker is None


def test_the_advice_differs_between_all_problems_but_unlike_files():
    texts = {source_advice(kind).title for kind in SourceProblem}
    assert len(texts) == len(SourceProblem)


def test_the_remedies_do_what_they_say(controller, tracking):
    controller.start("x")
    controller.remedy(Remedy.RETRY)
    assert tracking.called("open")[-1][0] == "x"
    controller.remedy(Remedy.DEMO)
    assert tracking.called("open")[-1][0] == "demo"


def test_pause_resume_and_recentre_reach_the_tracker(controller, tracking):
    controller.start("demo")
    controller.recenter()
    assert not tracking.called("recenter"), "there is nothing to recentre yet"
    tracking.run()
    controller.tick(0.0)
    controller.recenter()
    controller.toggle_pause()
    tracking.update = Update(Phase.PAUSED)
    controller.tick(1.0)
    assert controller.state.notice is None, "the stage says it"
    controller.toggle_pause()
    assert len(tracking.called("recenter")) == len(tracking.called("pause")) == len(tracking.called("resume")) == 1


def test_an_ended_clip_can_be_played_again(controller, tracking):
    controller.start("clip.mp4")
    tracking.run()
    controller.tick(0.0)
    tracking.update = Update(Phase.ENDED)
    controller.tick(1.0)
    assert controller.state.notice is None, "the stage says it"
    controller.toggle_pause()
    assert [call[0] for call in tracking.called("open")] == ["clip.mp4", "clip.mp4"]


def test_a_camera_that_is_plugged_in_again_goes_on_by_itself(controller, tracking):
    tracking.once = {"cameras": (CAMERA,)}
    controller.tick(0.0)
    controller.choose(CAMERA.key)
    tracking.fail(SourceProblem.UNPLUGGED)
    tracking.once = {"cameras": ()}
    controller.tick(1.0)
    opened = len(tracking.called("open"))
    controller.tick(2.0)
    assert len(tracking.called("open")) == opened
    tracking.once = {"cameras": (CAMERA,)}
    controller.tick(3.0)
    assert len(tracking.called("open")) == opened + 1


@pytest.fixture
def see_cameras(controller, tracking):
    """Lets the cameras come and go, and gives the sources that are opened then."""

    def see(*cameras):
        before = len(tracking.called("open"))
        tracking.once = {"cameras": cameras}
        controller.tick(0.0)
        return [call[0] for call in tracking.called("open")[before:]]

    return see


def test_another_camera_is_not_taken_for_the_one_that_was_pulled_out(controller, tracking, see_cameras):
    see_cameras(CAMERA)
    controller.choose(CAMERA.key)
    tracking.fail(SourceProblem.UNPLUGGED)
    assert see_cameras() == []
    assert see_cameras(OTHER_CAMERA) == []
    assert see_cameras(OTHER_CAMERA, CAMERA) == [CAMERA.key]


def test_of_two_cameras_that_are_plugged_in_at_once_the_one_in_use_goes_on(controller, tracking, see_cameras):
    see_cameras(OTHER_CAMERA, CAMERA)
    controller.choose(CAMERA.key)
    tracking.fail(SourceProblem.UNPLUGGED)
    assert see_cameras() == []
    assert see_cameras(OTHER_CAMERA, CAMERA) == [CAMERA.key]


def test_who_wants_any_camera_gets_the_first_that_comes(controller, tracking, see_cameras):
    controller.choose("camera")
    tracking.fail(SourceProblem.NO_CAMERA)
    assert see_cameras() == []
    assert see_cameras(OTHER_CAMERA) == ["camera"]


@pytest.mark.parametrize(
    "kind", [*(kind for kind in SourceProblem if kind not in (SourceProblem.UNPLUGGED, SourceProblem.NO_CAMERA)), None]
)
def test_a_source_with_another_problem_does_not_go_on_because_a_camera_comes(controller, tracking, see_cameras, kind):
    for source in (CAMERA.key, "camera"):
        see_cameras()
        controller.choose(source)
        tracking.fail(kind)
        assert see_cameras(CAMERA) == []


def test_a_camera_that_is_still_listed_is_not_tried_again_and_again(controller, tracking, see_cameras):
    see_cameras(CAMERA)
    controller.choose(CAMERA.key)
    tracking.fail(SourceProblem.UNPLUGGED)
    assert see_cameras(CAMERA) == see_cameras(CAMERA) == []


def test_what_works_is_not_opened_anew_when_a_camera_comes(controller, tracking, see_cameras):
    for source in ("camera", "demo"):
        see_cameras()
        controller.choose(source)
        tracking.run()
        assert see_cameras(CAMERA) == []


def test_events_are_told_and_forgotten(controller, tracking, make_pair):
    controller.start("demo")
    tracking.run()
    controller.tick(0.0)
    tracking.once = {"pair": make_pair(1, State.LOST, events=(Event.LOST,))}
    controller.tick(0.1)
    assert "lost" in controller.state.notice.text
    controller.tick(10.0)
    assert controller.state.notice is None
    tracking.once = {"pair": make_pair(2, State.LOST, events=(Event.HINTS,))}
    controller.tick(10.1)
    controller.tick(60.0)
    assert "light" in controller.state.notice.text, "the hint stays until a face is found"
    tracking.once = {"pair": make_pair(3, events=(Event.FOUND,))}
    controller.tick(60.1)
    assert controller.state.notice.text == "Face found."


def test_what_keeps_a_face_from_being_found_is_told_while_it_is_so(controller, tracking, make_pair):
    controller.start("camera")
    tracking.run()
    controller.tick(0.0)

    def pull(now_s, obstacle, events=()):
        tracking.once = {"pair": make_pair(round(30 * now_s), State.LOST, obstacle=obstacle, events=events)}
        controller.tick(now_s)
        notice = controller.state.notice
        return notice.text if notice else ""

    pull(1.0, None, (Event.LOST,))
    pull(1.1, Obstacle.COVERED)
    assert "covers" not in pull(1.5, Obstacle.COVERED), "a hand that passes is no matter"
    pull(2.2, Obstacle.COVERED)
    assert "covers the camera" in pull(2.3, Obstacle.COVERED)
    assert "covers the camera" in pull(9.0, Obstacle.COVERED, (Event.HINTS,)), "it is known better than by hints"
    assert pull(9.1, Obstacle.DARK) == ""
    pull(10.2, Obstacle.DARK)
    assert "dark" in pull(10.3, Obstacle.DARK)
    assert pull(10.4, None) == ""


def test_a_hanging_camera_is_told_and_the_message_goes_when_it_is_back(controller, tracking):
    controller.start("camera")
    tracking.run(note="The camera gives no pictures at the moment.")
    controller.tick(0.0)
    controller.tick(0.1)
    assert controller.state.notice.level is Level.WARNING
    tracking.run()
    controller.tick(1.0)
    assert controller.state.notice is None


def test_settings_go_round_through_file_undo_and_restore(controller, tracking, folders):
    controller.set_setting("smoothing.alpha", 0.5)
    controller.set_setting("smoothing.alpha", 0.6)
    controller.seal_setting()
    controller.set_setting("smoothing.method", "ema")
    assert tracking.called("change")[-1][0].smoothing.method == "ema"
    controller.undo()
    assert controller.state.settings.smoothing.method == "one-euro"
    assert controller.state.settings.smoothing.alpha == 0.6
    controller.undo()
    assert controller.state.settings == PipelineSettings(), "a drag is one step"
    assert not controller.state.can_undo
    controller.redo()
    assert controller.state.settings.smoothing.alpha == 0.6
    controller.close()
    assert load(PipelineSettings, folders.config / "settings.toml")[0] == controller.state.settings
    controller.restore("smoothing")
    assert controller.state.settings == PipelineSettings()
    controller.undo()
    assert controller.state.settings.smoothing.alpha == 0.6


def test_a_value_out_of_range_changes_nothing(controller, tracking):
    controller.set_setting("smoothing.alpha", 7.0)
    assert controller.state.settings == PipelineSettings()
    assert not tracking.called("change")


def test_settings_are_saved_once_calm(controller, folders):
    file = folders.config / "settings.toml"
    controller.tick(0.0)
    controller.set_setting("smoothing.alpha", 0.5)
    controller.tick(0.5)
    assert not file.exists()
    controller.tick(2.0)
    assert load(PipelineSettings, file)[0].smoothing.alpha == 0.5


DAMAGED = ("not toml [", "schema = 99\n", "[" * 5000, f"schema = {'9' * 5000}\n")


@pytest.mark.parametrize(
    "content", [*DAMAGED, *(f"schema = 1\n[smoothing]\nalpha = {value}\n" for value in ("50.0", "nan", "9" * 400))]
)
def test_a_damaged_settings_file_is_kept_and_told(tracking, folders, content):
    folders.config.mkdir()
    (folders.config / "settings.toml").write_text(content)
    state = Controller(tracking, folders, page_specs()).state
    assert state.settings == PipelineSettings()
    assert (folders.config / "settings.kept-1.toml").read_text() == content
    assert "settings.kept-1.toml" in state.notice.text
    assert Controller(tracking, folders, page_specs()).state.notice is None, "told once"


def test_an_earlier_backup_is_not_overwritten(tmp_path):
    path = tmp_path / "app.toml"
    for content in ("one [", "two ["):
        path.write_text(content)
        load_kept(AppSettings, path)
    assert [(tmp_path / f"app.kept-{n}.toml").read_text() for n in (1, 2)] == ["one [", "two ["]


def test_the_screen_gives_the_camera_offset_until_the_user_does(controller, tracking, folders):
    controller.screen_height(30.0)
    assert controller.state.settings.position.camera_offset_y_cm == 15.0
    controller.screen_height(0.0)
    controller.screen_height(900.0)
    assert controller.state.settings.position.camera_offset_y_cm == 15.0
    controller.set_setting("position.camera_offset_y_cm", 20.0)
    controller.screen_height(40.0)
    assert controller.state.settings.position.camera_offset_y_cm == 20.0
    controller.close()
    again = Controller(tracking, folders, page_specs())
    again.screen_height(40.0)
    assert again.state.settings.position.camera_offset_y_cm == 20.0
    again.restore("position")
    assert again.state.settings.position.camera_offset_y_cm == 20.0 == again.state.defaults.position.camera_offset_y_cm


def test_a_snapshot_says_where_it_went_or_why_not(controller, folders, wait_for_notice):
    when = datetime(2026, 1, 2, 3, 4, 5)
    controller.snapshot(lambda path: bool(path.write_bytes(b"png")), when)
    notice = wait_for_notice(controller)
    assert [file.name for file in folders.pictures.iterdir()] == ["visavis 2026-01-02 03.04.05.00.png"]
    assert notice.picture == str(folders.pictures / "visavis 2026-01-02 03.04.05.00.png")
    controller.snapshot(lambda path: bool(path.write_bytes(b"another")), when)
    notice = wait_for_notice(controller, notice)
    first, second = sorted(folders.pictures.iterdir(), key=lambda path: len(path.name))
    assert (first.read_bytes(), second.read_bytes()) == (b"png", b"another"), "the first is not replaced"
    controller.snapshot(lambda path: False, when)
    assert wait_for_notice(controller, notice).level is Level.ERROR
    assert len(list(folders.pictures.iterdir())) == 2, "nothing is left of one that failed"


def test_a_minimised_window_lets_go_of_the_camera_and_takes_it_up_again(controller, tracking):
    tracking.once = {"cameras": (CAMERA,)}
    controller.tick(0.0)
    controller.choose(CAMERA.key)
    tracking.run(live=True)
    controller.tick(1.0)
    controller.minimised(True)
    controller.tick(200.0)
    assert not tracking.called("release")
    controller.tick(302.0)
    assert len(tracking.called("release")) == 1
    tracking.update = Update()
    controller.tick(303.0)
    controller.tick(900.0)
    assert len(tracking.called("release")) == 1
    controller.minimised(False)
    assert tracking.called("open")[-1][0] == CAMERA.key


def test_what_nobody_sees_is_tracked_only_for_what_waits_for_it(controller, tracking):
    tracking.run()
    controller.tick(0.0)
    controller.tick(0.1)
    assert not tracking.called("rest")
    controller.seen(False)
    controller.tick(0.2)
    controller.tick(0.3)
    assert tracking.called("rest") == [(True,)]
    film = tracking.sinks.attach("a film", Nothing)
    controller.tick(0.4)
    assert tracking.called("rest")[-1] == (False,)
    film.paused = True
    controller.tick(0.5)
    assert tracking.called("rest")[-1] == (True,)
    controller.seen(True)
    controller.tick(0.6)
    assert tracking.called("rest")[-1] == (False,) and len(tracking.called("rest")) == 4
    tracking.sinks.close(5.0)


class Nothing:
    def take(self, frame, result):
        pass

    def close(self):
        pass


def test_asking_for_the_colours_reaches_the_tracker_at_once_and_at_the_next_start(controller, tracking, folders):
    controller.set_app(show_colours=True)
    assert tracking.called("want_colours")[-1] == (True,)
    controller.close()
    Controller(tracking, folders, page_specs()).start(None)
    assert tracking.called("want_colours")[-1] == (True,)


def test_listeners_hear_of_changes_only(controller, tracking):
    heard = []
    controller.subscribe(lambda old, new: heard.append((old, new)))
    controller.tick(0.0)
    controller.tick(0.1)
    assert not heard
    tracking.run()
    controller.tick(0.2)
    assert heard and all(old != new for old, new in heard)


def test_app_settings_survive_a_file(tmp_path):
    settings = dataclasses.replace(AppSettings(), mirror=False, source="/dev/video2", camera_name="Ümlaut ✓")
    save(settings, tmp_path / "app.toml")
    assert load(AppSettings, tmp_path / "app.toml") == (settings, [])


@pytest.fixture
def wait_for_notice():
    """Pulls until there is another notice."""

    def wait(controller, old=None):
        notice = controller._snapshots.outcomes.get(timeout=5)
        assert notice != old
        return notice

    return wait
