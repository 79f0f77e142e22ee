#!/bin/bash
# `run.sh KPSS FOLDER`: has kpss write sites of examples into the folder and looks at them with a real browser (site.test.mjs). What npm
# installs stays there until the lock changes.
set -euo pipefail

kpss=$(realpath "$1")
folder=$2
here=$(realpath "$(dirname "$0")")
mkdir -p "$folder"
cd "$folder"

cp "$here"/*.mjs "$here"/package.json .
if ! cmp -s "$here/package-lock.json" installed.json || [ ! -d node_modules ]; then
  cp "$here/package-lock.json" "$here/.npmrc" .
  npm ci --silent --no-progress
  cp package-lock.json installed.json
fi

"$kpss" -C "$here/../../examples/kojetin" catalogue --to site -o sites/kojetin --date 2019-12-10
"$kpss" -C "$here/../../examples/prerov" catalogue --to site -o sites/prerov --date 2022-06-01 --lang en
exec node --test .
