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
read -r code seconds kilobytes < <(python3 - "$kpss" -C "$folder/plan" import register "$folder/rpss.json" --codelists "$folder/codelists" --orp 1003 --date 2018-09-01 << 'END'
import resource, subprocess, sys, time
best = 1e9
for run in range(3):  # The best of them: others may use the machine too.
    begin = time.monotonic()
    code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    best = min(best, time.monotonic() - begin)
print(code, f"{best:.2f}", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
END
)
[ "$code" = 1 ] || { echo "benchmark: the import should find something to do" >&2; exit 1; }
printf '%-34s %8s s\n%-34s %8s MB\n' "import register, 99 MB" "$seconds" "memory" $((kilobytes / 1024))
awk -v s="$seconds" -v k="$kilobytes" 'BEGIN { exit !(s < 2 && k < 200 * 1024) }' || { echo "benchmark: the register should take under 2 s and 200 MB" >&2; exit 1; }
