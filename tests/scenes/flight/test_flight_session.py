"""A player at the game: keys, head, pauses, the end, and a whole game on the demo's head."""

import numpy as np
import pytest

from gui.scenes.flight.game import Flight, Happening, Steer
from gui.scenes.flight.high_scores import HighScores
from gui.scenes.flight.pilot import Pilot, PilotSettings, Way, autopilot, calmer
from gui.scenes.flight.session import BACK_S, Phase, Session
from tracker.errors import SettingsError
from tracker.pipeline import Pipeline
from tracker.pose.viewpoint import Viewpoint
from tracker.sources.demo import DemoSource
from tracker.types import HeadPosition

DT_S = 1 / 30
EYE = np.array([0.03, 0.10, 0.6])


def moved(x_m, y_m=0.0):
    return EYE + np.array([x_m, y_m, 0.1])


def flying(eye=EYE, **options):
    session = Session(**options)
    session.advance(DT_S, eye)
    session.press("enter")
    session.advance(DT_S, eye)
    assert session.phase is Phase.FLYING
    return session


def pass_time(session, seconds, eye=EYE):
    for _ in range(round(seconds / DT_S)):
        session.advance(DT_S, eye)


def lose(session):
    """Let the last shields be lost quickly."""
    for _ in range(round(120 / DT_S)):
        session.advance(DT_S, EYE)
        if session.phase is not Phase.FLYING:
            return
    raise AssertionError("two minutes of doing nothing")


# Steering


def test_the_head_moves_the_ship_from_where_it_was_at_the_start():
    pilot = Pilot()
    assert pilot.move(DT_S, EYE) == Steer()
    assert pilot.move(DT_S, moved(0.09, -0.025)) == Steer(pytest.approx(1.0), pytest.approx(-0.5))
    assert pilot.move(DT_S, None) == Steer(pytest.approx(1.0), pytest.approx(-0.5)), "stays while there is no head"
    pilot.centre()
    assert pilot.move(DT_S, moved(0.09)) == Steer()
    pilot.centre((0.0, 0.0))
    assert pilot.move(DT_S, EYE).y == pytest.approx(2.0)


def test_keys_take_over_and_hold_where_they_are_let_go():
    pilot = Pilot()
    pilot.move(DT_S, EYE)
    pilot.hold(Way.LEFT, down=True)
    pilot.hold(Way.UP, down=True)
    for _ in range(6):
        pilot.move(DT_S, EYE)
    pilot.hold(Way.LEFT, down=False)
    for _ in range(30):
        steer = pilot.move(DT_S, moved(0.2))
    assert -0.6 < steer.x < -0.2 and steer.y == 1.0
    pilot.let_go()
    pilot.centre()
    assert not pilot.by_keys


def test_a_reach_that_is_none_is_refused():
    with pytest.raises(SettingsError, match="reach_x_cm"):
        Pilot(PilotSettings(reach_x_cm=0.0))


def test_calmer_moves_both_reaches_and_stops_at_their_ends():
    pilot = Pilot()
    pilot.move(DT_S, EYE)
    settings = calmer(PilotSettings(), 18)
    assert settings == PilotSettings(18.0, pytest.approx(10.0))
    pilot.use(settings)
    assert pilot.move(DT_S, moved(0.09)).x == pytest.approx(0.5)
    assert calmer(settings, -1000).reach_x_cm == 2.0 and calmer(settings, 1000).reach_x_cm == 40.0
    for steps in (-1000, 1000):
        pilot.use(calmer(calmer(settings, steps), -steps))


# Phases


def test_the_title_flies_by_itself_and_does_not_count():
    session = Session()
    pass_time(session, 20.0)
    assert session.phase is Phase.READY and session.flight.points > 0
    session.press("space")
    assert session.flight == Flight(0)


def test_pausing_stops_time():
    session = flying()
    pass_time(session, 1.0)
    session.press("p")
    held = session.flight
    pass_time(session, 5.0)
    assert session.phase is Phase.PAUSED and session.flight is held
    session.press("p")
    pass_time(session, 0.5)
    assert session.flight.ticks > held.ticks


def test_a_lost_head_pauses_it_and_its_return_goes_on():
    session = flying()
    pass_time(session, 1.0)
    session.advance(DT_S, None)
    assert session.phase is Phase.HEAD_LOST
    held = session.flight
    pass_time(session, 3.0, eye=None)
    assert session.going_on_in_s is None
    pass_time(session, BACK_S / 2)
    assert session.flight is held and session.going_on_in_s == pytest.approx(BACK_S / 2, abs=0.05)
    session.advance(DT_S, None)
    pass_time(session, BACK_S - 0.1)
    assert session.phase is Phase.HEAD_LOST, "it must stay"
    pass_time(session, 0.2)
    assert session.phase is Phase.FLYING


def test_without_a_head_the_keys_fly_and_nothing_pauses():
    session = flying(eye=None)
    session.press("right")
    pass_time(session, 1.0, eye=None)
    assert session.phase is Phase.FLYING and session.flight.x > 1.0
    session.press("right", down=False)


def test_a_key_takes_over_from_a_lost_head():
    session = flying()
    session.advance(DT_S, None)
    session.press("a")
    pass_time(session, 0.3, eye=None)
    assert session.phase is Phase.FLYING and session.flight.x < 0


def test_the_window_pauses_it_and_lets_go_of_the_keys():
    session = flying()
    session.press("left")
    session.pause()
    session.press("enter")
    before = session.pilot.steer
    pass_time(session, 0.2)
    assert session.phase is Phase.FLYING and session.pilot.steer == before


def test_the_end_is_kept_in_the_list_and_the_next_flight_is_another():
    session = flying(today=lambda: "2026-01-02", seed=4)
    lose(session)
    assert session.phase is Phase.OVER and session.place == 0
    entry = session.scores.entries[0]
    assert (entry.score, entry.level, entry.day) == (session.flight.score, 1, "2026-01-02")
    session.press("enter")
    assert session.phase is Phase.OVER, "a key that was meant for the flight does not skip the end"
    pass_time(session, 1.0)
    session.press("enter")
    assert session.phase is Phase.FLYING and session.flight == Flight(5)


def test_strange_keys_mean_nothing():
    session = flying()
    assert not session.press("x")
    assert session.press("p", down=False) and session.phase is Phase.FLYING


def test_without_hands_it_begins_and_begins_again():
    session = Session(hands_free=True)
    pass_time(session, 3.0)
    assert session.phase is Phase.FLYING
    lose(session)
    pass_time(session, 8.0)
    assert session.phase is Phase.FLYING and session.flight.seed == 1


# On the demo


def played(session, eyes):
    """What happens while a session is given one eye a frame."""
    happened = []
    for eye in eyes:
        before = session.flight.sparks
        session.advance(DT_S, eye)
        happened += [spark.happening for spark in session.flight.sparks if spark not in before]
        if session.phase is Phase.OVER:
            break
    return happened


def test_whole_games_with_the_demos_head_collect_things_and_end():
    """The demo's head knows nothing of the game; where it happens to be, it collects and hits things."""
    demo = DemoSource()
    truths = [demo.truth(index) for index in range(450)]
    demo.close()
    eyes = [truth.head_camera_m * (-1, -1, 1) if truth.visible else None for truth in truths]
    happened = []
    for seed in range(8):
        session = Session(seed)
        session.advance(DT_S, eyes[0])
        session.press("enter")
        happened += played(session, eyes * 20)
        assert session.phase is Phase.OVER
        assert session.scores.best == session.flight.score > 30
    assert happened.count(Happening.CAUGHT) >= 3


def test_a_policy_that_leans_like_a_player_scores_through_the_head():
    """A player who moves the head to where the way is free, with the delay of a tracker."""
    session = flying()
    eyes = [EYE] * 5
    for _ in range(round(40 / DT_S)):
        wanted = autopilot(session.flight)
        eyes.append(moved(0.09 * wanted.x, 0.05 * wanted.y))
        session.advance(DT_S, eyes[-3])
    assert session.phase is Phase.FLYING and session.flight.level >= 2
    assert session.flight.points > 3000


def test_the_tracked_demo_steers_the_ship():
    """Frames of the demo through the tracker and the view: the ship is where the head really is."""
    demo, pipeline, view = DemoSource(), Pipeline(), Viewpoint()
    session, aside = Session(), []
    for index in range(55, 145):
        frame = demo.frame(index)
        result = pipeline.step(frame)
        view.take(result)
        session.advance(DT_S, view.at(result.time_s) if view.follows else None)
        if session.phase is Phase.READY and view.follows and index > 77:
            session.press("enter")
            start = frame.truth.head_camera_m
        elif session.phase is Phase.FLYING and isinstance(result.head, HeadPosition):
            truth = -(frame.truth.head_camera_m - start)[0] / 0.09
            aside.append((session.pilot.steer.x, truth))
    demo.close()
    steered, true = np.array(aside).T
    assert len(aside) > 50
    assert np.ptp(true) > 0.3, "the head has moved"
    assert np.corrcoef(steered, true)[0, 1] > 0.9


def test_scores_outlive_a_session(tmp_path):
    path = tmp_path / "scores.json"
    session = flying(scores=HighScores(path))
    lose(session)
    assert HighScores(path).entries == session.scores.entries != ()
