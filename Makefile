# Every habit of the project, one target each. `make` alone does what a newcomer wants to see.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules --no-print-directory

# The first Python from 3.11 on; `make PYTHON=python3.13` chooses another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# What pip does with an installed package: without it, the first import is the slowest.
COMPILE := $(BIN)/python -m compileall -q generated runtime specs contract_tests/finetuning_contracts
PROVIDER ?= all
SEED ?= 1
SEEDS ?= 20
CHECK_FLAGS ?=
MUTATION_FLAGS ?= --flaky
MUTANTS_FLAGS ?= --sample 150 --stock 40
ENGINE ?= docker
SERVER ?=
USERS ?= 50
TIME ?= 30s
LOAD_FLAGS ?=
BUILD_FLAGS ?=
RUN_FLAGS ?=
# The fastest that this Python has: sys.monitoring from 3.12 on, before that coverage's tracer in C.
COVERAGE_CORE = $(shell $(PYTHON) -c 'import sys; print("sysmon" if sys.version_info >= (3, 12) else "ctrace")')
PYTEST_FLAGS ?= -n 2
# The tests of the clients, which are run against the built wheel too.
CLIENT_TESTS := generated runtime faults test_distribution.py test_version.py

.PHONY: all help setup generate generate-check lint typecheck check-code test test-coverage test-all test-kills test-wheel test-oldest \
	dist check-dist check-tag mock check check-seeds check-gateway check-aimock zoo zoo-verify mutation mutants vendor-suites load image docs bench format clean

all: generate check ## Set up, regenerate the clients, check all four contracts, write reports/

help: ## List every target
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | awk -F'\t' '{printf "  %-16s %s\n", $$1, $$2}'

setup: $(READY) ## Create .venv from pinned versions

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "no Python from 3.11 on was found: install one, or say make PYTHON=..." >&2; exit 2; }
	@echo "setting up $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@$(COMPILE)
	@touch $@

generate: $(READY) ## Regenerate the four clients from the specs
	@$(BIN)/python -m scripts.generate
	@$(COMPILE)

generate-check: $(READY) ## Fail when the committed clients differ from what the specs give
	@$(BIN)/python -m scripts.generate --check

lint: $(READY) ## Lint the specs and the code
	@$(BIN)/python -m scripts.lint
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

format: $(READY) ## Format the code
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix-only .

typecheck: $(READY) ## mypy --strict and pyright, generated code included
	@$(BIN)/mypy
	@$(BIN)/pyright --pythonpath $(BIN)/python

check-code: lint typecheck ## What is seen without running anything: lint and types

test: $(READY) ## The whole test suite
	@$(BIN)/python -m pytest $(PYTEST_FLAGS)

test-kills: $(READY) ## Kill a mock server 100 times under load (`make test`: 10 times)
	@FINETUNING_KILLS=100 $(BIN)/python -m pytest contract_tests/tests/mock/state/test_killed.py

test-all: ## The test suite on every Python from 3.11 that is present
	@for p in python3.11 python3.12 python3.13 python3.14; do \
		$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
		$(MAKE) test PYTHON=$$p VENV=.venv-$$p || exit 1; done

test-coverage: ## The whole test suite, with the share of our lines that it runs, and a floor under it
	@COVERAGE_CORE=$(COVERAGE_CORE) $(MAKE) test PYTEST_FLAGS='$(PYTEST_FLAGS) --cov'

dist: $(READY) ## Build the sdist, and the wheel from it, in dist/
	@rm -rf dist
	@$(BIN)/python -m build --quiet --outdir dist .

check-dist: ## What an index is told about the sdist and the wheel in dist/ is whole
	@$(PYTHON) -m venv --clear .cache/release
	@.cache/release/bin/python -m pip install -qq --disable-pip-version-check --constraint constraints.txt twine
	@.cache/release/bin/python -m twine check --strict dist/*

check-tag: $(READY) ## Fail unless the tag is the version: make check-tag TAG=v0.1.0
	@version=$$($(BIN)/python -c 'import finetuning_runtime; print(finetuning_runtime.__version__)'); \
		test "$(TAG)" = "v$$version" || { echo "the tag '$(TAG)' is not the version: v$$version" >&2; exit 1; }

# $(call test-installed,FOLDER,CONSTRAINTS,EXTRA,TESTS): install the wheel into a new environment and run copies of the
# tests there, in a folder from which no source can be imported.
define test-installed
@rm -rf $(1) && mkdir -p $(1)/contract_tests
@$(PYTHON) -m venv $(1)/venv
@$(1)/venv/bin/python -m pip install -qq --disable-pip-version-check --constraint $(2) "$$(echo dist/*.whl)[$(3)]"
@cp -R pyproject.toml scripts docs $(1) && cp -R contract_tests/tests $(1)/contract_tests
@cd $(1) && FINETUNING_DOCUMENTS=$${FINETUNING_DOCUMENTS:-$(abspath ../shared/documents)} venv/bin/python -m pytest $(PYTEST_FLAGS) $(addprefix contract_tests/tests/,$(4))
endef

test-wheel: dist ## The tests of the clients against the built wheel, installed where no source is in reach
	$(call test-installed,.cache/wheel,constraints.txt,dev,$(CLIENT_TESTS) sdk test_cli.py)

test-oldest: dist ## The same with the lowest versions that the clients say they work with
	@mkdir -p .cache
	@sed -n 's/^\([a-z].*==\).*/^\1/p' constraints-oldest.txt | grep -v -f - constraints.txt \
		| cat - constraints-oldest.txt > .cache/constraints-oldest.txt
	$(call test-installed,.cache/oldest,.cache/constraints-oldest.txt,test,$(CLIENT_TESTS))

mock: $(READY) ## Run the mock servers until interrupted (PROVIDER=openai for one)
	@$(BIN)/finetuning mock $(PROVIDER)

check: $(READY) ## Check a server: make check PROVIDER=openai URL=https://... ; without URL, the embedded mocks
	@$(BIN)/finetuning check $(PROVIDER) $(if $(URL),--url '$(URL)') --seed $(SEED) $(CHECK_FLAGS)

check-seeds: $(READY) ## Check the embedded mocks under the seeds 1 to SEEDS (20), alone and in every profile
	@failed=; for seed in $$(seq $(SEEDS)); do \
		for profile in all $$(basename -s .yaml specs/overlays/*.yaml); do \
			echo "seed $$seed, $$profile"; \
			case $$profile in all) what=all;; *) what="$${profile%%-*} --profile $${profile#*-}";; esac; \
			$(BIN)/finetuning check $$what --seed $$seed --report-dir reports/seed-$$seed-$$profile || failed="$$failed $$seed-$$profile"; \
		done; done; \
		test -z "$$failed" || { echo "not green:$$failed (see reports/seed-...)" >&2; exit 1; }

check-gateway: $(READY) ## The Portkey gateway, for real, in front of our mocks (needs node and npm; CHECK_FLAGS=--update-baseline)
	@$(BIN)/python -m finetuning_contracts.servers.check_gateway $(CHECK_FLAGS)

check-aimock: $(READY) ## aimock, an OpenAI fine-tuning server that nobody here wrote (needs node and npm; CHECK_FLAGS=--update-baseline)
	@$(BIN)/python -m finetuning_contracts.servers.check_aimock $(CHECK_FLAGS)

zoo: $(READY) ## Check every fine-tuning server that installs from a registry; writes docs/zoo.md (SERVER=fakeai for one)
	@$(BIN)/python -m finetuning_contracts.servers.zoo $(SERVER)

zoo-verify: $(READY) ## Run the lines of docs/zoo.md on the servers they are about, started anew (SERVER=fakeai for one)
	@$(BIN)/python -m finetuning_contracts.servers.zoo $(SERVER) --verify

mutation: $(READY) ## Whether the checks find every fault of the mock servers (seeds 1 to 5); writes docs/kill-table.md
	@$(BIN)/python -m finetuning_contracts.mutation --write docs/kill-table.md $(MUTATION_FLAGS)

mutants: $(READY) ## Which mutants of FakeAI, a server that nobody here wrote, the checks tell from it; writes docs/mutants.md
	@$(BIN)/python -m finetuning_contracts.mutants --write docs/mutants.md $(MUTANTS_FLAGS)

vendor-suites: $(READY) ## The vendors' own tests of their SDKs, and a walk with the one for Node.js, against our mocks
	@$(BIN)/python -m finetuning_contracts.vendor_suites

load: $(READY) ## Load a server with many users: make load URL=http://127.0.0.1:8000/v1; without URL, a mock (USERS, TIME, LOAD_FLAGS)
	@$(BIN)/python contract_tests/load/run.py --headless --only-summary $(if $(URL),--host '$(URL)') \
		--users $(USERS) --spawn-rate 20 --run-time $(TIME) $(LOAD_FLAGS)

image: ## Build the image of the mock servers, start it, ask all four, stop it (ENGINE=podman for another engine than docker)
	@$(ENGINE) build $(BUILD_FLAGS) --tag finetuning-mock .
	@$(PYTHON) -m scripts.try_image '$(ENGINE)' finetuning-mock $(RUN_FLAGS)

docs: $(READY) ## The API reference of the four contracts, as HTML, in site/
	@$(BIN)/python -m scripts.docs

bench: $(READY) ## Measure; writes docs/benchmarks.md
	@$(COMPILE)
	@$(BIN)/python -m scripts.bench

clean: ## Remove what the other targets made
	rm -rf .venv .venv-* dist reports site .cache .coverage* .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -not -path './node_modules/*' -prune -exec rm -rf {} +
	rm -rf contract_tests/servers/*/node_modules contract_tests/servers/*/.venv
