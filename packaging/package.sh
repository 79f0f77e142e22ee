#!/bin/sh
# Makes the Debian package of what was built: packaging/package.sh BUILD DIST. The same sources give the same bytes.
set -eu
source=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "$1" && pwd)
mkdir -p "$2"
dist=$(cd "$2" && pwd)

# All times in the package are that of its newest change.
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
  SOURCE_DATE_EPOCH=$(date --date="$(sed -n 's/^ -- .*>  //p' "$source/packaging/debian/changelog" | head -n 1)" +%s)
fi
export SOURCE_DATE_EPOCH
umask 022
cpack --config "$build/CPackConfig.cmake" -B "$build/package" >"$build/package.log" 2>&1 || { cat "$build/package.log" >&2; exit 1; }
mv "$build"/package/kpss_*.deb "$dist/"
ls "$dist"/kpss_*.deb
