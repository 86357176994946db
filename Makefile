# `make` alone prints what can be made. `make test` is what CI runs.
# PORT, DATA and DATABASE_URL are honoured by run and demo; V=1 shows the output of the tests while they run.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run demo build release test test-domain test-sqlite test-postgres test-web test-e2e bench check fmt openapi clean
.PHONY: need programs

PORT ?= 8080
DATA ?= ./data
TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
# A failed test says what was wanted; forty frames of the runtime below it hide that.
export RUST_BACKTRACE := 0
export LOGS := $(CURDIR)/target/logs
export HEZHEN := $(TARGET)/debug/hezhen

CARGO_TEST := cargo test --locked --workspace
WEB := frontend/dist/index.html
WEB_MODULES := frontend/node_modules/.package-lock.json
E2E_MODULES := e2e/node_modules/.package-lock.json
WEB_SOURCES := $(shell find frontend -path frontend/node_modules -prune -o -path frontend/dist -prune -o -type f -print 2>/dev/null)
WEB_REPORT := --reporter=default --reporter=json --outputFile.json=$(LOGS)/web.json

help: ## Print this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## Build, fill an empty database with the demonstration county, serve on PORT
	@DATA='$(DATA)' $(TARGET)/release/hezhen demo
	@DATA='$(DATA)' PORT='$(PORT)' exec $(TARGET)/release/hezhen serve

demo: build ## Fill an empty database with the demonstration county and print its accounts
	@DATA='$(DATA)' $(TARGET)/release/hezhen demo

build: need $(WEB) ## Build the one binary that serves API and screens
	cargo build --locked --release --bin hezhen

release: build ## Pack the binary, its service files and every licence text into one archive
	@scripts/release.sh $(TARGET)/release/hezhen

test: need $(WEB) $(E2E_MODULES) ## Everything, on both databases; the last line counts
	@scripts/chromium.sh >/dev/null && scripts/with-postgres.sh true
	@rm -rf $(LOGS)
	@$(CARGO_TEST) --no-run
	@scripts/part.sh sqlite env -u TEST_DATABASE_URL $(CARGO_TEST) --no-fail-fast
	@scripts/part.sh postgres scripts/with-postgres.sh $(CARGO_TEST) --no-fail-fast --test it
	@scripts/part.sh web npm --prefix frontend test -- $(WEB_REPORT)
	@scripts/part.sh e2e npm --prefix e2e test
	@scripts/counts.sh sqlite postgres web e2e

test-domain: ## The rules, in seconds; T=name runs some
	cargo test --locked --package hezhen-domain $(T)

test-sqlite: frontend/dist ## The server through HTTP, on SQLite; T=name runs some
	env -u TEST_DATABASE_URL $(CARGO_TEST) --test it $(T)

test-postgres: frontend/dist ## The same tests on a throw-away PostgreSQL; T=name runs some
	scripts/with-postgres.sh $(CARGO_TEST) --test it $(T)

test-web: $(WEB_MODULES) ## The screens' own tests; T=name runs some
	npm --prefix frontend test -- $(T)

test-e2e: $(WEB) $(E2E_MODULES) programs ## The journeys in a real browser; T=name runs some
	npm --prefix e2e test -- $(T)

bench: build ## Measure requests, growth, memory and start on both databases; SMALL=1 stops at 100,000 cadres
	cargo build --locked --release --bin hezhen-bench
	DURABLE=1 scripts/with-postgres.sh sh -c 'DATABASE_URL=$$TEST_DATABASE_URL exec $(TARGET)/release/hezhen-bench'

check: $(WEB) $(E2E_MODULES) ## Format, lints, licences, sizes, and that what is generated is up to date
	@scripts/need.sh check
	cargo fmt --all --check
	if command -v shellcheck >/dev/null; then shellcheck -x .ci/run scripts/*.sh; else echo 'no shellcheck here: scripts not read'; fi
	node --test scripts/ >/dev/null
	node scripts/licences.mjs
	npm --prefix frontend run lint
	npm --prefix frontend run format:check
	npm --prefix frontend run size
	npm --prefix e2e run check
	cargo clippy --locked --workspace --all-targets -- -D warnings
	@$(MAKE) programs
	scripts/openapi.sh --check

fmt: $(WEB_MODULES) $(E2E_MODULES) ## Format everything
	cargo fmt --all
	npm --prefix frontend run format
	npm --prefix e2e run format

openapi: $(WEB_MODULES) programs ## Write openapi/openapi.json and the browser's types from the server's code
	scripts/openapi.sh

clean: ## Remove what was built; data/ stays
	cargo clean
	rm -rf frontend/dist frontend/node_modules e2e/node_modules e2e/test-results

need:
	@scripts/need.sh

# The debug server and the test binaries, built once with one set of features for tests, journeys and openapi.
programs: frontend/dist
	$(CARGO_TEST) --no-run

# A debug server reads the screens from this folder while it runs, and looks for the folder when it is compiled.
frontend/dist:
	@mkdir -p $@

$(WEB_MODULES) $(E2E_MODULES): %/node_modules/.package-lock.json: %/package-lock.json
	npm --prefix $* ci --no-audit --no-fund
	@touch $@

$(WEB): $(WEB_MODULES) $(WEB_SOURCES)
	npm --prefix frontend run build
