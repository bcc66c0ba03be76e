# Every target bootstraps .venv by itself, so each works as the first command after a clone.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := $(BIN)/tussenruimte
PORT ?= 8765
OPEN ?= 1
export PYRIGHT_PYTHON_CACHE_DIR := $(CURDIR)/$(VENV)/pyright
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.DEFAULT_GOAL := help
.PHONY: help setup test check fast faults rails contact-sheet run demo pictures lock clean

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

# A stamp names the lock it was made from: a changed lock installs again, an unchanged one costs nothing.
$(VENV)/runtime.stamp: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; name one so: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv --clear $(VENV)
	@echo "Setting up .venv (once; a minute or so) ..."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev.stamp: requirements-dev.lock $(VENV)/runtime.stamp
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

setup: $(VENV)/runtime.stamp  ## what all of the others begin with; leaves .venv/bin/tussenruimte

run: setup  ## run the bot for real with config.toml
	@$(RUN) run

demo: setup  ## a complete learning community in the browser: no account, no token (PORT=8765 OPEN=1)
	@exec $(RUN) demo --port $(PORT) $(if $(filter 0,$(OPEN)),--no-open,--open)

pictures: $(VENV)/dev.stamp  ## screenshots of the demo into docs/pictures
	@$(BIN)/python tools/pictures

check: $(VENV)/dev.stamp  ## style, types and layers only
	@$(BIN)/ruff check --quiet . && $(BIN)/ruff format --check --quiet .
	@layers=$$($(BIN)/lint-imports --no-cache --no-logo 2>&1) || { echo "$$layers"; exit 1; }
	@$(BIN)/pyright

fast: $(VENV)/dev.stamp  ## the tests of rules only, in seconds
	@$(BIN)/pytest -q tests/unit

contact-sheet: setup  ## all cards on one picture, for people to look at
	@mkdir -p .artifacts && $(BIN)/python -m bot.pictures.contact .artifacts/cards.png && echo .artifacts/cards.png

test: check  ## set everything up and run the whole suite
	@$(BIN)/pytest

faults: $(VENV)/dev.stamp  ## three hundred kills in ten simulated weeks: nothing lost, nothing said twice (half an hour)
	@$(BIN)/python -W ignore -m tests.faults

rails: $(VENV)/dev.stamp  ## break every guard rail once, in a copy: each must turn a test red (two minutes)
	@$(BIN)/python -m tests.rails

lock:  ## write the lock files anew from pyproject.toml
	@tools/lock

clean:  ## remove .venv and everything made
	@rm -rf $(VENV) .artifacts build *.egg-info
