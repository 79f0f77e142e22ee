#!/bin/bash
# The hooks, run by the real pre-commit: tests/packaging/pre_commit.sh KPSS. Exit code 77 (left out) where it is not installed.
set -euo pipefail
source=$(cd "$(dirname "$0")/../.." && pwd)
type -P pre-commit >/dev/null || { echo "pre-commit is not installed: left out"; exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/bin" "$scratch/hooks"
ln -s "$(realpath "$1")" "$scratch/bin/kpss"
export PATH="$scratch/bin:$PATH" HOME="$scratch" PRE_COMMIT_HOME="$scratch/cache"
export GIT_CONFIG_GLOBAL="$scratch/gitconfig" GIT_CONFIG_NOSYSTEM=1
git config --global user.name "Test" && git config --global user.email "test@example.org" && git config --global init.defaultBranch main

cp "$source/.pre-commit-hooks.yaml" "$scratch/hooks/"
git -C "$scratch/hooks" init -q && git -C "$scratch/hooks" add . && git -C "$scratch/hooks" commit -qm "Hooks"
pre-commit validate-manifest "$scratch/hooks/.pre-commit-hooks.yaml"

cp -r "$source/examples/minimal" "$scratch/plan"
cd "$scratch/plan"
git init -q && git add . && git commit -qm "A plan"
# try HOOK: its exit code in `code`, what it printed in `printed`.
try() {
  code=0
  printed=$(pre-commit try-repo "$scratch/hooks" "$1" --verbose 2>&1) || code=$?
}
want() { [[ $1 ]] || { printf '%s; exit code %s:\n%s\n' "$2" "$code" "$printed" >&2; exit 1; }; }
holds() { grep -qF -- "$1" <<<"$printed"; }

echo '# a remark' >>kpss.yaml && git add .
try kpss-validate
[[ $code == 0 ]] && holds Passed || want "" "a sound repository passes"

measure=$(ls plans/*/measures/*.yaml | head -n 1)
sed -i 's/^goal: .*/goal: "9.9"/; s/^priority: .*/priority: "9"/' "$measure" && git add .
try kpss-validate
[[ $code != 0 ]] && holds unknown-reference && holds "$measure" || want "" "a link to a missing goal fails and is shown"
git reset -q --hard

echo 'words' >notes.txt && git add .
try kpss-validate
holds Skipped || want "" "a commit without records is not checked"
git reset -q --hard

sed -i 's/^title: \(.*\)$/titel: \1/' "$measure" && git add .
try kpss-fix
[[ $code != 0 ]] && holds "files were modified by this hook" && grep -q '^title: ' "$measure" || want "" "fix mends what is about to be committed"
git add .
try kpss-fix
[[ $code == 0 ]] || want "" "nothing is left to mend"
echo "the hooks work"
