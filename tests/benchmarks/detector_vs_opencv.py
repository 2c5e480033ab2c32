"""Times our cascade search against OpenCV 4's, one thread each, same picture, same parameters, same run.

From the project's root, with an OpenCV below 5 in FOLDER (`pip install --target FOLDER "opencv-python<5"`):

    PYTHONPATH=FOLDER python tests/benchmarks/detector_vs_opencv.py [PICTURE]
"""

import sys
from pathlib import Path
from time import perf_counter

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
from tracker.head.cascade_file import read_cascade  # noqa: E402
from tracker.head.cascade_search import CascadeSearch  # noqa: E402

FILES = {"frontal": "haarcascade_frontalface_alt2.xml", "profile": "haarcascade_profileface.xml"}
ROUNDS = 30
SCALE_FACTOR, NEIGHBOURS = 1.1, 3


def main():
    if not hasattr(cv2, "CascadeClassifier"):
        raise SystemExit(
            f'OpenCV {cv2.__version__} has no CascadeClassifier: pip install --target FOLDER "opencv-python<5", '
            "then run again with PYTHONPATH=FOLDER"
        )
    cv2.setNumThreads(1)
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "assets" / "portraits" / "collins.png"
    picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if picture is None:
        raise SystemExit(f"{path} is no picture")
    files = {name: ROOT / "models" / "cascades" / file for name, file in FILES.items()}
    search = CascadeSearch({name: read_cascade(file) for name, file in files.items()})
    print(
        f"OpenCV {cv2.__version__}, {path.name}, scale factor {SCALE_FACTOR}, one thread; median ms of {ROUNDS} rounds"
    )
    for name, file in files.items():
        classifier = cv2.CascadeClassifier(str(file))
        for side, least in ((320, 48), (320, 20), (512, 20)):
            reduction = side / max(picture.shape)
            grey = cv2.resize(picture, None, fx=reduction, fy=reduction, interpolation=cv2.INTER_AREA)
            compare(name, grey, least, search, classifier)


def compare(name, grey, least, search, classifier):
    ours, theirs = [], []
    for _ in range(ROUNDS):
        start = perf_counter()
        search.prepare(grey, SCALE_FACTOR, least)
        hits = search.find(name, NEIGHBOURS)
        between = perf_counter()
        boxes = classifier.detectMultiScale(grey, SCALE_FACTOR, NEIGHBOURS, 0, (least, least))
        end = perf_counter()
        ours.append(between - start)
        theirs.append(end - between)
    mine, other = np.median(ours) * 1e3, np.median(theirs) * 1e3
    same = [[h.x_px, h.y_px, h.width_px, h.height_px] for h in hits] == np.reshape(boxes, (-1, 4)).tolist()
    print(
        f"{name:8} {grey.shape[1]}x{grey.shape[0]} faces from {least:2} px: ours {mine:6.2f}, OpenCV {other:6.2f}, "
        f"ratio {mine / other:.2f}, results {'equal' if same else 'DIFFER'}"
    )


if __name__ == "__main__":
    main()
