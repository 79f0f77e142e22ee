#!/bin/bash
# Holds action.yml against the schema of actions: `action_schema.sh FOLDER`. What npm installs stays in the folder until the lock changes.
set -euo pipefail
source=$(realpath "$(dirname "$0")/../..")
mkdir -p "$1"
cd "$1"
cp "$source/tests/packaging/schema/package.json" .
if ! cmp -s "$source/tests/packaging/schema/package-lock.json" installed.json || [[ ! -d node_modules ]]; then
  cp "$source"/tests/packaging/schema/{package-lock.json,.npmrc} .
  npm ci --silent --no-progress
  cp package-lock.json installed.json
fi
mkdir -p broken
cp "$source/action.yml" action.yml
node_modules/.bin/action-validator action.yml
# The validator would tell.
sed 's/shell: bash//' action.yml >broken/action.yml
! node_modules/.bin/action-validator broken/action.yml >/dev/null 2>&1
