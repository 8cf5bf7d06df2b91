# Everything a developer runs. `make` alone lists the targets.
#   PYTHON=...  the interpreter to build the environment with (3.11 or newer)
#   VENV=...    where the environment lives (default .venv)

VENV ?= .venv
PYTHONS := $(or $(PYTHON),python3 python3.13 python3.12 python3.11)
BIN := $(VENV)/bin
PYTEST_ARGS ?= -n auto --dist loadgroup
PAGES := $(sort $(wildcard docs/make_*.py))

.DEFAULT_GOAL := help
.PHONY: help demo test check docs eval clean

help:
	@echo "make demo             set up what is needed and clean the documents in fixtures/"
	@echo "make test             run the tests (PYTEST_ARGS='-k name' picks some)"
	@echo "make check            formatting, lint, types, import rules, fresh documentation"
	@echo "make docs             write the generated pages of docs/ anew"
	@echo "make eval DATA=DIR    score on development data (EVAL_ARGS=--full or --write: training/evaluate.py)"
	@echo "make clean            remove the environment and everything that was built"

# A candidate must be new enough and must carry venv and ensurepip (Debian ships those apart). A name that PATH knows
# may still not run (a version manager's shim), so each one is tried.
$(BIN)/python:
	@good='import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'; \
	for python in $(PYTHONS); do \
	  if "$$python" -c "$$good" 2>/dev/null; then \
	    echo "Making $(VENV) with $$("$$python" -V) ..."; \
	    exec "$$python" -m venv $(VENV); \
	  fi; \
	done; \
	echo "cleanse needs Python 3.11 or newer with its venv module." >&2; \
	for python in $(PYTHONS); do echo "  tried $$python: $$("$$python" -V 2>/dev/null || echo not here)" >&2; done; \
	echo "Install one (on Debian and Ubuntu: python3 and python3-venv) or name it: make PYTHON=/path/to/python3.12" >&2; \
	exit 1

# The stamps make a second run fast: pip is asked again only when the requirements change.
$(VENV)/.stamp-run: pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing cleanse and what it needs ..."
	@$(BIN)/python -m pip install -qq --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.stamp-dev: pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing cleanse and the development tools ..."
	@$(BIN)/python -m pip install -qq --constraint constraints.txt --editable '.[dev]'
	@touch $(VENV)/.stamp-run $@

demo: $(VENV)/.stamp-run
	@$(BIN)/python docs/demo.py

test: $(VENV)/.stamp-dev
	$(BIN)/python -m pytest $(PYTEST_ARGS)

check: $(VENV)/.stamp-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	set -e; for page in $(PAGES); do $(BIN)/python $$page --check; done

docs: $(VENV)/.stamp-dev
	set -e; for page in $(PAGES); do $(BIN)/python $$page; done

eval: $(VENV)/.stamp-dev
	@test -n "$(DATA)" || { echo "Say where the development data is: make eval DATA=DIR" >&2; exit 2; }
	$(BIN)/python training/evaluate.py --data "$(DATA)" $(EVAL_ARGS)

clean:
	rm -rf .venv dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
