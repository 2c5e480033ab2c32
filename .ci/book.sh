#!/usr/bin/env bash
# Builds the book from docs/ into out/book: every warning is an error, and nothing is asked of the network.
set -euo pipefail
cd "$(dirname "$0")/.."

QT_QPA_PLATFORM=offscreen .venv/bin/python -m sphinx -q -W --keep-going -n -j 2 -b html -d out/book-trees docs out/book "$@"
echo "the book: out/book/index.html; the addresses on the network that it names, not looked up: out/book/addresses.txt"
