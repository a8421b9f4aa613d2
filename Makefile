# Every target sets up what it needs by itself; the second time that costs a fraction of a second.
.DEFAULT_GOAL := help
.NOTPARALLEL:
SHELL := bash

BIN := .venv/bin
OUT ?= out
# How many times faster than the clock a rehearsal without a display runs.
SPEED ?= 120
# Tests start real LibreOffice and libVLC; more processes than cores make their time limits meaningless.
JOBS ?= 2
PYTHON_CODE := pmqa_desktop tests resources .checks
LOCK := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet
PYTEST := $(BIN)/pytest -n $(JOBS) --dist loadgroup

.PHONY: help run test test-all check format bench screenshots translations lock clean set-up set-up-tests

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: set-up ## open the demonstration visit; with no display, rehearse it and leave pictures in out/
	@.setup/run $(SPEED) $(OUT)

test: set-up-tests check ## all checks, then the tests
	$(PYTEST)

test-all: set-up-tests check ## the same, with the tests that take minutes
	$(PYTEST) -m "not bench"

check: set-up-tests ## format, lint, types, floors, texts, translations
	$(BIN)/ruff format --check $(PYTHON_CODE)
	$(BIN)/ruff check $(PYTHON_CODE)
	$(BIN)/mypy
	$(BIN)/mypy .checks/*.py
	$(BIN)/lint-imports --no-logo
	$(BIN)/python .checks/texts.py
	$(BIN)/python .checks/translations.py --check

format: set-up ## put the code into the house's form
	$(BIN)/ruff check --fix $(PYTHON_CODE)
	$(BIN)/ruff format $(PYTHON_CODE)

bench: set-up-tests ## measure; numbers, no verdict
	$(BIN)/pytest -m bench -n 0 -s

screenshots: set-up ## pictures of the windows, in out/screens
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pmqa_desktop screenshots --out $(OUT)/screens

translations: set-up-tests ## gather the texts of the code into the .ts files and compile them
	$(BIN)/python .checks/translations.py

lock: ## resolve pyproject.toml anew into .requirements/; needs uv; UPGRADE=--upgrade for newer versions
	@command -v uv >/dev/null || { echo "make lock needs uv: pipx install uv"; exit 1; }
	uv pip compile pyproject.toml --group dev $(LOCK) $(UPGRADE) --output-file .requirements/lock.txt
	uv pip compile --group demo $(LOCK) $(UPGRADE) --output-file .requirements/demo.txt

clean: ## remove what was made, but not the virtual environment
	rm -rf $(OUT) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find $(PYTHON_CODE) -name __pycache__ -type d -prune -exec rm -rf {} +

set-up:
	@.setup/system run
	@.setup/python

set-up-tests:
	@.setup/system test
	@.setup/python
