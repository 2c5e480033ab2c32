"""Follows the face of prepared frames with MediaPipe's Face Mesh, as told on stdin; for `peers_speed.py`.

usage: PYTHON_WITH_MEDIAPIPE mediapipe_worker.py FRAMES.npy

Each line on stdin, "FIRST END", is answered by one JSON object: processor milliseconds of each of these frames, all
threads together, and whether a face was in it. Runs with NumPy and MediaPipe alone.
"""

import json
import sys
import time

import mediapipe
import numpy as np

frames = np.load(sys.argv[1], mmap_mode="r")
# The irises make 478 points of 468.
mesh = mediapipe.solutions.face_mesh.FaceMesh(max_num_faces=1, refine_landmarks=True)
print(json.dumps({"ready": mediapipe.__version__}), flush=True)
for line in sys.stdin:
    first, end = map(int, line.split())
    times, found = [], []
    for number in range(first, end):
        # It takes RGB; that a camera's BGR must be turned first is not counted.
        frame = np.ascontiguousarray(frames[number][:, :, ::-1])
        start = time.process_time()
        answer = mesh.process(frame)
        times.append(1e3 * (time.process_time() - start))
        found.append(answer.multi_face_landmarks is not None)
    print(json.dumps({"ms": times, "found": found}), flush=True)
