"""The delay from screen to program, with made-up cameras that film a patch after a known time."""

import numpy as np
import pytest

from tracker.calibration.delay import DelayProblem, FlashRecord, MeasuredDelay, flash_times
from tracker.calibration.file import CalibrationFile
from tracker.head.position import HeadPositionSettings

BUSY_S, START_S = 0.021, 100.0


def filmed(seen_s, *, rate_hz=30.0, exposure_s=0.02, contrast=40.0, noise=2.0, cover=0.3, seconds=12.0, seed=0):
    """A record of a patch that covers a part of the picture; frames are known `BUSY_S` after their stamp."""
    random, record = np.random.default_rng(seed), FlashRecord()
    changes = START_S + flash_times(seed, seconds)
    for change in changes:
        record.patch_changed(float(change))
    for k in range(int(seconds * rate_hz)):
        stamp = START_S + k / rate_hz + random.uniform(0, 0.002)
        moments = stamp - seen_s - np.linspace(-0.5, 0.5, 21) * exposure_s
        lit = np.mean(np.searchsorted(changes, moments) % 2)
        image = np.full((36, 48, 3), 90.0) + 20 * np.sin(k / 200)
        side = int(48 * cover)
        image[4 : 4 + side, 9 : 9 + side] += contrast * lit
        image += random.normal(0, noise, image.shape)
        record.take(np.clip(image, 0, 255).astype(np.uint8), stamp, stamp + BUSY_S + random.uniform(0, 0.004))
    return record


@pytest.mark.parametrize(("seen_s", "rate_hz"), [(0.03, 15.0), (0.0875, 30.0), (0.24, 60.0), (0.031, 60.0)])
def test_the_delay_is_found_to_a_few_milliseconds(seen_s, rate_hz):
    found = filmed(seen_s, rate_hz=rate_hz).delay()
    assert isinstance(found, MeasuredDelay)
    assert found.seen_s == pytest.approx(seen_s, abs=0.006)
    assert found.known_s == pytest.approx(seen_s + BUSY_S + 0.002, abs=0.006)
    assert found.sigma_s < 0.008


def test_a_faint_light_on_a_wall_will_do():
    found = filmed(0.06, contrast=3.0, cover=0.4, noise=3.0).delay()
    assert isinstance(found, MeasuredDelay) and found.seen_s == pytest.approx(0.06, abs=0.008)


def test_a_patch_that_is_not_seen_is_told():
    assert filmed(0.06, contrast=0.0).delay() is DelayProblem.NO_FLASH
    assert filmed(0.06, seconds=1.5).delay() is DelayProblem.TOO_SHORT


def test_another_flicker_is_no_flash():
    """A lamp that goes on and off by itself is bright at times, but not at those of the patch."""
    record, random = FlashRecord(), np.random.default_rng(1)
    for change in START_S + flash_times(1):
        record.patch_changed(float(change))
    other = START_S + flash_times(2)
    for k in range(360):
        stamp = START_S + k / 30
        image = np.full((36, 48, 3), 60.0) + 80.0 * (np.searchsorted(other, stamp - 0.05) % 2)
        record.take(np.clip(image + random.normal(0, 2, image.shape), 0, 255).astype(np.uint8), stamp, stamp)
    assert record.delay() is DelayProblem.NO_FLASH


def test_a_delay_is_kept_with_its_camera(tmp_path):
    file, plain = CalibrationFile(tmp_path / "c.toml"), HeadPositionSettings()
    file.turn_to("/dev/video0", "Webcam", plain)
    file.keep_delay("Webcam", MeasuredDelay(0.08, 0.1, 0.002), plain)
    again = CalibrationFile(tmp_path / "c.toml")
    assert again.current.delay == MeasuredDelay(0.08, 0.1, 0.002) and not again.is_calibrated
    again.keep_delay("Webcam", None, plain)
    assert CalibrationFile(tmp_path / "c.toml").current.delay is None


def test_an_impossible_delay_is_refused(tmp_path):
    (tmp_path / "c.toml").write_text(
        'schema = 1\n[cameras.a]\nname = "a"\n[cameras.a.position]\n'
        "[cameras.a.delay]\nseen_s = 0.1\nknown_s = nan\nsigma_s = 0.0\n"
    )
    (told,) = CalibrationFile(tmp_path / "c.toml").problems
    assert "impossible delay" in told


def test_each_patch_flashes_at_its_own_times():
    one, other = flash_times(1), flash_times(2)
    assert np.diff(one).min() > 0.09 and one[-1] < 12.0
    assert len(one) > 30 and not np.array_equal(one[:20], other[:20])
