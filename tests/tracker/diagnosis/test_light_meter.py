"""What is measured of the light follows what is done to it, and one thing at a time is said about it."""

import cv2
import numpy as np
import pytest

from tracker.diagnosis.light import LightMeter, LightReading
from tracker.diagnosis.light_advice import LightCoach, Trouble, goodness, troubles
from tracker.diagnosis.light_memory import LightMemory, SetUp
from tracker.diagnosis.light_words import ADVICE, ROWS
from tracker.sources.demo_still import demo_still
from tracker.types import Sighting, State, TrackedHead, TrackResult

GOOD = LightReading(
    level=120.0, dark=0.0, burnt=0.01, side=1.2, behind=1.5, contrast=35.0, noise=1.5, flicker=0.2, red=1.6, blue=0.7,
    blur=1.2, size=0.25, distance_m=0.6,
)  # fmt: skip
FACE = Sighting(319.0, 218.0, 125.0)


@pytest.fixture(scope="module")
def still():
    image = demo_still()
    assert image is not None
    return image


def reading(images, sighting=FACE, rate_hz=30.0):
    """What a meter tells after some pictures of a face."""
    meter = LightMeter()
    for k, image in enumerate(images):
        head = TrackedHead(sighting=sighting(k) if callable(sighting) else sighting)
        meter.take(np.ascontiguousarray(image), TrackResult(k, k / rate_hz, State.TRACKING, tracked_head=head))
    return meter.reading()


def linear_gain(image, gain):
    """The picture in so many times the light."""
    return np.clip(255 * (np.asarray(gain) * (image / 255.0) ** 2.2) ** (1 / 2.2), 0, 255).astype(np.uint8)


def test_a_lamp_from_a_side_is_told_in_times_of_light(still):
    plain = reading([still] * 3)
    for times in (3.0, 1 / 3.0):
        gain = np.where(np.arange(640) < FACE.x_px, 0.5 * times**0.5, 0.5 * times**-0.5)[None, :, None]
        lit = reading([linear_gain(still, gain)] * 3)
        assert lit.side / plain.side == pytest.approx(times, rel=0.12)
        (worst,) = [one for one in troubles(lit).values() if one.trouble in (Trouble.LAMP_LEFT, Trouble.LAMP_RIGHT)
                    and one.badness > 1]  # fmt: skip
        assert worst.trouble is (Trouble.LAMP_RIGHT if times > 1 else Trouble.LAMP_LEFT), "sides are the viewer's"
        assert worst.value == pytest.approx(3.0 * plain.side ** np.sign(times - 1), rel=0.12)


def test_dark_burnt_and_coloured_light_are_told(still):
    assert reading([linear_gain(still, 0.05)] * 3).level < 60 < reading([still] * 3).level
    burnt = reading([linear_gain(still, 6.0)] * 3)
    assert burnt.burnt > 0.3 and troubles(burnt)[Trouble.BRIGHT].badness > 1
    plain = reading([still] * 3)
    blue = reading([linear_gain(still, (0.6, 0.3, 0.2))] * 3)
    assert blue.blue / plain.blue == pytest.approx(2.0, rel=0.1) and blue.red / plain.red == pytest.approx(
        0.67, rel=0.1
    )
    grey = cv2.cvtColor(cv2.cvtColor(still, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    assert reading([grey] * 3).red is None, "infrared has no colour"


def test_light_from_behind_is_told(still):
    lit = still.copy()
    outside = np.hypot(*np.meshgrid((np.arange(640) - 319) / 80, (np.arange(480) - 235) / 110)) > 1
    lit[outside] = 235
    dark = linear_gain(still, 0.2)
    dark[outside] = lit[outside]
    assert reading([dark] * 3).behind > 3 * reading([still] * 3).behind
    assert troubles(reading([dark] * 3))[Trouble.BEHIND].badness > 1


@pytest.mark.parametrize("sigma", [0.0, 2.0, 8.0])
def test_noise_is_measured_in_grey_levels(still, sigma):
    random = np.random.default_rng(0)
    calm = 60 + 0.5 * still.astype(np.float64)
    images = [np.clip(np.rint(calm + random.normal(0, sigma, still.shape)), 0, 255).astype(np.uint8) for _ in range(6)]
    assert reading(images).noise == pytest.approx(sigma, rel=0.1, abs=0.3)


def test_flicker_is_told_and_noise_or_a_slow_change_is_none(still):
    random = np.random.default_rng(0)
    mains = [linear_gain(still, 0.7 * (1 + 0.06 * np.sin(2 * np.pi * 0.31 * k))) for k in range(30)]
    assert reading(mains).flicker == pytest.approx(100 * 0.06 / np.sqrt(2), rel=0.4)
    slow = [linear_gain(still, 0.4 + 0.01 * k) for k in range(30)]
    noisy = [np.clip(still + random.normal(0, 6, still.shape), 0, 255).astype(np.uint8) for _ in range(30)]
    assert reading(slow).flicker < 0.5 and reading(noisy).flicker < 0.5


def test_blur_in_motion_is_how_much_sharper_the_face_is_at_rest(still):
    blurred = cv2.GaussianBlur(still, (31, 31), 5)

    def place(k):
        return Sighting(319.0 + (0.0 if k < 40 else 4.0 * np.sin(0.9 * k)), FACE.y_px, FACE.width_px)

    moving = reading([still] * 40 + [blurred] * 40, place)
    sharp = reading([still] * 80, place)
    assert moving.blur > 2.0 and sharp.blur == pytest.approx(1.0, abs=0.35)
    assert reading([still] * 40).blur is None, "nothing has moved yet"


def test_without_a_face_nothing_is_said(still):
    meter = LightMeter()
    for k in range(3):
        meter.take(still, TrackResult(k, k / 30, State.DETECTING))
    seen = meter.reading()
    assert seen.level is None and goodness(seen) is None and seen.noise is not None


def test_a_good_set_up_is_left_alone_and_each_fault_costs():
    assert LightCoach().advice(GOOD, 0.0) is None and goodness(GOOD) > 90
    worse = {"level": 25.0, "burnt": 0.4, "side": 5.0, "contrast": 5.0, "noise": 14.0, "flicker": 6.0, "blur": 6.0,
             "blue": 2.0, "red": 9.0, "size": 0.06}  # fmt: skip
    for name, value in worse.items():
        bad = LightReading(**{**{key: getattr(GOOD, key) for key in GOOD.__slots__}, name: value})
        said = LightCoach().advice(bad, 0.0)
        assert said is not None and goodness(bad) < goodness(GOOD) - 10, name
        assert f"{said.value:.0f}"[0] in ADVICE[said.trouble].format(value=said.value)


def test_one_thing_is_said_for_some_seconds():
    def seen(side, noise):
        return LightReading(**{**{key: getattr(GOOD, key) for key in GOOD.__slots__}, "side": side, "noise": noise})

    coach = LightCoach()
    assert coach.advice(seen(4.0, 8.0), 0.0).trouble is Trouble.LAMP_RIGHT
    assert coach.advice(seen(3.0, 12.0), 1.0).trouble is Trouble.LAMP_RIGHT, "it is still so"
    assert coach.advice(seen(3.0, 30.0), 4.0).trouble is Trouble.NOISE
    assert coach.advice(seen(1.1, 5.5), 4.1).trouble is Trouble.NOISE, "nearly there"
    assert coach.advice(seen(1.1, 2.0), 4.2) is None


def test_the_best_set_up_is_remembered_by_camera(tmp_path):
    memory = LightMemory(tmp_path / "light.json")
    memory.keep("Webcam", SetUp(91.0, GOOD))
    memory.keep("other", SetUp(50.0, LightReading(level=80.0)))
    again = LightMemory(tmp_path / "light.json")
    assert again.best("Webcam") == SetUp(91.0, GOOD) and again.best("other").reading.side is None
    again.keep("Webcam", None)
    assert LightMemory(tmp_path / "light.json").best("Webcam") is None


@pytest.mark.parametrize("text", ["", "[]", '{"format": "visavis-light", "version": 2, "cameras": {}}'])
def test_a_damaged_memory_is_put_aside(tmp_path, text):
    (tmp_path / "light.json").write_text(text)
    memory = LightMemory(tmp_path / "light.json")
    assert len(memory.problems) == 1 and memory.best("Webcam") is None
    assert not (tmp_path / "light.json").exists()


def test_every_row_reads():
    assert all(row.words.format(value=1.234) for row in ROWS)
    assert {row.name for row in ROWS} <= set(GOOD.__slots__)
