"""Holds exports against published schemas. Every complaint is a line; nothing is printed where all is well.

    check.py services STANDARD services.json      HSDS: every service against service.json and service_list.json
    check.py package STANDARD FOLDER              HSDS: the tables against datapackage.json and tabular.json
    check.py schema schema.json data.json         any JSON against its schema
    check.py read separator file.csv              the rows of a CSV file, as JSON
"""

import csv
import datetime
import json
import re
import sys
import uuid
from pathlib import Path

import jsonschema

csv.field_size_limit(1 << 24)


def load(path):
    return json.loads(Path(path).read_text(encoding="utf-8"))


def against(schema, value, where):
    kind = jsonschema.validators.validator_for(schema, default=jsonschema.Draft7Validator)
    kind.check_schema(schema)
    for error in kind(schema, format_checker=jsonschema.FormatChecker()).iter_errors(value):
        print(where, list(error.absolute_path), error.message[:200])


def check_services(standard, path):
    page = load(path)
    services = page["contents"]
    if (page["total_items"], page["size"], page["empty"]) != (len(services), len(services), not services):
        print("the page does not count its services")
    for name in ("service.json", "service_list.json"):
        schema = load(standard / name)
        for service in services:
            against(schema, service, name)
    ids = [service["id"] for service in services]
    if len(ids) != len(set(ids)):
        print("a service stands there twice")


TYPES = {
    "number": float,
    "date": datetime.date.fromisoformat,
    "time": datetime.time.fromisoformat,
    "datetime": datetime.datetime.fromisoformat,
    "uuid": uuid.UUID,
    "email": lambda text: re.fullmatch(r"[^@\s]+@[^@\s]+", text).group(),
    "uri": lambda text: re.fullmatch(r"[a-z]+://\S+", text).group(),
    "string": str,
}


def is_of(kind, text):
    try:
        TYPES[kind](text)
        return True
    except (ValueError, AttributeError):
        return False


def rows_of(path, separator=","):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter=separator, strict=True))


def check_table(resource, path):
    """The rows of a table as objects; complains of what its description does not allow."""
    header, *rows = rows_of(path)
    fields = resource["schema"]["fields"]
    if header != [field["name"] for field in fields]:
        print(path.name, "has other columns:", header)
        return []
    for field in fields:
        name, limits = field["name"], field.get("constraints", {})
        values = [row[header.index(name)] for row in rows]
        kind = field.get("format") or field["type"]
        for value in values:
            if not value and limits.get("required"):
                print(path.name, name, "is empty")
            if value and not is_of(kind, value):
                print(path.name, name, "is no", kind, repr(value))
            if value and "enum" in limits and value not in limits["enum"]:
                print(path.name, name, "is none of the values:", repr(value))
        given = [value for value in values if value]
        if limits.get("unique") and len(given) != len(set(given)):
            print(path.name, name, "is not unique")
    return [dict(zip(header, row)) for row in rows]


def check_package(standard, folder):
    theirs = load(standard / "datapackage.json")["resources"]
    ours = {resource["name"]: resource for resource in load(folder / "datapackage.json")["resources"]}
    tables = {}
    for resource in theirs:
        name = resource["name"]
        own = ours.get(name)
        if own is None or own["path"] != resource["path"]:
            print("the package does not describe", name)
            continue
        describe = lambda of: [(f["name"], f["type"], f.get("format"), f["constraints"]["required"]) for f in of["schema"]["fields"]]
        keys = lambda of: sorted((key["fields"], key["reference"]["resource"]) for key in of["schema"].get("foreignKeys", []))
        if describe(own) != describe(resource) or keys(own) != keys(resource):
            print("the package describes", name, "differently")
        tables[name] = check_table(resource, folder / resource["path"])
    ids = {name: {row["id"] for row in rows} for name, rows in tables.items()}
    for resource in theirs:
        for key in resource["schema"].get("foreignKeys", []):
            for row in tables[resource["name"]]:
                if row[key["fields"]] and row[key["fields"]] not in ids[key["reference"]["resource"]]:
                    print(resource["path"], key["fields"], "leads nowhere")
    for row in tables["attribute"]:
        if row["link_id"] not in ids[row["link_entity"]]:
            print("an attribute belongs to nothing:", row)
    for name in ("phone", "contact", "schedule", "address", "service_area", "accessibility"):
        for row in tables[name]:
            owners = [column for column in row if column.endswith("_id") and row[column]]
            if len(owners) != 1:
                print(name, "belongs to", owners)
    numbers = {(r["name"], f["name"]) for r in theirs for f in r["schema"]["fields"] if f["type"] == "number"}
    typed = {
        name: [{key: json.loads(value) if (name, key) in numbers else value for key, value in row.items() if value} for row in rows]
        for name, rows in tables.items()
    }
    against(load(standard / "tabular.json"), typed, "tabular.json")


def main(what, *rest):
    if what == "services":
        check_services(Path(rest[0]), rest[1])
    elif what == "package":
        check_package(Path(rest[0]), Path(rest[1]))
    elif what == "schema":
        against(load(rest[0]), load(rest[1]), "schema")
    elif what == "read":
        json.dump(rows_of(rest[1], rest[0]), sys.stdout, ensure_ascii=False)


main(*sys.argv[1:])
