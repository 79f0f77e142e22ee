#!/bin/bash
# The entrypoint of the GitHub Action, with plain and with hostile inputs: tests/packaging/action.sh KPSS. A kpss that only writes down its arguments
# stands in for the real one, which then has to take the plain ones.
set -euo pipefail
source=$(cd "$(dirname "$0")/../.." && pwd)
kpss=$(realpath "$1")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/bin" "$scratch/workspace"
cat >"$scratch/bin/kpss" <<'RECORDER'
#!/bin/bash
printf '<%s>\n' "$@" >"$RECORD"
for argument; do case $argument in --format=sarif=*) echo '{}' >"${argument#--format=sarif=}" ;; esac; done
exit "${RECORDED_CODE:-0}"
RECORDER
chmod +x "$scratch/bin/kpss"
failed=0

# run NAME=VALUE…: the entrypoint with these inputs; its exit code in `code`, what kpss got in `arguments`, what the action gave out in `outputs`.
run() {
  rm -rf "$scratch/workspace" "$scratch/record" "$scratch/output"
  mkdir "$scratch/workspace"
  code=0
  env "PATH=$scratch/bin:/usr/bin:/bin" "RECORD=$scratch/record" "GITHUB_OUTPUT=$scratch/output" "GITHUB_WORKSPACE=$scratch/workspace" "GITHUB_ACTION_PATH=$source" INPUT_DATE=2026-03-01 "$@" \
    "$source/packaging/action/entrypoint.sh" >"$scratch/printed" 2>&1 || code=$?
  arguments=$(cat "$scratch/record" 2>/dev/null || true)
  outputs=$(cat "$scratch/output" 2>/dev/null || true)
}
same() {
  [[ $2 == "$3" ]] || { printf '%s\n  wanted: %q\n  got:    %q\n' "$1" "$3" "$2"; failed=1; }
}

run INPUT_PATH=.
same "the defaults" "$arguments" $'<validate>\n<--format=github>\n<--fail-on=error>\n<--date=2026-03-01>\n<--format=sarif=kpss.sarif>\n<-->\n<.>'
same "their outputs" "$outputs" $'result=clean\nsarif=kpss.sarif'

run INPUT_PATH=$' plan a\n\nplan b ' INPUT_FAIL_ON=warning INPUT_BASELINE=known.json INPUT_CHANGED_SINCE=origin/main... INPUT_SARIF=out/x.sarif INPUT_ARGS=$'--lang=en\r\n  -q\n' RECORDED_CODE=1
same "all inputs" "$arguments" $'<validate>\n<--format=github>\n<--fail-on=warning>\n<--date=2026-03-01>\n<--baseline=known.json>\n<--changed-since=origin/main...>\n<--format=sarif=out/x.sarif>\n<--lang=en>\n<-q>\n<-->\n<plan a>\n<plan b>'
same "findings fail" "$code $outputs" $'1 result=findings\nsarif=out/x.sarif'

run INPUT_SARIF= RECORDED_CODE=3
same "no file of SARIF" "$code $outputs" "3 result=failed"

run INPUT_DATE=
[[ $arguments == *"<--date=2"???-??-??">"* ]] || { echo "today is not the date: $arguments"; failed=1; }

evil='$(touch evil) `touch evil`; touch evil & "x" '\''y'\'' | touch evil > evil \ *'
run "INPUT_PATH=--color=$evil" "INPUT_FAIL_ON=$evil" "INPUT_BASELINE=$evil" "INPUT_CHANGED_SINCE=$evil" "INPUT_DATE=$evil" "INPUT_ARGS=--lang=$evil"
same "hostile values stay one argument each" "$arguments" "<validate>
<--format=github>
<--fail-on=$evil>
<--date=$evil>
<--baseline=$evil>
<--changed-since=$evil>
<--format=sarif=kpss.sarif>
<--lang=$evil>
<-->
<--color=$evil>"
same "and do nothing" "$(ls "$scratch/workspace")" "kpss.sarif"

run "INPUT_SARIF=\$(touch evil).sarif"
same "a hostile file is a file" "$(ls "$scratch/workspace")" '$(touch evil).sarif'

run INPUT_SARIF=$'a\nresult=clean' RECORDED_CODE=1
same "a file of two lines is refused, nothing is forged" "$code $outputs" "2 "
run INPUT_ARGS=plans
same "a word among the options is refused" "$code $arguments" "2 "
run INPUT_ARGS=--
same "the end of options is refused" "$code $arguments" "2 "

# The real one.
rm "$scratch/bin/kpss"
ln -s "$kpss" "$scratch/bin/kpss"
run "INPUT_PATH=$source/examples/minimal" INPUT_ARGS=--lang=en
same "kpss takes what the action gives" "$code $outputs" $'0 result=clean\nsarif=kpss.sarif'
[[ $code == 0 ]] || cat "$scratch/printed"
exit $failed
