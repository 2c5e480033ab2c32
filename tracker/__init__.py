"""Everything between a frame source and a result. Runs without Qt or OpenGL."""

from tracker.telemetry import switch_off_telemetry

# As in pyproject.toml; said in what is recorded.
VERSION = "0.1.0"

# Here, because nothing of the tracker can be imported before it: not by the app, a command, a script or a notebook.
switch_off_telemetry()
