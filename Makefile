# make demo      installs what is missing and renders the example to build/
# make test      installs what is missing and runs every check
# make bench     likewise; measures beside the plain libraries, for ten minutes
# make validate  likewise; validates the PDFs and pages of every variant (needs Java)
#
# The checks one by one: lint, types, layers, plugins, kit, unit.

BIN := .venv/bin
PY := $(BIN)/python
CHECKS := lint types layers plugins kit unit
EXAMPLE := examples/xisaishan-justice-2024.yaml

.PHONY: help demo test bench validate ready $(CHECKS)
.DEFAULT_GOAL := help

help:
	@sed -n '1,6s/^# \{0,1\}//p' Makefile

demo:
	@scripts/setup demo
	@$(BIN)/govreport render $(EXAMPLE) -f docx -f pdf -f html -f text -o build/

# Every check runs, even after one has failed; pytest's closing line comes last.
test: ready
	@failed=; \
	for check in $(CHECKS); do \
	    printf '\n== %s ==\n' $$check; \
	    $(MAKE) --no-print-directory $$check || failed="$$failed $$check"; \
	done; \
	if [ -n "$$failed" ]; then echo "未通过 Failed:$$failed"; exit 1; fi

# It writes docs/reference/performance.md: run it while nothing else runs.
bench: ready
	$(PY) -m benchmarks --write

validate:
	@scripts/setup validate
	@$(PY) scripts/validate

ready:
	@scripts/setup test

lint: ready
	@$(PY) -m ruff check .; checked=$$?; \
	$(PY) -m ruff format --check . && exit $$checked

types: ready
	$(PY) -m mypy --strict src benchmarks $(wildcard plugins/*/src)

layers: ready
	$(BIN)/lint-imports --no-logo

plugins: ready
	@for plugin in $(dir $(wildcard plugins/*/pyproject.toml)); do \
	    (cd $$plugin && ../../$(PY) -m pytest -n auto tests) || failed=1; \
	done; test -z "$$failed"

kit: ready
	@PYTHON=$(PY) scripts/try_plugin_kit

unit: ready
	$(PY) -m pytest -n auto tests
