import numpy as np

from tracker.gaze.eye_model import angles_of, direction_of
from tracker.gaze.zones import Zones
from tracker.readings import Zone

EYES = np.array([0.1, -0.05, 0.6])


def look(across_deg, down_deg):
    yaw, pitch = angles_of(-EYES)
    return direction_of(yaw + np.radians(across_deg), pitch + np.radians(down_deg))


def test_zones_are_seen_from_the_viewer():
    for across, down, zone in (
        (0, 0, Zone.CENTRE),
        (15, 0, Zone.RIGHT),
        (-15, 3, Zone.LEFT),
        (0, 14, Zone.DOWN),
        (4, -14, Zone.UP),
    ):
        assert Zones().step(look(across, down), EYES) is zone


def test_at_an_edge_the_zone_does_not_flicker():
    zones = Zones()
    random = np.random.default_rng(0)
    zones.step(look(14, 0), EYES)
    found = [zones.step(look(9 + random.uniform(-1, 1), 0), EYES) for _ in range(50)]
    assert set(found) == {Zone.RIGHT}
    zones.forget()
    zones.step(look(0, 0), EYES)
    found = [zones.step(look(9 + random.uniform(-1, 1), 0), EYES) for _ in range(50)]
    assert set(found) == {Zone.CENTRE}
