# Lotline's two commands are `make demo` and `make test`; both do the set-up first, and skip what is done.
#
#   make setup   system libraries, .venv with the locked packages, weights; then .venv/bin/lotline works
#   make demo    a simulated caller phones in, offline
#   make test    every check and every test
#   make screenshots   pictures of every screen into docs/screens
#   make window-proof   a real call through the real window, with pictures in build/window-proof
#   make texts   collect the window's texts for the translators, into app/ui/languages
#   make lint    formatting, linting, types, import contracts
#   make lock    resolve pyproject.toml anew into requirements.lock
#   make clean   remove what was built here (weights and caches outside stay)

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

# one environment, whatever the caller's shell is set up for
export UV_PYTHON_DOWNLOADS := never
unexport VIRTUAL_ENV PYTHONHOME PYTHONPATH UV_PYTHON UV_SYSTEM_PYTHON UV_REQUIRE_HASHES UV_PROJECT_ENVIRONMENT

# stamps are named by content: a checkout that only touches files repeats nothing
fingerprint = $(shell sha256sum $(1) | cut -c1-16)
LOCKED := .venv/stamps/locked-$(call fingerprint,requirements.lock)
PACKAGE := .venv/stamps/package-$(call fingerprint,pyproject.toml)
SPOKEN := app/ui/languages/lotline_de.qm app/ui/languages/lotline_es.qm
listed = $(shell sed 's/#.*//' $(1))
quoted = $(foreach name,$(1),'$(name)')

.PHONY: setup demo screenshots window-proof test texts lint lock clean environment packages-of-system packages-of-tests weights

setup: environment weights

# two makes at once take turns
environment: packages-of-system
	+@mkdir -p .tools && flock .tools/lock $(MAKE) --silent $(PACKAGE) $(SPOKEN)

packages-of-system:
	@packaging/ensure_packages.sh $(call quoted,$(call listed,packaging/system_packages.txt))

packages-of-tests: packages-of-system
	@packaging/ensure_packages.sh $(call quoted,$(call listed,packaging/system_packages_tests.txt))

.venv/bin/python:
	@echo "Creating .venv"
	@rm -rf .venv
	@"$$(packaging/find_uv.sh)" venv --quiet --python "$$(packaging/find_python.sh)" .venv

$(LOCKED): | .venv/bin/python
	@packaging/install_locked.sh
	@mkdir -p .venv/stamps && rm -f .venv/stamps/locked-* && touch $@

$(PACKAGE): $(LOCKED)
	@"$$(packaging/find_uv.sh)" pip install --quiet --python .venv/bin/python --no-deps -e .
	@rm -f .venv/stamps/package-* && touch $@

app/ui/languages/%.qm: app/ui/languages/%.ts | $(PACKAGE)
	@.venv/bin/pyside6-lrelease -silent $< -qm $@

texts: environment
	@.venv/bin/python packaging/collect_texts.py

weights: environment
	@flock .tools/lock .venv/bin/lotline models pull

demo: setup
	.venv/bin/lotline demo

screenshots: setup
	TZ=America/Chicago QT_QPA_PLATFORM=offscreen .venv/bin/python packaging/screenshots.py docs/screens

window-proof: setup packages-of-tests
	.venv/bin/python -m pytest tests/scenarios/test_call_in_the_window.py --basetemp build/window-proof

test: setup packages-of-tests lint
	QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest -n 2 --dist loadfile

lint: environment
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/basedpyright
	.venv/bin/lint-imports

lock:
	"$$(packaging/find_uv.sh)" pip compile --quiet --generate-hashes --no-emit-index-url --universal \
	    --python-version 3.11 --extra dev pyproject.toml -o requirements.lock

clean:
	rm -rf .venv .tools .pytest_cache .ruff_cache .import_linter_cache .hypothesis build dist
	find . -name __pycache__ -prune -exec rm -rf {} +
