#!/bin/bash
# Presses the tabulator in real shells: tests/completion/run.sh KPSS. A shell that is not installed is left out, with a word.
set -euo pipefail
source=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/bin" "$scratch/empty"
ln -s "$(realpath "$1")" "$scratch/bin/kpss"
export PATH="$scratch/bin:$PATH" HOME="$scratch" KPSS_SCRIPTS="$source/cli/completion/scripts"
cp -r "$source/examples/kojetin" "$scratch/kojetin"
cd "$scratch"
failed=0

# What every shell has to offer behind each line; words that must be there, or after a `!` must not.
cases=(
  'kpss va|validate'
  'kpss val|!report'
  'kpss report --acc|--accessible'
  'kpss validate --fail-on |error warning info'
  'kpss validate --fail-on=w|--fail-on=warning'
  'kpss explain unknown-ref|unknown-reference'
  'kpss -C kojetin minutes 2018-02|2018-02-21-komise'
  'kpss -C kojetin minutes 2018-02|!2018-03-28-ps-rodiny'
  'kpss -C ~/kojetin minutes 2018-02|2018-02-21-komise'
  'kpss -C kojetin report --plan |2018-2019'
  'kpss -C kojetin report --plan=|--plan=2018-2019'
  'kpss -C kojetin report --ye|--year'
  'kpss -C kojetin stats --by priority,g|priority,goal priority,group'
  'kpss stats --of |measures money indicators'
  'kpss -C empty minutes |!2018-02-21-komise'
  'kpss list measures --where st|!status'
  'kpss report -o kojetin/kpss|kojetin/kpss.yaml'
  'kpss report --output=kojetin/kpss|--output=kojetin/kpss.yaml'
  'kpss -C koj|kojetin'
  'kpss merge kojetin/kp|kojetin/kpss.yaml'
)

check() {
  local shell=$1 case offered line want
  shift
  for case in "${cases[@]}"; do
    line=${case%|*} want=${case##*|}
    offered=$("$@" "$line" 2>&1 | sed "s:/\$::; s: \$::" || true)
    for word in ${want#!}; do
      if [[ $want == !* ]]; then
        ! grep -qFx -- "$word" <<<"$offered" || { echo "$shell: \`$line\` offers $word"; failed=1; }
      else
        grep -qFx -- "$word" <<<"$offered" || { printf '%s: `%s` does not offer %s but:\n%s\n' "$shell" "$line" "$word" "$offered" | head -20; failed=1; }
      fi
    done
  done
  echo "$shell: done"
}

for shell in bash bash-completion fish zsh; do
  program=${shell%-completion}
  if [[ $shell == bash-completion && ! -e /usr/share/bash-completion/bash_completion ]] || ! type -P "$program" >/dev/null; then
    echo "$shell is not installed: left out"
    continue
  fi
  check "$shell" "$program" "$source/tests/completion/press.$program" "$shell"
done
exit $failed
