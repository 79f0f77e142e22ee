#!/bin/bash
# `layout.sh FILE…`: is the code laid out as clang-format would? Where lines are broken and how comments are aligned is left to
# who writes them (clang-format 14 joins lists and breaks enumerations that read better as they are); spaces between tokens,
# braces and the order of includes are not.
set -euo pipefail

# One statement a line, runs of white space as one blank, none inside of brackets.
bare() { tr -s '[:space:]' ' ' | sed -E 's/([({[]) /\1/g; s/ ([])}])/\1/g; s/([;{}]) /\1\n/g; s/ (#|namespace)/\n\1/g'; }

bad=0
for file; do
  diff -u0 --label "$file" --label "$file, by clang-format" <(bare < "$file") <(clang-format "$file" | bare) || bad=$((bad + 1))
done
[ $bad = 0 ] || { echo "lint: $bad files are laid out otherwise" >&2; exit 1; }
