#!/usr/bin/python3
"""The job of the GitLab include, run as a runner would: tests/packaging/gitlab.py KPSS. Exit code 77 (left out) without python3-yaml."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

try:
    import yaml
except ImportError:
    print("python3-yaml is not installed: left out")
    sys.exit(77)

source = pathlib.Path(__file__).resolve().parents[2]
include = yaml.safe_load((source / "packaging/gitlab/kpss.gitlab-ci.yml").read_text())
hidden, job = include[".kpss-validate"], include["kpss-validate"]
assert set(include) == {"variables", ".kpss-validate", "kpss-validate"}
assert job == {"extends": ".kpss-validate", "stage": "test"}
assert hidden["image"] == {"name": "$KPSS_IMAGE", "entrypoint": [""]}
assert all(isinstance(line, str) for line in hidden["script"])
reports = hidden["artifacts"]["reports"]
defaults = {name: variable["value"] for name, variable in include["variables"].items()}
assert all(isinstance(value, str) for value in defaults.values())

with tempfile.TemporaryDirectory() as scratch:
    scratch = pathlib.Path(scratch)
    (scratch / "bin").mkdir()
    (scratch / "bin/kpss").symlink_to(pathlib.Path(sys.argv[1]).resolve())

    def run(**variables):
        """A runner of GitLab puts the lines into one script of a shell that stops at the first failure."""
        folder = scratch / "project"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(source / "examples/minimal", folder)
        if variables.pop("broken", False):
            measure = next(folder.glob("plans/*/measures/*.yaml"))
            measure.write_text(measure.read_text() + "nonsense: true\n")
        done = subprocess.run(["sh", "-e", "-c", "\n".join(hidden["script"])], cwd=folder, capture_output=True, text=True,
                              env={"PATH": f"{scratch}/bin:{os.environ['PATH']}", **defaults, **variables})
        return done, folder

    done, folder = run()
    assert done.returncode == 0, done
    assert json.loads((folder / reports["codequality"]).read_text()) == [], done
    xml.etree.ElementTree.parse(folder / reports["junit"])

    done, folder = run(broken=True)
    assert done.returncode == 1 and "unknown-key" in done.stdout, done
    issues = json.loads((folder / reports["codequality"]).read_text())
    assert [issue["check_name"] for issue in issues] == ["unknown-key"], issues
    assert xml.etree.ElementTree.parse(folder / reports["junit"]).findall(".//failure"), done

    done, folder = run(KPSS_DATE="2026-03-01", KPSS_FAIL_ON="warning", KPSS_PATH="plans")
    assert done.returncode == 0, done
    for name in ("KPSS_PATH", "KPSS_FAIL_ON", "KPSS_BASELINE", "KPSS_CHANGED_SINCE", "KPSS_DATE"):
        done, folder = run(**{name: "$(touch evil) `touch evil`; touch evil & touch evil"})
        assert done.returncode == 2 and not list(folder.rglob("*evil*")), (name, done)
print("the include works")
