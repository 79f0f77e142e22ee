#!/bin/bash
# `directory.sh path/to/kpss`: makes directories of 600 and of 7 000 services, always the same, and tells how long a book and a site of them take, and how
# much memory. Markdown is kpss's own part, HTML has Pandoc's on top, PDF the PDF engine's too.
set -euo pipefail

kpss=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# generate SERVICES FOLDER: five to an organization.
generate() {
  mkdir -p "$2/organizations"
  printf 'kpss: 1\nname: Kraj\nterritory: kraj\nmunicipalities: [{id: vzorov, name: Vzorov}, {id: lhota, name: Lhota}, {id: cheb, name: Cheb}]\n' > "$2/kpss.yaml"
  awk -v services="$1" -v at="$2/organizations/" 'BEGIN {
    split("37 39 40 44 45 46 49 50 51 54 57 59 61 62 63 65 66 67 69 70", type)
    split("seniori pecujici-osoby rodiny-s-detmi osoby-v-krizi osoby-bez-pristresi deti-a-mladez etnicke-mensiny", group)
    split("Čáp Chata Hrad Řeka Šípek Útulek", word)
    split("vzorov lhota cheb", town)
    for (i = 0; i < services; ++i) {
      file = at "o" int(i / 5) ".yaml"
      if (i % 5 == 0) printf "name: Organizace %d\naddress: {street: Dlouhá %d, town: Vzorov, postal_code: 750 01}\ncontact: {function: ředitelka, phone: +420 555 000 010, email: o%d@example.org}\nservices:\n", i / 5, i / 5 + 1, i / 5 > file
      printf "  - name: %s %d\n    type: \"%s\"\n    register_number: \"%d\"\n    forms: [field, ambulatory]\n    target_groups: [%s, %s]\n    ages: {from: 18}\n", word[i % 6 + 1], i, type[i % 20 + 1], 1000000 + i, group[i % 7 + 1], group[(i + 2) % 7 + 1] > file
      printf "    mission: Pomáháme lidem v nepříznivé sociální situaci, aby mohli žít doma a mezi svými, jak dlouho to jen půjde.\n    activities: [pomoc při zvládání běžných úkonů, úklid, nákupy, doprovod k lékaři]\n    municipalities: [%s]\n", town[i % 3 + 1] > file
      printf "    hours: [{form: field, open: \"Mo-Fr 07:00-15:30\"}, {form: ambulatory, open: \"Mo,We 08:00-12:00,13:00-17:00\"}]\n    capacity: [{form: field, number: 12, unit: klient}]\n    prices: [{item: péče, amount: 130, unit: hodina}]\n    confirmed: {date: 2018-11-02, by: vedoucí}\n" > file
      if (i % 5 == 4) close(file)
    }
  }'
}

# spent WHAT ARGUMENTS…: what kpss and the programs that it calls took.
spent() {
  local what=$1 seconds processor kilobytes
  shift
  /usr/bin/time -o "$folder/spent" -f '%e %U %M' "$kpss" catalogue --date 2018-12-01 "$@" > /dev/null
  read -r seconds processor kilobytes < "$folder/spent"
  printf '%-34s %8s s %8s s of a core %6s MB\n' "$what" "$seconds" "$processor" $((kilobytes / 1024))
}

generate 600 "$folder/town"
generate 7000 "$folder/region"
cd "$folder/town"
spent "600 services: Markdown" -o "$folder/a.md"
spent "600 services: HTML" -o "$folder/a.html"
spent "600 services: PDF" -o "$folder/a.pdf"
cd "$folder/region"
spent "7 000 services: Markdown" -o "$folder/b.md"
spent "7 000 services: site" --to site -o "$folder/site"
