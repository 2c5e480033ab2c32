"""Records what OpenCV 4's CascadeClassifier finds, for tests/tracker/head/test_cascade_search.py.

Run from the project's root with an OpenCV below 5 on the path (`pip install --target FOLDER "opencv-python<5"`):

    PYTHONPATH=FOLDER python tests/data/record_detector_cases.py

OpenCV runs on one thread, so that the order of the windows it finds is that of the scan.
"""

import json
import sys
from pathlib import Path

import cv2
import numpy as np

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE))
from detector_pictures import PICTURES, picture  # noqa: E402

CASCADES = {"frontal": "haarcascade_frontalface_alt2.xml", "profile-left": "haarcascade_profileface.xml"}
# scale factor, minimum neighbours, smallest and largest size (0: no limit)
PARAMETERS = [(1.1, 3, 0, 0), (1.2, 2, 30, 0), (1.05, 4, 60, 150), (1.35, 1, 24, 90), (1.1, 2, 77, 77)]


def case(name, view, parameters):
    scale_factor, min_neighbours, least, most = parameters
    grey = picture(name)
    classifier = cv2.CascadeClassifier(str(ROOT / "models" / "cascades" / CASCADES[view]))
    limits = {"minSize": (least, least), "maxSize": (most, most)}
    raw, _, scores = classifier.detectMultiScale3(grey, scale_factor, 0, 0, **limits, outputRejectLevels=True)
    grouped, neighbours = classifier.detectMultiScale2(grey, scale_factor, min_neighbours, 0, **limits)
    return {
        "picture": name,
        "view": view,
        "parameters": parameters,
        "windows": np.reshape(raw, (-1, 4)).astype(int).tolist(),
        "scores": [round(float(score), 6) for score in np.ravel(scores)],
        "groups": np.reshape(grouped, (-1, 4)).astype(int).tolist(),
        "neighbours": [int(count) for count in np.ravel(neighbours)],
    }


def main():
    assert cv2.__version__.startswith("4."), f"this is OpenCV {cv2.__version__}, which has no CascadeClassifier"
    cv2.setNumThreads(1)
    cases = [
        case(name, view, parameters)
        for number, name in enumerate(PICTURES)
        for view in CASCADES
        for parameters in (PARAMETERS[number % 5], PARAMETERS[(number + 2) % 5])
    ]
    lines = ",\n".join(json.dumps(each, separators=(",", ":")) for each in cases)
    (HERE / "detector_cases.json").write_text(f'{{"opencv": "{cv2.__version__}", "cases": [\n{lines}\n]}}\n')
    print(
        len(cases),
        "cases,",
        sum(len(each["windows"]) for each in cases),
        "windows,",
        sum(len(each["groups"]) for each in cases),
        "groups",
    )


if __name__ == "__main__":
    main()
