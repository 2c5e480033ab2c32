#!/usr/bin/env bash
# Opens the app; where there is no display, runs the same pipeline on the demo and leaves its track in out/.
set -euo pipefail
cd "$(dirname "$0")/.."

if reason=$(.venv/bin/python -m tracker.commands.display 2>&1); then
    exec .venv/bin/python main.py
fi
echo "$reason So the window stays closed, and the demo is tracked without it:"
.venv/bin/python main.py track --overwrite --source demo --output out/track.csv --video out/track.mp4
