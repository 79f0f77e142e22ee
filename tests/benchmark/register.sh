#!/bin/bash
# `register.sh path/to/kpss`: makes a register of 99 MB and tells how long an import of one ORP takes, and how much memory. More than 2 s or 200 MB is an error.
set -euo pipefail

kpss=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$(dirname "$0")/register.py" "$folder"
mkdir "$folder/plan"
printf 'kpss: 1\nname: Obec\nterritory: obec\n' > "$folder/plan/kpss.yaml"
cat "$folder/rpss.json" > /dev/null  # The disk is not what is measured.
code=0
/usr/bin/time -o "$folder/spent" -f '%e %M' "$kpss" -C "$folder/plan" import register "$folder/rpss.json" --codelists "$folder/codelists" --orp 1003 --date 2018-09-01 > /dev/null || code=$?
[ "$code" -le 1 ] || { echo "benchmark: the import failed" >&2; exit 1; }
read -r seconds kilobytes < <(tail -1 "$folder/spent")
printf '%-34s %8s s\n%-34s %8s MB\n' "import register, 99 MB" "$seconds" "memory" $((kilobytes / 1024))
awk -v s="$seconds" -v k="$kilobytes" 'BEGIN { exit !(s < 2 && k < 200 * 1024) }' || { echo "benchmark: the register should take under 2 s and 200 MB" >&2; exit 1; }
