# What there is to do, each on a bare Debian 12: `make` lists it. Only `make` itself must be there.

PREFIX  ?= /usr/local
DESTDIR ?=
REPORT  ?= report
DIST    ?= dist

# `make test` and CI take warnings for errors; a build directory keeps what it was told.
ifneq ($(CI),)
WERROR := -DKPSS_WERROR=ON
endif
LAUNCHER  := $(if $(shell command -v ccache),-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
CONFIGURE  = cmake -S . -G Ninja $(LAUNCHER) $(WERROR) --log-level=WARNING
CTEST      = ctest --output-on-failure --parallel $(shell nproc)
SOURCES    = $(shell find lib cli tests -name '*.cpp' -o -name '*.hpp')

.PHONY: help setup build report test accept lint sanitize clang install package package-test image documents benchmark clean
.DEFAULT_GOAL := help

help:      ## list what there is to do
	@sed -n 's/^\([a-z-]*\): .*## /  make \1\t/p' Makefile | expand -t 18

setup:     ## install from Debian whatever is missing (setup.sh lists it)
	@./setup.sh

build:     ## build the program and its manual pages
	@./setup.sh build
	$(CONFIGURE) -B build
	cmake --build build --target kpss-cli man

report:    ## check the example and write its report of 2018 as DOCX and PDF
	@./setup.sh build publishing
	@$(MAKE) --no-print-directory build
	build/cli/kpss -C examples/kojetin validate
	mkdir -p $(REPORT)
	build/cli/kpss -C examples/kojetin report --year 2018 --date 2019-04-15 -o $(abspath $(REPORT))/zprava-2018.docx -o $(abspath $(REPORT))/zprava-2018.pdf
	@ls $(abspath $(REPORT))/zprava-2018.docx $(abspath $(REPORT))/zprava-2018.pdf

test: WERROR := -DKPSS_WERROR=ON
test:      ## build everything without a warning and run all tests
	@./setup.sh build publishing test package
	$(CONFIGURE) -B build
	cmake --build build
	$(CTEST) --test-dir build

accept:    ## accept what the golden tests make, and show what changed
	@./setup.sh build publishing test package
	$(CONFIGURE) -B build
	cmake --build build
	KPSS_ACCEPT=1 build/tests/kpss-tests --test-suite=golden
	git --no-pager diff --stat -- examples man schemas tests
	git --no-pager diff -- examples man schemas tests

lint:      ## check the layout of the code
	@./setup.sh lint
	@tests/layout.sh $(SOURCES)

sanitize:  ## run all tests under the address and undefined behaviour sanitizers
	@./setup.sh build publishing test package
	$(CONFIGURE) -B build-sanitize -DKPSS_SANITIZE=ON -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG='-O1 -g1'
	cmake --build build-sanitize
	$(CTEST) --test-dir build-sanitize

clang:     ## build with the second compiler and run all tests
	@./setup.sh build publishing test package lint
	$(CONFIGURE) -B build-clang -DCMAKE_CXX_COMPILER=clang++
	cmake --build build-clang
	$(CTEST) --test-dir build-clang

install: build  ## install to PREFIX (below DESTDIR)
	DESTDIR=$(DESTDIR) cmake --install build --prefix $(PREFIX) --strip

package:   ## make the Debian package, in DIST
	@./setup.sh build package
	$(CONFIGURE) -B build
	cmake --build build --target kpss-cli man
	packaging/package.sh build $(DIST)

package-test: package  ## install the package into a bare Debian and use it there; as root, with a network
	@./setup.sh bare
	tests/packaging/bare_root.sh $(DIST)/kpss_*.deb

image:     ## make the container image `kpss` of the package in dist/, or of the sources
	docker build -t kpss .

documents: build  ## make every document of every example, to be looked at
	@python3 tests/documents/documents.py build/cli/kpss documents

benchmark: build  ## time 10 000 measures, a site of 7 000 services, a book of 600, a register of 99 MB
	@tests/benchmark/benchmark.sh build/cli/kpss
	@python3 tests/benchmark/directory.py build/cli/kpss
	@tests/benchmark/register.sh build/cli/kpss

clean:     ## remove what was built
	rm -rf build build-sanitize build-clang documents $(REPORT) $(DIST)
