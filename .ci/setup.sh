#!/usr/bin/env bash
# Sets the project up: system libraries, the virtual environment in .venv, the pinned packages, the compiled kernels.
# Does only what is missing, says one line for each thing it does, and nothing when there is nothing to do.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'setup: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

log=out/setup.log

# What Qt, OpenGL and the tests need at run time: a shared library or a command, and the Debian package that brings it.
# Libraries are looked up by name, not by package, so the check holds on every release of Debian and beyond it.
needed='
Xvfb                  xvfb
libEGL.so.1           libegl1
libEGL_mesa.so.0      libegl-mesa0
libGL.so.1            libgl1
libGLX_mesa.so.0      libglx-mesa0
libxcb-cursor.so.0    libxcb-cursor0
libxcb-icccm.so.4     libxcb-icccm4
libxcb-image.so.0     libxcb-image0
libxcb-keysyms.so.1   libxcb-keysyms1
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0     libxcb-shape0
libxcb-xinerama.so.0  libxcb-xinerama0
libxcb-xkb.so.1       libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1   libwayland-egl1
libdbus-1.so.3        libdbus-1-3
libfontconfig.so.1    libfontconfig1
libglib-2.0.so.0      libglib2.0-0
libpulse.so.0         libpulse0
'

# Whether Python $1 is there, new enough and able to make virtual environments.
new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }
makes_environments() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

find_python() {
    local candidate
    for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if new_enough "$candidate"; then printf '%s\n' "$candidate"; return; fi
    done
}

missing_packages() {
    local known what package
    known=$({ /sbin/ldconfig -p || ldconfig -p; } 2>/dev/null)
    while read -r what package; do
        case $what in
            '') ;;
            *.so.*) grep -qF "$what " <<<"$known" || printf '%s ' "$package" ;;
            *) command -v "$what" >/dev/null || printf '%s ' "$package" ;;
        esac
    done <<<"$needed"
    compgen -G '/usr/lib*/*/dri/swrast_dri.so' >/dev/null || compgen -G '/usr/lib*/dri/swrast_dri.so' >/dev/null \
        || printf 'libgl1-mesa-dri '
    local python
    python=$(find_python)
    if [ -z "$python" ]; then printf 'python3 python3-venv '; elif ! makes_environments "$python"; then printf 'python3-venv '; fi
}

install_system_libraries() {
    [ "$(uname)" = Linux ] || return 0
    local packages root
    packages=$(missing_packages)
    [ -n "$packages" ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "this is not Debian, so please install what brings these (Debian's names): $packages"
        return 0
    fi
    root=
    if [ "$(id -u)" -ne 0 ]; then
        root=sudo
        if ! command -v sudo >/dev/null || { [ ! -t 0 ] && ! sudo -n true 2>/dev/null; }; then
            say "system libraries are missing and only root may install them. Have this run: apt-get install $packages"
            return 0
        fi
    fi
    say "installing system libraries: $packages"
    $root apt-get -q update >>"$log" 2>&1 || say "the package lists could not be refreshed; trying with the old ones"
    # shellcheck disable=SC2086  # a list of words
    $root env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends $packages >>"$log" 2>&1 \
        || say "apt-get failed: $(grep -m1 '^E:' "$log" || true) (everything it said: $log)"
}

make_environment() {
    if [ -x .venv/bin/python ] && new_enough .venv/bin/python && [ -x .venv/bin/pip ]; then return 0; fi
    local python
    python=$(find_python)
    [ -n "$python" ] || fail "Python 3.11 or newer is needed and was not found. Install it, or name it: make PYTHON=/path/to/python3 setup"
    makes_environments "$python" || fail "$python cannot make virtual environments. Install python3-venv."
    say "making a virtual environment in .venv with $("$python" --version)"
    "$python" -m venv --clear .venv >>"$log" 2>&1 || fail "the virtual environment could not be made (see $log)"
}

install_packages() {
    cmp -s requirements.lock .venv/installed.lock && return 0
    say "installing the pinned packages (some 700 MB the first time)"
    if ! .venv/bin/python -m pip install --disable-pip-version-check --require-hashes -r requirements.lock 2>&1 \
        | tee -a "$log" | sed -un 's/^ *Downloading \([^ ]*\)-[^ ]* (\([0-9]\{2,\}[0-9.]* MB\)).*/       \1 (\2)/p' >&2; then
        fail "pip failed: $(grep '^ERROR' "$log" | tail -n 1) (is the network there? everything it said: $log)"
    fi
    cp requirements.lock .venv/installed.lock
    say "done"
}

# So that the first start need not wait for it. Where it fails, the program compiles when it starts.
compile_kernels() {
    .venv/bin/python -m tracker.run.compiling 2>/dev/null && return 0
    say "compiling (half a minute of processor time, once)"
    .venv/bin/python -m compileall -q main.py kernels tracker gui >>"$log" 2>&1 || true
    .venv/bin/python main.py warm-up || say "the kernels could not be compiled now; the program does it when it starts"
}

mkdir -p out
: >"$log"
install_system_libraries
make_environment
install_packages
compile_kernels
