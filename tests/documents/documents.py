#!/usr/bin/env python3
"""Makes every document of every example, to be looked at: `documents.py path/to/kpss FOLDER [EXAMPLE…]`.

Writes FOLDER/<example>/<document>.{docx,pdf,html} and prints a line for each: its exit code, the pages of the PDF, what was said. Exits with
1 if one failed. What documents there are follows from what the example holds.
"""

import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
FORMATS = ("docx", "pdf", "html")


def records(kpss, example, kind):
    found = subprocess.run([kpss, "-C", EXAMPLES / example, "list", kind, "--format", "json"], capture_output=True, text=True, check=False)
    return json.loads(found.stdout)["rows"]


def documents(kpss, example):
    """Name and arguments of each document."""
    monitoring = records(kpss, example, "monitoring")
    for plan in (row["id"] for row in records(kpss, example, "plans")):
        for command in ("plan", "summary"):
            yield f"{command}-{plan}", (command, "--plan", plan)
        for year in sorted({row["id"][:4] for row in monitoring if row["plan"] == plan}):
            for command in ("report", "article"):
                yield f"{command}-{plan}-{year}", (command, "--plan", plan, "--year", year)
        if (EXAMPLES / example / "plans" / plan / "comments.yaml").exists():
            yield f"comments-{plan}", ("comments", "--plan", plan)
    for meeting in (row["id"] for row in records(kpss, example, "meetings")):
        yield f"invitation-{meeting}", ("invitation", meeting)
        yield f"minutes-{meeting}", ("minutes", meeting)
        yield f"minutes-{meeting}-internal", ("minutes", meeting, "--audience", "internal")
    for kind, command in (("processes", "schedule"), ("surveys", "survey"), ("analyses", "analysis")):
        for record in (row["id"] for row in records(kpss, example, kind)):
            yield f"{command}-{record}", (command, record)


def make(kpss, folder, name, arguments, example):
    folder.mkdir(parents=True, exist_ok=True)
    outputs = [word for ending in FORMATS for word in ("-o", folder / f"{name}.{ending}")]
    done = subprocess.run([kpss, "-C", EXAMPLES / example, *arguments, *outputs], capture_output=True, text=True, check=False)
    info = subprocess.run(["pdfinfo", folder / f"{name}.pdf"], capture_output=True, text=True, check=False).stdout
    pages = re.search(r"Pages:\s+(\d+)", info)
    print(f"{example:10} {name:64} {done.returncode} {pages[1] if pages else '-':>3} {(done.stdout + done.stderr).strip()}", flush=True)
    return done.returncode


def main():
    kpss, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    examples = sys.argv[3:] or sorted(path.parent.name for path in EXAMPLES.glob("*/kpss.yaml"))
    jobs = [(kpss, (folder / example).resolve(), name, arguments, example) for example in examples for name, arguments in documents(kpss, example)]
    with ThreadPoolExecutor(2) as pool:
        codes = list(pool.map(lambda job: make(*job), jobs))
    return 1 if any(codes) else 0


sys.exit(main())
