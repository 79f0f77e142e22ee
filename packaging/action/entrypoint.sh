#!/bin/bash
# What action.yml runs: `kpss validate` with the inputs of the action, which come as INPUT_* variables. Whatever they hold becomes exactly one
# argument each; an input cannot become an option or a command.
#
#   INPUT_PATH=. INPUT_SARIF=kpss.sarif packaging/action/entrypoint.sh
set -euo pipefail

# Lines of a text, without blanks around them and without empty ones, into the array `lines`.
split_lines() {
  local line
  lines=()
  while IFS= read -r line || [[ -n $line ]]; do
    line=${line%$'\r'}
    line=${line#"${line%%[![:space:]]*}"}
    line=${line%"${line##*[![:space:]]}"}
    [[ -z $line ]] || lines+=("$line")
  done <<<"$1"
}

# kpss of this machine, else that of an image.
kpss() {
  if type -P kpss >/dev/null; then
    command kpss "$@"
    return
  fi
  local image=${INPUT_IMAGE:-} mounts=(--volume "$PWD:$PWD")
  if [[ -z $image ]]; then
    image=kpss-action
    docker build --quiet --tag "$image" "$GITHUB_ACTION_PATH" >&2 || return 3
  fi
  [[ -z ${GITHUB_STEP_SUMMARY:-} ]] || mounts+=(--volume "$GITHUB_STEP_SUMMARY:$GITHUB_STEP_SUMMARY" --env GITHUB_STEP_SUMMARY)
  docker run --rm --user "$(id -u):$(id -g)" "${mounts[@]}" --workdir "$PWD" --entrypoint kpss -- "$image" "$@"
}

tell() { [[ -z ${GITHUB_OUTPUT:-} ]] || printf '%s=%s\n' "$1" "$2" >>"$GITHUB_OUTPUT"; }

cd -- "${GITHUB_WORKSPACE:-.}"
# Deadlines are those of Czech towns, wherever the machine stands.
arguments=(validate --format=github "--fail-on=${INPUT_FAIL_ON:-error}" "--date=${INPUT_DATE:-$(TZ=Europe/Prague date +%F)}")
[[ -z ${INPUT_BASELINE:-} ]] || arguments+=("--baseline=$INPUT_BASELINE")
[[ -z ${INPUT_CHANGED_SINCE:-} ]] || arguments+=("--changed-since=$INPUT_CHANGED_SINCE")

sarif=${INPUT_SARIF-kpss.sarif}
if [[ $sarif == *[$'\n\r']* ]]; then
  echo "kpss: the input sarif is not the name of one file" >&2
  exit 2
fi
if [[ -n $sarif ]]; then
  mkdir -p -- "$(dirname -- "$sarif")"
  rm -f -- "$sarif"  # What an earlier step left is no finding of this one.
  arguments+=("--format=sarif=$sarif")
fi

split_lines "${INPUT_ARGS:-}"
for line in "${lines[@]}"; do
  if [[ $line != -?* || $line == -- ]]; then
    printf 'kpss: the input args takes options, one per line; this is none: %q\n' "$line" >&2
    exit 2
  fi
  arguments+=("$line")
done

split_lines "${INPUT_PATH:-.}"
code=0
kpss "${arguments[@]}" -- "${lines[@]}" || code=$?

case $code in
  0) tell result clean ;;
  1) tell result findings ;;
  *) tell result failed ;;
esac
[[ -n $sarif && -f $sarif ]] && tell sarif "$sarif"
exit "$code"
