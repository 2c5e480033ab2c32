#!/usr/bin/env bash
# Brings the locks up to date with pyproject.toml: uv.lock, for every system and Python, and requirements.lock, made of
# it, for pip. More for uv in the arguments: --upgrade, or --upgrade-package NAME.
#
# Nothing in this repository names a package index, and uv.lock is full of addresses. So it is kept as packaging/uv.lock
# with {index} and {files} in their place, and filled in from uv's own settings here; uv.lock itself is not committed.
#     .ci/lock.sh --fill-in    only writes uv.lock, for "uv sync --frozen"
set -euo pipefail
cd "$(dirname "$0")/.."

kept=packaging/uv.lock
tools=.venv/lock-tools
[ -x $tools/bin/uv ] || { .venv/bin/python -m venv $tools && $tools/bin/pip install -q uv==0.13.9; }
uv=$PWD/$tools/bin/uv

# Reads the addresses out of the lock of a project that needs next to nothing.
find_addresses() {
    local scratch
    scratch=$(mktemp -d)
    printf '[project]\nname = "nothing"\nversion = "0"\nrequires-python = ">=3.11"\ndependencies = ["iniconfig"]\n' \
        >"$scratch/pyproject.toml"
    "$uv" lock --quiet --project "$scratch"
    index=$(sed -n 's/^source = { registry = "\([^"]*\)" }/\1/p' "$scratch/uv.lock" | head -n 1)
    files=$(sed -n 's/^sdist = { url = "\([^"]*\)\/..\/..\/[0-9a-f]*\/[^"\/]*".*/\1/p' "$scratch/uv.lock" | head -n 1)
    rm -r "$scratch"
    [ -n "$index" ] && [ -n "$files" ] || { echo "lock: the index in use has files of another kind of name" >&2; exit 1; }
}

fill_in() { sed "s|{index}|$index|; s|{files}|$files|" $kept >uv.lock; }
take_out() { sed "s|\"$index\"|\"{index}\"|; s|\"$files/|\"{files}/|" uv.lock >$kept; }

find_addresses
[ ! -f $kept ] || fill_in
[ "${1:-}" != --fill-in ] || exit 0
"$uv" lock "$@"
take_out
if grep -qF :// $kept; then echo "lock: $kept has addresses in it" >&2; exit 1; fi
"$uv" export --quiet --frozen --no-emit-project --no-header \
    --all-extras --no-extra gpu --no-extra keys --no-extra training --output-file requirements.lock
