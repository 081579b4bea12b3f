# Every target installs what it needs first; see `make help`.
SHELL := /bin/bash
PACKAGES := libarchive-dev libedit-dev libsqlite3-dev libxml2-dev poppler-utils zlib1g-dev
REPORTS := reports
CONFIGURATION := release
HESHU = $(shell swift build -c $(CONFIGURATION) --show-bin-path)/heshu

.PHONY: help demo install test torture torture-short sanitize asan tsan terminal-test terminal-tools test-tools spark-test transcripts bench reports words \
  format lint setup

help:
	@echo "make demo     build, read seeds/, compare, find conflicts, report, and open the shell"
	@echo "make install  put heshu into ~/.local/bin, or into PREFIX/bin with PREFIX=FOLDER"
	@echo "make test     run every test"
	@echo "make spark-test  run the Spark driver on a cluster of this machine, against one heshu"
	@echo "make torture  kill, mutate, flip, fill and bomb the program and its editor for a quarter of an hour"
	@echo "make sanitize  a little of that with the program under AddressSanitizer and ThreadSanitizer"
	@echo "make transcripts  record the shell sessions of the tests again"
	@echo "make bench    measure the extractor"
	@echo "make reports  render reports/ from seeds/ again"
	@echo "make words    write the table of words again"
	@echo "make format   format the sources;  make lint  check their format"

demo: setup
	@swift build -c $(CONFIGURATION) --product heshu
	@mkdir -p .build/demo && rm -f .build/demo/heshu.db*
	@$(HESHU) import --store .build/demo/heshu.db seeds
	@echo && $(HESHU) compare --store .build/demo/heshu.db 高新技术企业
	@echo && $(HESHU) conflicts --store .build/demo/heshu.db
	@echo -n "Report: " && $(HESHU) report --store .build/demo/heshu.db --output .build/demo
	@if [ -t 0 ]; then echo "The shell: try list --region 松江区, show 1, help; Ctrl-D leaves."; \
	  $(HESHU) --store .build/demo/heshu.db; fi

# One file that needs no Swift to run, and starts in half the time. What is linked so cannot share objects with the rest.
PREFIX := $(HOME)/.local
STATIC := -c $(CONFIGURATION) --static-swift-stdlib --scratch-path .build/static
install: setup
	@swift build $(STATIC) --product heshu
	@install -D -s "$$(swift build $(STATIC) --show-bin-path)/heshu" "$(PREFIX)/bin/heshu"
	@echo "$(PREFIX)/bin/heshu"
	@case ":$$PATH:" in *":$(PREFIX)/bin:"*) ;; *) echo "$(PREFIX)/bin is not on the PATH" >&2 ;; esac

test: setup test-tools
	swift test
	@$(MAKE) --no-print-directory terminal-test torture-short

# The program and its editor under what may befall them. SEED=NUMBER repeats a run; the short version is part of the tests.
TORTURE = swift build --product heshu 2>&1 | grep -E 'error|warning:' || true; \
  python3 Tests/Torture/run.py "$$(swift build --show-bin-path)/heshu"
torture: setup
	@$(TORTURE) $(if $(SEED),--seed $(SEED))

torture-short: setup
	@$(TORTURE) --short

# The short version with the program built under AddressSanitizer and under ThreadSanitizer, each in a folder of its own.
sanitize: asan tsan
asan: SANITIZER := address
tsan: SANITIZER := thread
SANITIZED = --sanitize=$(SANITIZER) --scratch-path .build-$@
asan tsan: setup
	@swift build $(SANITIZED) --product heshu 2>&1 | grep -E 'error|warning:' || true
	@echo "$(SANITIZER): " && python3 Tests/Torture/run.py "$$(swift build $(SANITIZED) --show-bin-path)/heshu" --short

# The shell under a pseudo-terminal, as a person sees it. TESTS=test_editing runs one file of them.
TERMINAL := .build/terminal
TERMINAL_PYTHON := PYTHONPATH=$(abspath $(TERMINAL)) python3
terminal-test: terminal-tools
	@swift build --product heshu 2>&1 | grep -E 'error|warning:' || true
	@if $(TERMINAL_PYTHON) -c 'import pexpect, pyte' 2>/dev/null; then \
	  $(TERMINAL_PYTHON) Tests/ClaimShellTests/Terminal/run.py $(TESTS); \
	else echo "the tests under a pseudo-terminal are skipped: pexpect and pyte for python3 could not be installed" >&2; fi

# pexpect and pyte, from PyPI into a folder of the build, else from Debian. A bare Debian has python3 without pip.
terminal-tools:
	@$(TERMINAL_PYTHON) -c 'import pexpect, pyte' 2>/dev/null || { \
	  $(INSTALL); \
	  command -v python3 && python3 -m pip --version || install_packages python3 python3-pip; \
	  python3 -m pip install -q --target $(TERMINAL) pexpect pyte || install_packages python3-pexpect python3-pyte; \
	  } >/dev/null 2>&1 || true

# The Spark driver on a cluster of two workers on this machine, against one heshu. pyspark comes from PyPI into a folder of
# the build; where there is no Java and it cannot be installed, that is said and nothing is tested.
# SKEWED is how many claims of one metric and place it makes; a debug build takes 25000 in the time that CI has.
SPARK := .build/spark
SKEWED := 100000
spark-test: setup
	@command -v java >/dev/null || { $(INSTALL); install_packages default-jre-headless; } >/dev/null 2>&1 || true
	@PYTHONPATH=$(SPARK) python3 -c 'import pyspark' 2>/dev/null || { \
	  $(INSTALL); command -v python3 && python3 -m pip --version || install_packages python3 python3-pip; \
	  python3 -m pip install -q --target $(SPARK) 'pyspark>=4,<5'; } >/dev/null 2>&1 || true
	@swift build -c $(CONFIGURATION) --product heshu 2>&1 | grep -E 'error|warning:' || true
	@if command -v java >/dev/null && PYTHONPATH=$(SPARK) python3 -c 'import pyspark' 2>/dev/null; then \
	  PYTHONPATH=$(SPARK) SPARK_HOME=$(abspath $(SPARK))/pyspark PYSPARK_PYTHON=python3 \
	    SKEWED=$(SKEWED) python3 Tests/Spark/test_heshu_spark.py "$(HESHU)"; \
	else echo "the tests of the Spark driver are skipped: Java and pyspark could not be installed" >&2; fi

# Records the shell sessions of Tests/ClaimShellTests/Transcripts and of README.md again.
transcripts: setup
	HESHU_RECORD=1 swift test --filter "TranscriptTests|DocumentsTests|TemplateKeysTests"

bench: setup
	swift build -c release --product heshu-bench
	@bench=$$(swift build -c release --show-bin-path)/heshu-bench && $$bench && $$bench html

# CONFIGURATION=debug uses the build of the tests; REPORTS=FOLDER writes elsewhere.
reports: setup
	@swift build -c $(CONFIGURATION) --product heshu
	@store=$$(mktemp -d) && trap 'rm -rf "$$store"' EXIT && \
	  $(HESHU) import --store $$store/heshu.db seeds >/dev/null && \
	  for lang in zh en; do \
	    report() { $(HESHU) report "$$@" --store $$store/heshu.db --output $(REPORTS)/$$lang --lang $$lang --force; } && \
	    report overview && report overview --html && report compare 研发投入强度 高新技术企业 && \
	    report region 松江区 && report conflicts || exit 1; \
	  done

# Makes the table of words again from jieba's list, which pip fetches.
WORDS := Sources/ClaimExtraction/Lexicon/Words
words:
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
	  python3 -m pip download -q --no-deps --no-binary :all: -d $$folder jieba==0.42.1 && \
	  tar -xzf $$folder/jieba-0.42.1.tar.gz -C $$folder && \
	  python3 $(WORDS)/make-word-table.py $$folder/jieba-0.42.1/jieba/dict.txt > $(WORDS)/WordTable.swift

format:
	swift format -i -r Sources Tests Package.swift

lint:
	swift format lint --strict -r Sources Tests Package.swift

# Defines install_packages, which needs root, or sudo without a password.
INSTALL = install_packages() { \
	    as_root=$$([ $$(id -u) = 0 ] || echo sudo -n); \
	    $$as_root apt-get update -qq && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$$@"; \
	  }

# Tools of some tests, which are skipped where a tool cannot be had: cmark-gfm reads reports back.
test-tools:
	@command -v cmark-gfm >/dev/null || { $(INSTALL); install_packages cmark-gfm; } >/dev/null 2>&1 || \
	  echo "cmark-gfm could not be installed; the tests that read reports back are skipped" >&2

setup:
	@command -v swift >/dev/null || { \
	  echo "swift is not on the PATH; install Swift 6.2 or later from https://swift.org/install and try again." >&2; exit 1; }
	@missing=$$(for package in $(PACKAGES); do \
	    dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || echo $$package; done); \
	  missing=$$(echo $$missing); \
	  if [ -n "$$missing" ]; then \
	    { $(INSTALL); install_packages $$missing; } >/dev/null 2>&1 || { \
	      echo "the packages $$missing are missing and could not be installed; run: apt-get install $$missing" >&2; exit 1; }; \
	  fi
