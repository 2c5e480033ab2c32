#!/usr/bin/env bash
# Remakes requirements.lock from pyproject.toml: exact versions with hashes, and no address of any index.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=.venv/lock-tools
[ -x $tools/bin/pip-compile ] || { .venv/bin/python -m venv $tools && $tools/bin/pip install -q pip-tools==7.6.2; }
CUSTOM_COMPILE_COMMAND="make lock" $tools/bin/pip-compile --quiet --generate-hashes --strip-extras \
    --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options \
    --extra dev --extra batch --extra outputs --extra desktop --extra docs --output-file requirements.lock "$@" pyproject.toml
