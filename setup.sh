#!/bin/sh
# Installs what is missing from Debian's packages; silent, quick and offline where nothing is.
#
#   ./setup.sh build publishing     # the groups that are wanted; all without an argument
set -eu

packages() { cat <<'TABLE'
build       cmake                  build files
build       doctest-dev            test framework
build       g++                    the compiler
build       libcli11-dev           command line
build       libfmt-dev             formatting
build       libgit2-dev            revisions
build       libicu-dev             Czech order, normalisation
build       libmd4c-dev            narrative of a report
build       libpugixml-dev         sheets that come back as XLSX
build       libqpdf-dev            pages of the directory as a booklet
build       libsimdjson-dev        register of providers
build       libxlsxwriter-dev      sheets to fill in
build       libyaml-cpp-dev        YAML
build       libzip-dev             sheets that come back as XLSX
build       make                   this project's Makefile
build       ninja-build            builds in parallel
build       nlohmann-json3-dev     JSON read back
build       pkg-config             finds libgit2
build       uuid-dev               ids that others keep
publishing  fonts-dejavu-core      charts, symbols
publishing  fonts-liberation2      body text
publishing  fonts-open-sans        headings, tables
publishing  hyphen-cs              Czech hyphenation; without it PDF silently has none
publishing  librsvg2-bin           charts in DOCX
publishing  pandoc                 DOCX, ODT, HTML, manual pages
publishing  python3-munkres        keeps weasyprint from pulling in 650 MB of scipy
publishing  weasyprint             PDF
package     dpkg-dev               which libraries a package depends on
package     file                   which files of a package are programs
package     pandoc                 manual pages
bare        debootstrap            a bare Debian to install the package into
test        bash-completion        completion with and without it
test        chromium               pages on the web, looked at by a browser
test        fish                   completion in fish
test        git                    tests make repositories
test        npm                    what drives the browser, and others that check YAML; not where the command npm is there already
test        poppler-utils          tests read PDF back
test        pre-commit             the hooks, run by what runs them
test        python3-jsonschema     tests hold exports against published schemas
test        zsh                    completion in zsh
lint        clang                  the second compiler
lint        clang-format           layout of code
TABLE
}

groups=${*:-build publishing package test lint}
wanted=$(packages | while read -r group package why; do case " $groups " in *" $group "*) echo "$package" ;; esac; done | sort -u)
# Whoever has npm from elsewhere, with Node.js, would get both a second time.
if command -v npm >/dev/null; then wanted=$(echo "$wanted" | grep -vx npm || true); fi

if ! command -v dpkg-query >/dev/null; then
  echo "setup: not a Debian system; these packages of Debian 12 are needed, under whatever name they have here:" $wanted >&2
  exit 0
fi
installed=$(dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' $wanted 2>/dev/null | sed -n 's/ installed$//p' || true)
missing=$(for package in $wanted; do echo "$installed" | grep -Fqx "$package" || echo "$package"; done)
[ -n "$missing" ] || exit 0

echo "setup: installing" $missing
as_root=
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || { echo "setup: neither root nor sudo; run as root: apt-get install --no-install-recommends" $missing >&2; exit 1; }
  as_root=sudo
fi
$as_root apt-get update -qq
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
