#!/bin/sh
# Records anew what a real editor sends: Neovim (0.7 or newer) plays session.lua on a copy of examples/kojetin.
#
#   tests/lsp/record.sh build/cli/kpss        # writes tests/lsp/session.client; then `make accept` renews the answers
set -eu

here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cp -r "$here/../../examples/kojetin" "$folder/Plán obce"
HOME="$folder" XDG_CONFIG_HOME="$folder/none" KPSS_SESSION_ROOT="$folder/Plán obce" KPSS_SESSION_BYTES="$folder/bytes" KPSS_SESSION_PROGRAM="$program" \
  ${NVIM:-nvim} --headless -u NONE -i NONE -n -c "luafile $here/session.lua" -c "cquit!"
"$program" -C "$folder/Plán obce" validate
python3 "$here/anywhere.py" "$folder" < "$folder/bytes" > "$here/session.client"
