# Return to Load: what one types. `make` alone lists it.
#
# Needs Python 3.11 or newer, GNU make and git, and a Unix shell; CONTRIBUTING has the same steps for Windows.
# Everything is installed into .venv/, nothing outside it (but a Chromium for the tests, where root may install one).

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help site serve check tidy test lint fuzz benchmark requirements clean
.NOTPARALLEL:

# What may be set on the command line, as in `make site PYTHON=python3.12`.
PYTHON ?= python3
ADDRESS ?= 127.0.0.1:8000
ARGS ?=
UPGRADE ?=

export PYTHON
export NO_MKDOCS_2_WARNING := 1

# All tests: a process for each processor, and whoever is done takes over from the others. A few tests, chosen by
# ARGS, run in one process, which starts sooner.
side_by_side := -n logical --maxprocesses 8 --dist worksteal

# The stamps remember what is done, so that a second run is quick. They lie in .venv/ and go with it.
made := .venv/.made-with-$(notdir $(PYTHON))
site_ready := .venv/.site-ready
test_ready := .venv/.test-ready

help: ## list these targets
	@echo "Return to Load: make TARGET"
	@sed -n 's/^\([a-z]*\):.*## \(.*\)$$/  \1|\2/p' Makefile | awk -F '|' '{ printf "%-15s %s\n", $$1, $$2 }'
	@echo "Settings: PYTHON=python3.12 (which Python), ADDRESS=127.0.0.1:8001 (serve),"
	@echo "  ARGS=... (test: for pytest, as in ARGS='-k swap'; fuzz, benchmark: their options), UPGRADE=1 (requirements)"

site: $(site_ready) ## set up what is missing and build the guide into site/
	@echo "· building the guide into site/"
	@.venv/bin/guide build

serve: $(site_ready) ## show the guide at http://ADDRESS/ and build it anew at each change
	@echo "· serving at http://$(ADDRESS)/ until Ctrl-C"
	@.venv/bin/mkdocs serve --livereload --dev-addr $(ADDRESS)

check: $(site_ready) ## name every fault in content/, with its line and its remedy
	@.venv/bin/guide check

tidy: $(site_ready) ## put the records in content/ into their canonical form
	@.venv/bin/guide tidy

test: lint ## set up what is missing and run every check and test, those in a browser too
	@if GUIDE_CHROMIUM=$$(sh -c "$$find_chromium"); then \
	  echo "· testing, in the browser with $$GUIDE_CHROMIUM"; \
	  export GUIDE_CHROMIUM; \
	else \
	  echo "· testing, without a browser: the browser tests will fail and say what to install"; \
	  unset GUIDE_CHROMIUM; \
	fi; \
	.venv/bin/python -m pytest $(or $(ARGS),$(side_by_side))

lint: $(test_ready) ## style, types and the order of the parts, without the tests
	@echo "· style (ruff)"
	@.venv/bin/ruff check --quiet .
	@.venv/bin/ruff format --quiet --check . || { \
	  .venv/bin/ruff format --check .; \
	  echo "  \`.venv/bin/ruff format .\` mends this."; exit 1; }
	@echo "· types (mypy)"
	@.venv/bin/mypy --no-error-summary
	@echo "· which part imports which (import-linter)"
	@mkdir -p .cache
	@.venv/bin/lint-imports --no-logo --cache-dir .cache/import-linter > .cache/imports.txt 2>&1 || { cat .cache/imports.txt; exit 1; }

fuzz: $(test_ready) ## send hostile records through the whole program for ten minutes
	@.venv/bin/python -m tests.fuzz $(ARGS)

benchmark: $(test_ready) ## time the build by stage, on made-up libraries of growing size
	@echo "· timing the build"
	@.venv/bin/python -m tests.benchmarks $(ARGS)

requirements: $(made) ## write requirements*.txt anew: exact versions with hashes (UPGRADE=1: the newest)
	@sh -c "$$pin_requirements"

clean: ## remove the environment, the caches and the built guide
	@echo "· removing .venv, caches and the built guide"
	@rm -rf .venv .cache .build .hypothesis *.egg-info
	@find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +
	@find site -mindepth 1 ! -path site/.gitignore -delete

# ------------------------------------------------------------------------------------- the environment

$(made):
	@sh -c "$$make_environment"
	@touch $@

$(site_ready): $(made) requirements.txt pyproject.toml
	@echo "· installing what the build needs (pinned, some 40 packages; about a minute the first time)"
	@sh -c "$$pip" pip install -qq --no-input --require-hashes -r requirements.txt
	@sh -c "$$pip" pip install -qq --no-input --no-deps --no-build-isolation --editable .
	@touch $@

# requirements-dev.txt holds all of requirements.txt, so this makes the build ready as well.
$(test_ready): $(made) requirements-dev.txt requirements.txt pyproject.toml
	@echo "· installing what the build and the tests need (pinned, some 60 packages; a minute or two the first time)"
	@sh -c "$$pip" pip install -qq --no-input --require-hashes -r requirements-dev.txt
	@sh -c "$$pip" pip install -qq --no-input --no-deps --no-build-isolation --editable .
	@mkdir -p .cache
	@touch $@ $(site_ready)

# Makes .venv anew: by venv; or, where Python comes without ensurepip (bare Debian), by an environment without pip
# that the system's pip fills from outside; or by virtualenv. Else names the one command that helps.
define make_environment
set -u
install="sudo apt-get install"
[ "$$(id -u)" = 0 ] && install="apt-get update && apt-get install --yes"

if ! version=$$("$$PYTHON" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])' 2>/dev/null); then
  echo "There is no Python called '$$PYTHON' here; the guide needs Python 3.11 or newer."
  echo "On Debian or Ubuntu:  $$install python3 python3-venv"
  exit 1
fi >&2
if ! "$$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
  echo "'$$PYTHON' is Python $$version; the guide needs Python 3.11 or newer."
  echo "If a newer one is installed under another name, give it:  make $(or $(MAKECMDGOALS),site) PYTHON=python3.12"
  exit 1
fi >&2

echo "· making the environment in .venv (Python $$version)"
rm -rf .venv
trouble=$$("$$PYTHON" -m venv .venv 2>&1) && .venv/bin/python -m pip --version >/dev/null 2>&1 && exit 0

rm -rf .venv
if "$$PYTHON" -m venv --without-pip .venv >/dev/null 2>&1 \
  && "$$PYTHON" -m pip --python .venv/bin/python --version >/dev/null 2>&1; then
  echo "  (this Python cannot put pip into it, so the system's pip fills it from outside)"
  exit 0
fi

rm -rf .venv
if command -v virtualenv >/dev/null && virtualenv --quiet --python "$$PYTHON" .venv; then
  echo "  (made by virtualenv)"
  exit 0
fi

rm -rf .venv
package=python3-venv
case $$PYTHON in *python3.[0-9]*) package=$${PYTHON##*/}-venv ;; esac
{
  case $$trouble in
    *ensurepip*) echo "This Python comes without the parts that make an environment (venv and ensurepip)." ;;
    *) echo "This Python cannot make an environment. It said:"; printf '%s\n' "$$trouble" | sed 's/^/  | /' ;;
  esac
  echo "On Debian or Ubuntu this helps; then run make again:"
  echo
  echo "    $$install $$package"
  echo
} >&2
exit 1
endef
export make_environment

# pip for .venv: its own, or the system's working on it from outside.
define pip
if .venv/bin/python -m pip --version >/dev/null 2>&1; then
  exec .venv/bin/python -m pip "$$@"
fi
exec "$$PYTHON" -m pip --python .venv/bin/python "$$@"
endef
export pip

# Prints the path of a Chromium for the browser tests: $GUIDE_CHROMIUM if set, one on the machine, or one installed
# now where nobody need be asked. Sees also to the one library that Playwright's driver misses on a bare Debian.
# Status 1 if the browser tests cannot run; what would help is said then.
define find_chromium
set -u
set_by_hand() { [ -n "$${GUIDE_CHROMIUM:-}" ] && echo "$$GUIDE_CHROMIUM"; }
on_this_machine() {
  for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge; do
    command -v "$$name" && return 0
  done
  for program in "Google Chrome" "Chromium" "Microsoft Edge"; do
    [ -x "/Applications/$$program.app/Contents/MacOS/$$program" ] || continue
    echo "/Applications/$$program.app/Contents/MacOS/$$program"
    return 0
  done
  return 1
}
playwrights_own() {
  .venv/bin/python -c 'if True:
    import pathlib, sys
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    print(path) if pathlib.Path(path).exists() else sys.exit(1)' 2>/dev/null
}
a_browser() { set_by_hand || on_this_machine || playwrights_own; }
driver_starts() { .venv/bin/playwright --version >/dev/null 2>&1; }
missing() {
  driver_starts || echo libatomic1
  a_browser >/dev/null || echo chromium
}

packages=$$(missing | tr '\n' ' ')
[ -z "$$packages" ] && a_browser && exit 0

as_root=unknown
[ "$$(id -u)" = 0 ] && as_root=
[ "$$as_root" = unknown ] && sudo -n true 2>/dev/null && as_root="sudo -n"
if [ "$$as_root" != unknown ] && command -v apt-get >/dev/null; then
  echo "· installing what the browser tests need: $$packages(apt-get; Chromium is some 100 MB)" >&2
  $$as_root apt-get update -qq >&2 \
    && $$as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends $$packages >/dev/null
fi
if driver_starts && ! a_browser >/dev/null; then
  echo "· asking Playwright for a Chromium" >&2
  .venv/bin/playwright install chromium >&2
fi

packages=$$(missing | tr '\n' ' ')
[ -z "$$packages" ] && a_browser && exit 0
echo "  no browser to test in. On Debian or Ubuntu this helps:  sudo apt-get install $$packages" >&2
exit 1
endef
export find_chromium

# uv works out one list for every system and every Python from 3.11 on, which pip cannot. It is no dependency: an
# installed one is used, or one fetched into .cache/ for this.
define pin_requirements
set -eu
uv=$$(command -v uv) || {
  uv=.cache/uv/bin/uv
  if ! [ -x "$$uv" ]; then
    echo "· fetching uv into .cache/uv"
    sh -c "$$pip" pip install -qq --no-input --target .cache/uv uv
  fi
}
compile() {
  "$$uv" pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
    --no-annotate --no-emit-index-url --no-emit-find-links \
    --custom-compile-command "make requirements" $(if $(UPGRADE),--upgrade) "$$@"
}
echo "· requirements.txt: what the build needs"
compile pyproject.toml requirements.in --output-file requirements.txt
echo "· requirements-dev.txt: that and what the tests need"
compile pyproject.toml --extra dev requirements-dev.in --output-file requirements-dev.txt
endef
export pin_requirements
