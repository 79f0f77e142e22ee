"""Reads a JUnit report as Jenkins and GitLab do, and holds it against what their schemas ask for. Every complaint is a line.

    junit.py report.xml           complaints
    junit.py report.xml --read    the tests, a line each: name, what became of it, its message, type and text, as JSON
"""

import json
import sys
import xml.etree.ElementTree as ElementTree

# junit-10.xsd of Jenkins' xUnit plugin, which is the strictest that is about: element -> required and optional attributes, children.
ELEMENTS = {
    "testsuites": ({}, {"name", "time", "tests", "failures", "errors"}, {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors"}, {"time", "skipped", "timestamp", "hostname", "id", "package"}, {"properties", "testcase", "system-out", "system-err"}),
    "testcase": ({"name"}, {"classname", "time", "group"}, {"skipped", "error", "failure", "system-out", "system-err"}),
    "failure": ({}, {"type", "message"}, set()),
    "system-out": ({}, set(), set()),
}


def complaints(element):
    required, optional, children = ELEMENTS.get(element.tag, ({}, set(), set()))
    if element.tag not in ELEMENTS:
        yield f"{element.tag} is not known"
    for name in set(required) - set(element.attrib):
        yield f"{element.tag} has no {name}"
    for name in set(element.attrib) - set(required) - optional:
        yield f"{element.tag} has {name}"
    for child in element:
        if child.tag not in children:
            yield f"{child.tag} stands in {element.tag}"
        yield from complaints(child)


def wrong_numbers(root):
    for suite in root.iter("testsuite"):
        tests = suite.findall("testcase")
        failures = [test for test in tests if test.find("failure") is not None]
        for element in (root, suite):
            if (element.get("tests"), element.get("failures")) != (str(len(tests)), str(len(failures))):
                yield f"{element.tag} does not count its tests"
        if len({test.get("name") for test in tests}) != len(tests):
            yield "two tests have one name"
        if any(len(test.findall("failure")) > 1 for test in tests):
            yield "a test failed twice"


def main(path, *wish):
    root = ElementTree.parse(path).getroot()
    if wish:
        for test in root.iter("testcase"):
            failure, said = test.find("failure"), test.find("system-out")
            print(json.dumps([test.get("name"), "passed" if failure is None else "failed", *([] if failure is None else [failure.get("message"), failure.get("type"), failure.text]), *([] if said is None else [said.text])], ensure_ascii=False))
        return
    if root.tag != "testsuites" or len(root) != 1:
        print("it is not one suite")
    for complaint in [*complaints(root), *wrong_numbers(root)]:
        print(complaint)


main(*sys.argv[1:])
