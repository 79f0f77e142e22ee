#!/usr/bin/env python3
"""Counts the figures of the examples a second time, from the definitions in man/kpss-statistics.7.md and nothing else.

    python3 tests/figures/count.py            writes tests/figures/<example>.json
    python3 tests/figures/count.py --check    says whether they are still what is counted

Every scalar of YAML is read as the text that stands there; amounts are exact decimals.
"""

import json
import sys
from collections import defaultdict
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parent.parent / "examples"

STATUSES = ["fulfilled", "partly", "ongoing", "unfulfilled", "not-started", "postponed", "cancelled", "not-reported"]
STEPS = {"fulfilled": 1, "ongoing": 2, "partly": 3, "not-started": 4, "postponed": 4, "unfulfilled": 4, "cancelled": 5}
SOURCES = ["state", "region", "municipality", "other-municipalities", "eu", "irop", "users", "care-allowance",
           "health-insurance", "labour-office", "foundations", "own", "other"]
WORDS_FOR_UNKNOWN = {"not-quantified", "regular-activity", "by-budget"}


def read(path):
    return yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)


# --- what stands in the files ----------------------------------------------------------------------------------------------


class Plan:
    """A plan, its measures by id (the name of their file) and its records by year and measure."""

    def __init__(self, folder):
        self.id = folder.name
        self.data = read(folder / "plan.yaml")
        self.measures = {file.stem: read(file) for file in sorted(folder.glob("measures/*.yaml"))}
        self.records = defaultdict(dict)
        for file in sorted((folder / "monitoring").rglob("*.yaml")):
            year = int(file.relative_to(folder / "monitoring").parts[0][:4])
            for record in read(file)["records"]:
                self.records[year][record["measure"]] = record
        self.first, self.last = self.data["period"]["from"], self.data["period"]["to"]
        self.counted_statuses = self.data.get("counts_as_fulfilled", ["fulfilled"])
        self.priorities = self.data.get("priorities", [])
        self.goals = [(goal, priority) for priority in self.priorities for goal in priority.get("goals", [])]
        self.goals += [(goal, {}) for goal in self.data.get("goals", [])]

    def years(self):
        return sorted(year for year in self.records if self.first[:4] <= str(year) <= self.last[:4])

    def place(self, measure):
        """The goal and the priority that a measure hangs on."""
        for goal, priority in self.goals:
            if goal["number"] == measure.get("goal"):
                return goal, priority
        for priority in self.priorities:
            if priority["number"] == measure.get("priority"):
                return {}, priority
        return {}, {}

    def group(self, measure):
        goal, priority = self.place(measure)
        return goal.get("group") or priority.get("group") or ""


# --- definition 1 and 2: the measures of a year -------------------------------------------------------------------------------


def why_excluded(plan, name, year):
    """The reason, or nothing where the measure is counted."""
    measure = plan.measures[name]
    earlier = [y for y in plan.years() if y < year and name in plan.records[y]]
    cancelled = earlier and plan.records[earlier[-1]][name]["status"] == "cancelled"
    if name in plan.records[year]:
        return "cancelled-earlier" if cancelled and plan.records[year][name]["status"] == "cancelled" else None
    day = min(f"{year}-12-31", plan.last)
    if measure.get("added", "") > day:
        return "not-added-yet"
    if "dropped" in measure and measure["dropped"] <= day:
        return "dropped"
    if cancelled:
        return "cancelled-earlier"
    schedule = measure.get("schedule", {})
    if "from" in schedule and int(schedule["from"][:4]) > year:
        return "not-begun"
    if "to" in schedule and int(schedule["to"][:4]) < year:
        return "over"
    return None


def states_in(plan, year):
    """What is counted, as measure → record (or nothing), and what is excluded, as measure → reason."""
    counted, excluded = {}, {}
    for name in plan.measures:
        reason = why_excluded(plan, name, year)
        if reason:
            excluded[name] = reason
        else:
            counted[name] = plan.records[year].get(name)
    return counted, excluded


def latest_states(plan):
    counted, excluded = {}, {}
    for name, measure in plan.measures.items():
        with_record = [year for year in plan.years() if name in plan.records[year]]
        if "dropped" in measure:
            excluded[name] = "dropped"
        elif with_record:
            counted[name] = plan.records[with_record[-1]][name]
        else:
            counted[name] = None
    return counted, excluded


def status_of(record):
    return record["status"] if record else "not-reported"


# --- definition 3 and 4: shares -----------------------------------------------------------------------------------------------


def tenth(part, whole):
    """A percent to its tenth, half up; nothing of nothing."""
    if not whole:
        return None
    tenths = (Decimal(part) * 2000 / Decimal(whole) + 1) / 2
    return plain((tenths.to_integral_value(ROUND_FLOOR)) / 10, keep="0.1")


def whole_percents(counts):
    total = sum(counts)
    if not total:
        return [0] * len(counts)
    percents = [count * 100 // total for count in counts]
    by_remainder = sorted(range(len(counts)), key=lambda i: (-(counts[i] * 100 % total), i))
    for i in by_remainder[: 100 - sum(percents)]:
        percents[i] += 1
    return percents


# --- definition 5: groupings --------------------------------------------------------------------------------------------------


def rows_of(plan, dimension, counted, year):
    """Row → its measures. What belongs nowhere stands under the empty id."""
    rows = {}
    if dimension == "priority":
        rows = {priority["number"]: [] for priority in plan.priorities}
    if dimension == "goal":
        rows = {goal["number"]: [] for goal, _ in plan.goals}
    found = defaultdict(list, rows)
    for name, record in counted.items():
        measure = plan.measures[name]
        goal, priority = plan.place(measure)
        ids = {
            "priority": [priority.get("number", "")],
            "goal": [goal.get("number", "")],
            "group": [plan.group(measure)],
            "target-group": measure.get("target_groups") or [""],
            "realizer": measure.get("responsible") or [""],
            "municipality": measure.get("municipalities") or [""],
            "kind": [measure.get("kind", "")],
            "source": [],
        }[dimension]
        if dimension == "source":
            lines = [line for line in measure.get("budget", []) if year is None or line["year"] == str(year)]
            lines += (record or {}).get("costs", [])
            ids = [source for source in SOURCES if source in {line["source"] for line in lines}] or [""]
        for id in dict.fromkeys(ids):
            found[id].append(name)
    if dimension in ("priority", "goal"):
        order = list(rows) + [""]
    elif dimension == "source":
        order = SOURCES + [""]
    else:
        order = sorted(id for id in found if id) + [""]
    return {id: found[id] for id in order if id in found}


# --- definition 7 and 8: money ------------------------------------------------------------------------------------------------


def amount_of(line):
    """In crowns; nothing where it is not known."""
    if "amount" in line:
        return None if line["amount"] in WORDS_FOR_UNKNOWN else Decimal(line["amount"])
    if "thousands" in line:
        return hellers(Decimal(line["thousands"]) * 1000)
    if "unit_price" in line and "units" in line:
        return hellers(Decimal(line["unit_price"]) * Decimal(line["units"]))
    return None


def hellers(amount):
    return amount.quantize(Decimal("0.01"), ROUND_HALF_UP)


def plain(number, keep="1"):
    """45, 12.5; money with both hellers or none."""
    if keep != "1":
        return str(number.quantize(Decimal(keep)))
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def money(number):
    return plain(number) if number == number.to_integral_value() else plain(number, keep="0.01")


def sum_row(what, suffix, lines):
    """The sum of what is known, all lines, and those without an amount."""
    amounts = [amount_of(line) for line in lines]
    known = [amount for amount in amounts if amount is not None]
    return {
        f"{what}{suffix}": money(sum(known)) if known else None,
        f"{what}-lines{suffix}": len(amounts),
        f"{what}-unquantified{suffix}": len(amounts) - len(known),
    }


def money_rows(plan, counted, year):
    planned = {n: [line for line in plan.measures[n].get("budget", []) if line["year"] == str(year)] for n in counted}
    actual = {n: (record or {}).get("costs", []) for n, record in counted.items()}
    all_planned, all_actual = sum(planned.values(), []), sum(actual.values(), [])
    yield {**sum_row("planned", "", all_planned), **sum_row("actual", "", all_actual)}
    for source in SOURCES:
        mine = lambda lines: [line for line in lines if line["source"] == source]
        if not mine(all_planned) and not mine(all_actual):
            continue
        row = {**sum_row("planned", f":source={source}", mine(all_planned)), **sum_row("actual", f":source={source}", mine(all_actual))}
        pairs, left_out, of_planned, of_actual = [], [], Decimal(0), Decimal(0)
        for name in counted:
            before, after = mine(planned[name]), mine(actual[name])
            if not before and not after:
                continue
            known = [amount_of(line) for line in before], [amount_of(line) for line in after]
            if before and after and None not in known[0] + known[1] and sum(known[0]) > 0:
                pairs.append(name)
                of_planned += sum(known[0])
                of_actual += sum(known[1])
            else:
                left_out.append(name)
        row[f"drawdown-planned:source={source}"] = money(of_planned) if pairs else None
        row[f"drawdown-actual:source={source}"] = money(of_actual) if pairs else None
        row[f"drawdown:source={source}"] = tenth(of_actual, of_planned) if pairs else None
        row[f"drawdown-pairs:source={source}"] = len(pairs)
        row[f"drawdown-left-out:source={source}"] = len(left_out)
        yield row
    for name in counted:
        if planned[name] or actual[name]:
            yield {**sum_row("planned", f":measure={name}", planned[name]), **sum_row("actual", f":measure={name}", actual[name])}


# --- definition 6: indicators -------------------------------------------------------------------------------------------------


def value_of(indicator, text):
    """A number, or the text of a date, of true or of false."""
    return Decimal(text) if indicator.get("kind", "number") == "number" else text


def told(value):
    return plain(value) if isinstance(value, Decimal) else value


def indicator_row(plan, name, record, indicator, year):
    def read_value(source):
        return value_of(indicator, source) if source is not None else None

    number = indicator.get("kind", "number") == "number"
    direction = indicator.get("direction", "growing")
    target = read_value(indicator.get("targets", {}).get(str(year)))
    baseline = read_value(indicator.get("baseline"))
    value = read_value((record or {}).get("indicators", {}).get(indicator["id"]))
    suffix = f":measure={name},indicator={indicator['id']}"
    row = {f"target{suffix}": told(target), f"baseline{suffix}": told(baseline), f"value{suffix}": told(value)}

    actual, certain = value, True
    if indicator.get("counting") == "cumulative":
        years = [y for y in range(int(plan.first[:4]), year + 1) if not why_excluded(plan, name, y)]
        parts = [plan.records.get(y, {}).get(name, {}).get("indicators", {}).get(indicator["id"]) for y in years]
        known = [Decimal(part) for part in parts if part is not None]
        actual, certain = (sum(known) if known else None), len(known) == len(parts)
        row[f"sum{suffix}"] = told(actual)
        row[f"sum-missing-years{suffix}"] = len(parts) - len(known)

    reached, achievement = "no-target", None
    if target is not None:
        if actual is None:
            reached = "no-value"
        elif not number:
            reached = "yes" if (actual <= target if indicator["kind"] == "date" else actual == target) else "no"
        elif not certain and (direction == "falling" or actual < target):
            reached = "no-value"  # With the missing years it could be either.
        else:
            reached = "yes" if (actual <= target if direction == "falling" else actual >= target) else "no"
            achievement = achieved(direction, None if indicator.get("counting") == "cumulative" else baseline, target, actual)
    row[f"reached{suffix}"] = reached
    row[f"achievement{suffix}"] = achievement
    missing = target is not None and value is None
    return row, missing


def achieved(direction, baseline, target, actual):
    """The part of the way from the baseline, where it lies before the target; else of the target itself."""
    if direction == "growing" and baseline is not None and baseline < target:
        return tenth(actual - baseline, target - baseline)
    if direction == "falling":
        return tenth(baseline - actual, baseline - target) if baseline is not None and baseline > target else None
    return tenth(actual, target) if target > 0 else None


# --- definition 9: comparison -------------------------------------------------------------------------------------------------


def comparison(plan, before_year, year):
    before, now = states_in(plan, before_year)[0], states_in(plan, year)[0]
    rows = []
    for status in STATUSES:
        counts = [sum(status_of(record) == status for record in states.values()) for states in (before, now)]
        if any(counts):
            rows.append({f"before:status={status}": counts[0], f"difference:status={status}": counts[1] - counts[0]})
    changes = {"better": 0, "worse": 0, "unchanged": 0, "not-comparable": 0, "added": 0, "gone": 0}
    for name in plan.measures:
        if name not in before or name not in now:
            changes["added"] += name in now
            changes["gone"] += name in before
        elif not before[name] or not now[name]:
            changes["not-comparable"] += 1
        else:
            steps = STEPS[before[name]["status"]] - STEPS[now[name]["status"]]
            changes["better" if steps > 0 else "worse" if steps < 0 else "unchanged"] += 1
    return rows + [changes]


# --- all of it ----------------------------------------------------------------------------------------------------------------

DIMENSIONS = ["priority", "goal", "group", "target-group", "realizer", "municipality", "kind", "source"]


def count_rows(plan, counted, excluded, year):
    statuses = [status_of(record) for record in counted.values()]
    fulfilled = sum(status in plan.counted_statuses for status in statuses)
    yield {"measures": len(counted), "excluded": len(excluded), "reported": len(statuses) - statuses.count("not-reported"),
           "not-reported": statuses.count("not-reported"), "fulfilled": fulfilled, "share": tenth(fulfilled, len(statuses)),
           "unfulfilled": sum(status not in plan.counted_statuses + ["ongoing", "not-reported"] for status in statuses)}
    yield {"priorities": len(plan.priorities), "goals": len(plan.goals)}
    yield from ({f"excluded:measure={name}": reason} for name, reason in excluded.items())
    counts = [statuses.count(status) for status in STATUSES]
    for status, count, percent in zip(STATUSES, counts, whole_percents(counts)):
        yield {f"measures:status={status}": count, f"percent:status={status}": percent}
    for dimension in DIMENSIONS:
        if dimension == "source" and year is None:
            continue
        for id, names in rows_of(plan, dimension, counted, year).items():
            mine = [status_of(counted[name]) for name in names]
            done = sum(status in plan.counted_statuses for status in mine)
            row = {f"measures:{dimension}={id}": len(mine)}
            row |= {f"measures:{dimension}={id},status={status}": mine.count(status) for status in STATUSES if status in mine}
            yield row | {f"fulfilled:{dimension}={id}": done, f"share:{dimension}={id}": tenth(done, len(mine))}


def rows_of_all(plans, year):
    """Several plans at once: each measure counts in its own plan, and is fulfilled by the rule of that plan."""
    parts = [(plan, *states_in(plan, year)) for plan in plans]
    statuses = {plan.id: [status_of(record) for record in counted.values()] for plan, counted, _ in parts}
    done = {plan.id: sum(status in plan.counted_statuses for status in statuses[plan.id]) for plan in plans}
    together = sum(statuses.values(), [])
    yield {"measures": len(together), "excluded": sum(len(excluded) for _, _, excluded in parts), "fulfilled": sum(done.values()),
           "share": tenth(sum(done.values()), len(together))}
    counts = [together.count(status) for status in STATUSES]
    for status, count, percent in zip(STATUSES, counts, whole_percents(counts)):
        yield {f"measures:status={status}": count, f"percent:status={status}": percent}
    for id, mine in statuses.items():
        row = {f"measures:plan={id}": len(mine)} | {f"measures:plan={id},status={status}": mine.count(status) for status in STATUSES if status in mine}
        yield row | {f"fulfilled:plan={id}": done[id], f"share:plan={id}": tenth(done[id], len(mine))}


def figures_of(plan, year):
    counted, excluded = states_in(plan, year)
    yield from count_rows(plan, counted, excluded, year)
    with_indicator = sum(bool(plan.measures[name].get("indicators")) for name in counted)
    rows = [indicator_row(plan, name, record, indicator, year) for name, record in counted.items() for indicator in plan.measures[name].get("indicators", [])]
    yield {"with-indicator": with_indicator, "without-indicator": len(counted) - with_indicator, "missing-values": sum(missing for _, missing in rows)}
    yield from (row for row, _ in rows)
    yield from money_rows(plan, counted, year)


def tables_of(example):
    plans = [plan for plan in map(Plan, sorted((example / "plans").iterdir())) if plan.measures]
    for plan in plans:
        years = plan.years()
        for year in years:
            yield {"plan": plan.id, "year": year}, figures_of(plan, year)
        for before, year in zip(years, years[1:]):
            yield {"plan": plan.id, "year": year, "compare": before}, comparison(plan, before, year)
        yield {"plan": plan.id, "year": "latest"}, count_rows(plan, *latest_states(plan), None)
    for year in sorted({year for plan in plans for year in plan.years()}):
        valid = [plan for plan in plans if plan.first[:4] <= str(year) <= plan.last[:4]]
        if len(valid) > 1:
            yield {"plan": "all", "year": year}, rows_of_all(valid, year)


def told_as_json(example):
    """An array of objects, with a line for every row of figures."""
    tables = []
    for head, rows in tables_of(example):
        lines = ["    " + json.dumps(row, ensure_ascii=False)[1:-1] for row in rows]
        tables.append("  " + json.dumps(head)[:-1] + ', "figures": {\n' + ",\n".join(lines) + "\n  }}")
    return "[\n" + ",\n".join(tables) + "\n]\n"


def main():
    stale = []
    for manifest in sorted(EXAMPLES.glob("*/kpss.yaml")):
        file, text = HERE / f"{manifest.parent.name}.json", told_as_json(manifest.parent)
        assert all("figures" in table for table in json.loads(text))
        if "--check" not in sys.argv:
            file.write_text(text, encoding="utf-8")
        elif not file.exists() or file.read_text(encoding="utf-8") != text:
            stale.append(file.name)
    if stale:
        sys.exit("not what is counted now: " + ", ".join(stale))


if __name__ == "__main__":
    main()
