# `make demo` shows signbot at work. `make test` proves it. Each sets up what it needs.

PYTHON ?=
UV ?= uv
WORKERS ?= 3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: help demo test docs lint format bench crash soak image lock clean
.NOTPARALLEL:

# With it, each process that a test starts would compile signbot anew.
unexport PYTHONDONTWRITEBYTECODE

help:
	@printf '%s\n' \
	  'make demo    play the whole story on an embedded mail host; the result is in demo-out/' \
	  'make test    everything: style, types, import rules, tests (WORKERS=4)' \
	  'make docs    these pages as a web site, in site/' \
	  'make lint    style, types, import rules' \
	  'make format  put the code into shape' \
	  'make bench   how fast it is, beside what it must be, in one table (ONLY="end send"; BASELINE=--baseline)' \
	  'make crash   kill one pass at many system calls, carry on, and judge (Linux; EACH=200 for more points)' \
	  'make soak    twenty minutes of faults beside a model of what must be true (SECONDS=60 SEED=7; DATABASE=postgresql)' \
	  'make image   build the container, and look whether it is as promised (needs podman)' \
  'make lock    resolve requirements.lock anew (needs uv)' \
	  'make clean   remove what these commands have made'

demo: $(READY)
	@$(BIN)/signbot demo --out demo-out

test: $(READY)
	@.ci/servers
	@$(MAKE) --no-print-directory lint
	@printf '\n== tests ==\n'
	@$(BIN)/pytest -n $(WORKERS) --dist worksteal

lint: $(READY)
	@printf '\n== style ==\n'
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/python -m tests.tables
	@$(BIN)/python -m tests.reference
	@printf '\n== types ==\n'
	@$(BIN)/mypy --strict signbot
	@printf '\n== import rules ==\n'
	@$(BIN)/lint-imports --no-logo

format: $(READY)
	@$(BIN)/python -m tests.tables --write
	@$(BIN)/python -m tests.reference --write
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

docs: $(READY)
	@$(BIN)/python -m mkdocs build --strict

bench: $(READY)
	@.ci/servers
	@$(BIN)/python -m tests.bench $(BASELINE) $(ONLY)

crash: $(READY)
	@.ci/servers
	@$(BIN)/python -m tests.crash

soak: $(READY)
	@.ci/servers
	@$(BIN)/python -m tests.soak

image:
	@.ci/image

lock:
	@command -v $(UV) >/dev/null || { echo 'make lock needs uv: pipx install uv'; exit 1; }
	$(UV) pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	  --group pyproject.toml:dev --all-extras pyproject.toml -o requirements.lock

clean:
	rm -rf .venv demo-out build dist site .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find signbot tests -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment: exactly what requirements.lock says, and signbot itself, editable.
.venv/.locked: requirements.lock
	@PYTHON='$(PYTHON)' .ci/venv

$(READY): .venv/.locked pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
