# The commands of this project; `make` alone lists them. People, editors and CI use the same ones.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help run demo setup setup-dev test test-sqlite test-postgresql test-anywhere check audit format bench-deploy bench-drafts bench-mutation train-reader screenshots drafts-page lock clean

BIN := .venv/bin
PYTHON := $(BIN)/python
RUNTIME := .venv/.runtime
DEV := .venv/.dev
TESTS ?=

help:  ## List these commands
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

run: $(RUNTIME)  ## Start Softening (PORT=8000 to choose the port); Ctrl-C stops it
	@$(PYTHON) manage.py serve

demo: $(RUNTIME)  ## The same with an invented search to look around in, in a data folder of its own
	@DATABASE_URL= CELERY_BROKER_URL= SOFTENING_BASE_URL= SOFTENING_BIND= SECRET_KEY= SECRET_KEY_FILE= DATABASE_URL_FILE= \
		SOFTENING_DATA_DIR="$${SOFTENING_DATA_DIR:-data}/demo" $(PYTHON) manage.py demo

setup: $(RUNTIME)  ## Make .venv with what running needs (done by `run` too)

setup-dev: $(DEV)  ## Add what tests and checks need (done by `test` and `check` too)

$(RUNTIME): requirements/runtime.txt .ci/setup
	@sh .ci/setup requirements/runtime.txt
	@touch $@

$(DEV): requirements/dev.txt .ci/setup
	@sh .ci/setup requirements/dev.txt
	@touch $(RUNTIME) $@

test: $(DEV)  ## All tests on SQLite, then those of the database on PostgreSQL (TESTS="path -k word" for some)
	@sh .ci/chromium > /dev/null
	@$(MAKE) --no-print-directory test-sqlite test-postgresql

test-sqlite: $(DEV)  ## Unit, integration and browser tests, on SQLite
	@env -u DATABASE_URL $(PYTHON) -m pytest -n auto --dist worksteal $(TESTS)

test-postgresql: $(DEV)  ## The tests that use the database, on PostgreSQL
	@$(PYTHON) -m pytest -n auto --dist worksteal --postgresql $(TESTS)

test-anywhere: $(DEV)  ## `make test` three times: with services running, with none, and as a plain user (as root only)
	@sh .ci/anywhere services && sh .ci/anywhere wheels && sh .ci/anywhere user

check: $(DEV)  ## Style, types, import directions, templates, migrations, deployment settings
	@sh .ci/check

audit: $(DEV)  ## Look up known vulnerabilities of the locked versions (needs the network)
	@$(BIN)/pip-audit --requirement requirements/runtime.txt --disable-pip

format: $(DEV)  ## Format code and templates
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format .
	@$(BIN)/djlint --reformat --quiet templates || true

bench-deploy: $(DEV)  ## Measure what one machine carries; writes docs/deploy-figures.md
	@$(PYTHON) -m bench.deploy

bench-drafts: $(DEV)  ## Corpus, generated plans and drafts, injected slips, times; writes docs/advice-figures.md
	@$(PYTHON) -m bench.drafts $(PART)

bench-mutation: $(DEV)  ## Whether a test notices when a rule is changed; writes docs/advice-figures.md
	@$(BIN)/uv venv --quiet --allow-existing .venv-mutation
	@$(BIN)/uv pip install --quiet --python .venv-mutation/bin/python --require-hashes -r requirements/mutation.txt
	@.venv-mutation/bin/python -m bench.mutation $(PART)

train-reader: $(DEV)  ## Teach the second reader of the checks anew from bench/sentences/ (LANGUAGES="en de")
	@$(BIN)/uv venv --quiet --allow-existing .venv-training
	@$(BIN)/uv pip install --quiet --python .venv-training/bin/python --require-hashes -r requirements/training.txt
	@.venv-training/bin/python -m bench.reader $(LANGUAGES)

screenshots: $(DEV)  ## Take the pictures of docs/pictures/ from the running program
	@$(PYTHON) -m bench.screenshots

drafts-page: $(DEV)  ## Write docs/drafts.md: one draft of every kind, tone and language
	@$(PYTHON) -m bench.drafts_page

lock: $(DEV)  ## Write the locked versions anew from pyproject.toml (UPGRADE=--upgrade for newer ones)
	@sh .ci/lock $(UPGRADE)

clean:  ## Remove .venv, caches and collected static files; your data stays
	@rm -rf .venv staticfiles htmlcov .coverage .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
