"""Reports that a package would send to its makers, switched off before the package is loaded.

ONNX Runtime's official wheels of 2026 keep an identifier and a queue of events in the user's cache and send them to
their makers. They read the variable once, when the library is loaded.
"""

from __future__ import annotations

import os

SWITCHES = {"ORT_DISABLE_TELEMETRY": "1"}


def switch_off_telemetry() -> None:
    """Set the variables that switch such reports off, whatever they were; child processes inherit them."""
    os.environ.update(SWITCHES)
