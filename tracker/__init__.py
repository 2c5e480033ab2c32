"""Everything between a frame source and a result. Runs without Qt or OpenGL."""

from tracker.telemetry import switch_off_telemetry

# The one place where it stands: pyproject.toml has it from here, and it is said in what is recorded.
VERSION = "0.1.0"

# Here, because nothing of the tracker can be imported before it: not by the app, a command, a script or a notebook.
switch_off_telemetry()
