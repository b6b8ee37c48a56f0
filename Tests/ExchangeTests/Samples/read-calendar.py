"""Says in JSON what the Python library `icalendar` reads in a file: Vigie's own code reads none of it."""
import datetime
import json
import sys

from icalendar import Calendar


def texts(value):
    if value is None:
        return []
    many = value if isinstance(value, list) else [value]
    return [str(text) for part in many for text in part.cats]


def event(component):
    return {
        "uid": str(component["UID"]),
        "start": component["DTSTART"].dt.isoformat(),
        "end": component["DTEND"].dt.isoformat(),
        "stamp": component["DTSTAMP"].dt.isoformat(),
        "modified": component["LAST-MODIFIED"].dt.isoformat(),
        "sequence": int(component["SEQUENCE"]),
        "summary": str(component["SUMMARY"]),
        "description": str(component.get("DESCRIPTION", "")),
        "categories": texts(component.get("CATEGORIES")),
        "alarms": [-int(alarm["TRIGGER"].dt.total_seconds()) // 86400 for alarm in component.walk("VALARM")],
        "errors": [str(error) for error in component.errors],
    }


def zones(calendar):
    found = {}
    for component in calendar.walk("VTIMEZONE"):
        zone = component.to_tz()
        for day in [(2026, 1, 15), (2026, 3, 28), (2026, 3, 30), (2026, 7, 14), (2026, 10, 24), (2026, 10, 26)]:
            noon = zone.localize(datetime.datetime(*day, 12))
            found["%04d-%02d-%02d" % day] = int(noon.utcoffset().total_seconds()) // 3600
    return found


calendar = Calendar.from_ical(sys.stdin.buffer.read())
json.dump(
    {
        "name": str(calendar["X-WR-CALNAME"]),
        "errors": [str(error) for error in calendar.errors],
        "zones": zones(calendar),
        "events": [event(component) for component in calendar.walk("VEVENT")],
    },
    sys.stdout,
)
