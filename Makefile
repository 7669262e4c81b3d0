# Each target sets up what it needs, then calls the task of the same name in tasks.py.
# The official wording is read from texts/ where that folder is there; make html TEXTS=folder names another.

PYTHON ?= python3
VENV := .venv
INVOKE := PATH="$(CURDIR)/$(VENV)/bin:$$PATH" $(VENV)/bin/python -m invoke
TEXTS ?=
PORT ?= 8000

.PHONY: html serve check test publish clean setup browser

html: setup
	@$(INVOKE) build $(if $(TEXTS),--texts "$(TEXTS)")

serve: setup
	@$(INVOKE) serve --port $(PORT) $(if $(TEXTS),--texts "$(TEXTS)")

check: setup browser
	@$(INVOKE) check

test: setup browser
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" $(VENV)/bin/python -m pytest -n auto --dist loadfile
	@echo "The tests passed. What they check, by folder: tests/"

publish: setup
	@$(INVOKE) publish $(if $(TEXTS),--texts "$(TEXTS)")

clean:
	@if [ -x $(VENV)/bin/python ]; then $(INVOKE) clean; else rm -rf output; fi

setup: $(VENV)/.ready node_modules/.ready

$(VENV)/.ready: requirements.lock requirements-scripts.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 …")'
	@echo "Setting up Python packages in $(VENV)"
	@$(PYTHON) -m venv $(VENV)
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps --requirement requirements-scripts.lock
	@touch $@

# Node 20 or newer with npm from PATH, else the one that PyPI delivers.
node_modules/.ready: package-lock.json $(VENV)/.ready
	@if ! { npm --version && [ "$$(node --version | sed 's/v\([0-9]*\).*/\1/')" -ge 20 ]; } >/dev/null 2>&1; then \
	  echo "Setting up Node in $(VENV)"; \
	  $(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-node.lock; \
	fi
	@echo "Setting up npm packages in node_modules"
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error
	@touch $@

browser: setup
	@$(INVOKE) browser
