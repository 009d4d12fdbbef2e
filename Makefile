# Every target prepares what it needs first; `make` alone lists the targets.

python := .venv/bin/python
SIZE ?= S
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup run test check bench tour torture clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' Makefile | while IFS='|' read -r name text; \
	do printf '  %-14s %s\n' "$$name" "$$text"; done

setup: ## system libraries and the virtual environment, only what is missing
	@sh packaging/setup.sh

run: setup ## open the window (ARGS="…" is handed to main.py); without a screen, the tour
	@if $(python) packaging/screen.py; then $(python) main.py $(ARGS); else \
	echo "There is no display to open a window on: making the tour instead."; \
	$(MAKE) --no-print-directory tour; fi

test: ## all checks, then all tests, in random order
	@sh packaging/setup.sh tests
	@sh packaging/check.sh
	@$(python) -m pytest -n 2 -rs

check: ## formatting, types, layers, house rules, translations
	@sh packaging/setup.sh tests
	@sh packaging/check.sh

bench: setup ## the speed table (SIZE=S or L), also as build/bench.json
	@$(python) -m benchmarks --size $(SIZE) $(ARGS)

tour: setup ## drive the real window through a day; pictures and papers in build/tour/
	@$(python) -m pytest -m tour -p no:randomly tests/tour
	@echo "Pictures and papers are in build/tour/."

torture: ## long runs of faults and hostile input, with counts
	@sh packaging/setup.sh tests
	@$(python) -m pytest -m torture -rA -o faulthandler_timeout=0

clean: ## remove everything that was made here, the virtual environment included
	@rm -rf .venv build dist .ruff_cache .mypy_cache .pytest_cache .import_linter_cache .hypothesis .coverage
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
