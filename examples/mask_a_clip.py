"""Draw a mask on the face in a clip: .venv/bin/python -m examples.mask_a_clip CLIP FILM.mp4"""

import sys
from pathlib import Path

from tracker.effects.settings import EffectSettings
from tracker.effects.stage import EffectStage
from tracker.files.video_writer import VideoWriter
from tracker.pipeline import Mode, Pipeline
from tracker.session.opening import open_source

pipeline, effect = Pipeline(mode=Mode.FACE), EffectStage(EffectSettings(kind="mask", mask="fox"))
with open_source(sys.argv[1]) as source, VideoWriter(Path(sys.argv[2]), source.frame_rate_hz) as film:
    for frame in source:
        film.write(effect.step(frame, pipeline.step(frame)), frame.time_s)
