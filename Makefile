# `make run` and `make test` do all set-up themselves; `make help` lists the rest.
.DEFAULT_GOAL := help
.PHONY: help setup run test fuzz lint bench book words lock clean
SHELL := bash
VENV := .venv/bin
SOURCES := main.py kernels tracker gui packaging tests examples docs

help:  ## list what there is to make
	@sed -n 's/^\([a-z]*\):.*  ## /\1  /p' $(MAKEFILE_LIST) | while read -r name what; do printf '  make %-8s %s\n' "$$name" "$$what"; done

setup:  ## system libraries, .venv, the pinned packages, the compiled kernels; instant when all is there
	@PYTHON="$(PYTHON)" bash .ci/setup.sh

run: setup  ## open the app; without a display, track the demo into out/
	@bash .ci/open.sh

test: setup  ## run the whole suite, headless; more for pytest in ARGS='-k camshift'
	@bash .ci/test.sh $(ARGS)

fuzz: setup  ## read ten thousand damaged files with every reader; others with ARGS='--cases 500 --seed 1'
	@$(VENV)/python -m tests.fuzz.campaign $(ARGS)

lint: setup  ## ruff, mypy strict and the direction of imports
	$(VENV)/ruff check $(SOURCES)
	$(VENV)/ruff format --check $(SOURCES)
	$(VENV)/mypy
	$(VENV)/lint-imports

bench: setup  ## time every stage on this machine
	@$(VENV)/python main.py bench $(ARGS)

book: setup  ## build the book of docs/ into out/book; every warning is an error
	@bash .ci/book.sh $(ARGS)

words: setup  ## bring the translations in assets/ up to date with the program's words
	@$(VENV)/python -m gui.shell.collect_words $(ARGS)

lock: setup  ## remake uv.lock and requirements.lock from pyproject.toml
	@bash .ci/lock.sh

clean:  ## remove what was made: .venv, out/ and caches
	rm -rf .venv out .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .benchmarks
	find $(SOURCES) -name __pycache__ -prune -exec rm -rf {} +
