#!/usr/bin/env bash
# Runs the whole test suite on a screen of its own (Xvfb) with software OpenGL, on two processes.
set -euo pipefail
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
screen=
trap '[ -z "$screen" ] || kill "$screen" 2>/dev/null; rm -rf "$scratch"' EXIT

if command -v Xvfb >/dev/null; then
    # It picks a free number itself and writes it to descriptor 3 once it is ready; the fifo makes us wait for that.
    mkfifo "$scratch/number"
    Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp -noreset 3>"$scratch/number" >"$scratch/xvfb.log" 2>&1 &
    screen=$!
    read -r number <"$scratch/number" || { cat "$scratch/xvfb.log" >&2; exit 1; }
    export DISPLAY=:$number QT_QPA_PLATFORM=xcb
else
    echo "test: Xvfb is not installed; tests that need a window are skipped" >&2
    export QT_QPA_PLATFORM=offscreen
fi
unset WAYLAND_DISPLAY
# Two processes share the machine, so each keeps to one thread.
export LIBGL_ALWAYS_SOFTWARE=1 OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 XDG_RUNTIME_DIR="$scratch"

.venv/bin/python -m pytest -n 2 "$@"
