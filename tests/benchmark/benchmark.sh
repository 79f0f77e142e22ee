#!/bin/bash
# `benchmark.sh path/to/kpss`: makes a repository of 10 000 measures with as many records, always the same, and tells how
# `kpss validate` compares with merely reading the files, and two cores with one. Ratios travel between machines, seconds do not.
set -euo pipefail

kpss=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

generate() {
  printf 'kpss: 1\nname: Kraj\nterritory: kraj\n' > "$folder/kpss.yaml"
  for ((plan = 2000; plan < 2020; ++plan)); do
    local at="$folder/plans/$plan"
    mkdir -p "$at/measures" "$at/monitoring"
    {
      printf 'title: Plán %s\nkind: action\nperiod: {from: %s-01-01, to: %s-12-31}\n' $plan $plan $plan
      printf 'approvals: [{body: zastupitelstvo, action: approves, date: %s-12-01}]\npriorities:\n' $((plan - 1))
      for ((priority = 1; priority <= 5; ++priority)); do
        printf '  - {number: "%s", title: Priorita, goals: [{number: "%s.1", title: Cíl}, {number: "%s.2", title: Cíl}]}\n' $priority $priority $priority
      done
    } > "$at/plan.yaml"
    awk -v at="$at" -v plan="$plan" 'BEGIN {
      split("fulfilled ongoing fulfilled partly", status)
      print "records:" > (at "/monitoring/" plan ".yaml")
      for (i = 0; i < 500; ++i) {
        goal = int(i / 100) + 1 "." int(i / 50) % 2 + 1
        number = goal "." i % 50 + 1
        file = at "/measures/" number ".yaml"
        printf "number: \"%s\"\ntitle: Opatření %s pro seniory\ngoal: \"%s\"\ntarget_groups: [seniori, pecujici-osoby]\n", number, number, goal > file
        printf "description: >-\n  Péče o víkendech a ve všední dny do 21 hodin bude dostupná ve všech domácnostech,\n  zejména lidem bez rodiny v místě.\n" > file
        printf "schedule: {from: %s, to: %s}\nbudget:\n  - {year: %s, source: municipality, amount: %s}\n", plan, plan, plan, 1000 + i * 37 > file
        printf "indicators:\n  - {id: klienti, name: Počet klientů, unit: osoba, baseline: 40, targets: {%s: %s}}\n", plan, 40 + i > file
        close(file)
        printf "  - measure: \"%s\"\n    status: %s\n    comment: Služba byla poskytována %s uživatelům.\n    reason: Chyběli pracovníci.\n    indicators: {klienti: %s}\n    costs: [{source: municipality, amount: %s.50}]\n", number, status[i % 4 + 1], i, i, 900 + i * 37 > (at "/monitoring/" plan ".yaml")
      }
    }'
  done
}

# The best of five runs, in microseconds.
best() {
  local least= run begin took
  for run in 1 2 3 4 5; do
    begin=${EPOCHREALTIME/[.,]/}
    "$@" > /dev/null
    took=$((${EPOCHREALTIME/[.,]/} - begin))
    [ -n "$least" ] && [ "$least" -le "$took" ] || least=$took
  done
  echo "$least"
}
read_all() { find "$folder" -name '*.yaml' -exec cat {} +; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", a / b }'; }

generate
cd "$folder"
"$kpss" validate || { echo "benchmark: the repository should be without errors" >&2; exit 1; }
reading=$(best read_all)
one=$(best taskset -c 0 "$kpss" validate --quiet)
all=$(best "$kpss" validate --quiet)
printf '%-34s %8s ms\n' "reading all files (cat)" $((reading / 1000)) "kpss validate on one core" $((one / 1000)) "kpss validate on all $(nproc) cores" $((all / 1000))
printf '%-34s %8s\n' "validate : reading" "$(ratio "$all" "$reading")" "one core : all cores" "$(ratio "$one" "$all")"
