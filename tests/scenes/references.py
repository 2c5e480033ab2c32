"""Makes the stored pictures that tests/scenes/test_scene_pictures.py compares with. Look at them before keeping them.

usage: LIBGL_ALWAYS_SOFTWARE=1 PYTHONPATH=. python tests/scenes/references.py
"""

from pathlib import Path

import cv2
import numpy as np

from gui.scenes.flight.game import Flight
from gui.scenes.flight.scene import FlightScene
from gui.scenes.flight.session import Phase, Session
from gui.scenes.offscreen import OffscreenScene
from gui.scenes.opening import build_scene

FOLDER = Path(__file__).resolve().parents[1] / "data" / "scenes"
SIZE_PX = (320, 180)
SCREEN_M = (0.3556, 0.20)
EYES_M = {"middle": (0.0, 0.0, 0.60), "left": (-0.12, 0.05, 0.55), "right": (0.10, -0.06, 0.45)}
SCENES = ("tunnel", "room")
# As in test_flight_scene.py.
FLIGHT = Flight(3, ticks=900, along=97.0, x=0.5, y=-0.2, speed_x=1.0, points=1234.0, chain=6, shields=2)


def main():
    """Draw and store them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in SCENES:
        scene = OffscreenScene(build_scene(name, SCREEN_M), SIZE_PX)
        for place, eye in EYES_M.items():
            cv2.imwrite(str(FOLDER / f"{name}_{place}.png"), scene.render(np.array(eye)))
        scene.close()
    for place, eye in EYES_M.items():
        session = Session()
        session.flight, session.phase = FLIGHT, Phase.FLYING
        scene = OffscreenScene(FlightScene(SCREEN_M, session), SIZE_PX)
        scene.advance(0.0, np.array(eye), follows=True)
        cv2.imwrite(str(FOLDER / f"flight_{place}.png"), scene.render(np.array(eye)))
        scene.close()


if __name__ == "__main__":
    main()
