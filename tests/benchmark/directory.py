#!/usr/bin/env python3
"""`directory.py KPSS [SERVICES]`: makes a repository of so many services (7 000), always the same, writes the directory as a site and
tells how long it took, how much memory, and what the writing adds to reading and checking the repository. Then 600 services as a
book: Markdown is kpss's own part, HTML has Pandoc's on top, PDF the PDF engine's too."""

import os
import subprocess
import sys
import tempfile
import time

TYPES = ["37", "39", "40", "41", "44", "46", "48", "49", "50", "51", "54", "57", "60", "62", "65", "66", "69", "70"]
GROUPS = ["seniori", "osoby-se-zdravotnim-postizenim", "rodiny-s-detmi", "osoby-v-krizi", "deti-a-mladez", "osoby-bez-pristresi"]
FORMS = ["field", "ambulatory", "residential"]
MUNICIPALITIES, SERVICES_OF_ONE = 300, 6


def manifest():
    towns = "".join(f'  - {{id: obec-{i}, name: Obec {i}, code: "{500000 + i}"}}\n' for i in range(MUNICIPALITIES))
    return f"kpss: 1\nname: Kraj\nterritory: kraj\nmunicipalities:\n{towns}"


def service(number):
    forms = ", ".join(FORMS[i] for i in range(3) if (number >> i) % 2) or "field"
    return f"""  - id: sluzba-{number}
    name: Služba číslo {number} pro seniory a jejich blízké
    type: "{TYPES[number % len(TYPES)]}"
    register_number: "{1000000 + number}"
    forms: [{forms}]
    target_groups: [{GROUPS[number % 6]}, {GROUPS[(number + 1) % 6]}]
    ages: {{from: 18, to: 99}}
    mission: Posláním služby je podpořit lidi v tom, aby mohli zůstat doma, mezi svými, a žít tak, jak jsou zvyklí, i když jim ubývá sil.
    activities: [pomoc při péči o vlastní osobu, zajištění stravy, pomoc v domácnosti, doprovod k lékaři, základní poradenství]
    municipalities: [obec-{number % MUNICIPALITIES}, obec-{(number * 7 + 1) % MUNICIPALITIES}]
    hours:
      - {{open: "Mo-Fr 08:00-15:30", note: po domluvě i jindy}}
    capacity:
      - {{number: {number % 40 + 1}, unit: klient}}
    prices:
      - {{item: péče, amount: 135, unit: hodina}}
    how_to_apply: Zavolejte nám nebo napište; do týdne přijdeme a domluvíme se.
    phone: "+420 {600000000 + number * 17 % 99999999:09d}"
    email: sluzba{number}@example.org
    locations:
      - {{address: {{street: Dlouhá {number}, town: Obec {number % MUNICIPALITIES}, postal_code: "75002"}}, barrier_free: full}}
    confirmed: {{date: 2019-{number % 12 + 1:02d}-01, by: vedoucí služby, source: potvrzovací list}}
"""


def generate(folder, services):
    os.makedirs(f"{folder}/organizations")
    with open(f"{folder}/kpss.yaml", "w") as file:
        file.write(manifest())
    for first in range(0, services, SERVICES_OF_ONE):
        number = first // SERVICES_OF_ONE
        with open(f"{folder}/organizations/poskytovatel-{number}.yaml", "w") as file:
            file.write(f'name: Poskytovatel {number}, z. s.\nlegal_form: spolek\naddress: {{street: Krátká {number}, town: Obec 1, postal_code: "75002"}}\n')
            file.write(f'contact: {{function: ředitelka, email: poskytovatel{number}@example.org, phone: "+420 {200000000 + number:09d}"}}\nservices:\n')
            file.writelines(service(i) for i in range(first, min(first + SERVICES_OF_ONE, services)))


def timed(*command, runs=3):
    """Seconds of a command, the best of so many runs, and the largest memory of it and of what it calls, in MiB."""
    best, memory = None, 0
    for _ in range(runs):
        begin = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"benchmark: {' '.join(command)} failed")
        took = time.monotonic() - begin
        best = took if best is None else min(best, took)
        memory = max(memory, usage.ru_maxrss / 1024)
    return best, memory


def time_book(kpss, services=600):
    with tempfile.TemporaryDirectory() as folder:
        generate(f"{folder}/repository", services)
        for form in ["md", "html", "pdf"]:
            took, memory = timed(kpss, "-C", f"{folder}/repository", "catalogue", "--date", "2019-12-31", "-o", f"{folder}/book.{form}", runs=1)
            print(f"{f'{services} services as a book, .{form}':<36}{took:>9.2f} s, {memory:.0f} MiB")


def main():
    kpss = os.path.realpath(sys.argv[1])
    services = int(sys.argv[2]) if len(sys.argv) > 2 else 7000
    with tempfile.TemporaryDirectory() as folder:
        repository, site = f"{folder}/repository", f"{folder}/site"
        generate(repository, services)
        checked, memory_checked = timed(kpss, "-C", repository, "validate", "--quiet", "--fail-on", "error")
        written, memory = timed(kpss, "-C", repository, "catalogue", "--to", "site", "-o", site, "--date", "2019-12-31")
        files = sum(len(names) for _, _, names in os.walk(site))
        size = sum(os.path.getsize(os.path.join(at, name)) for at, _, names in os.walk(site) for name in names)
    print(f"{'services':<36}{services:>9}\n{'files of the site':<36}{files:>9}, {size / 1e6:.0f} MB")
    print(f"{'kpss validate':<36}{checked:>9.2f} s, {memory_checked:.0f} MiB\n{'kpss catalogue --to site':<36}{written:>9.2f} s, {memory:.0f} MiB")
    time_book(kpss)


main()
