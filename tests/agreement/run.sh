#!/bin/bash
# `run.sh KPSS MUTANTS FOLDER`: has kpss write its schemas into the folder and holds them against `validate` (compare.mjs), then against
# the language server of editors (editor.test.mjs). What npm installs stays there until the lock changes.
set -euo pipefail

kpss=$(realpath "$1")
mutants=$(realpath "$2")
folder=$3
here=$(realpath "$(dirname "$0")")
mkdir -p "$folder/schemas/cs"
cd "$folder"

cp "$here"/*.mjs "$here"/package.json .
if ! cmp -s "$here/package-lock.json" installed.json || [ ! -d node_modules ]; then
  cp "$here/package-lock.json" "$here/.npmrc" .
  npm ci --silent --no-progress
  cp package-lock.json installed.json
fi

for kind in $("$kpss" schema | awk 'NR > 2 {print $1}' | sort -u); do
  "$kpss" --lang en schema "$kind" > "schemas/$kind.schema.json"
  "$kpss" --lang cs schema "$kind" > "schemas/cs/$kind.schema.json"
done

"$mutants" "$here"/../../examples/{kojetin,prerov,domazlice,kyjov,milevsko,minimal} | node compare.mjs schemas

rm -rf workspace
"$kpss" --lang cs init workspace --name Editor > /dev/null
cp -r "$here"/../../examples/*/ workspace/
exec node --test editor.test.mjs
