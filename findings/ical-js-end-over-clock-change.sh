#!/bin/sh
# ical.js 2.2.1 (npm): of a weekly event whose one meeting goes on while the clocks change, getOccurrenceDetails gives an end
# that is an hour off, even of the meeting whose DTEND is written out. It adds the length that it took between two wall
# clocks, where RFC 5545 (section 3.8.5.3) has the exact length apply: 23:00 in London on 27 March 2027 to 03:00 UTC the next
# day are four hours; it says three. Of the same event without an RRULE, endDate is right. Fails if that has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit ical.js@2.2.1 node@24.21.0
cat >probe.mjs <<'PROBE'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const { version } = JSON.parse(readFileSync("node_modules/ical.js/package.json", "utf8"));
const read = (...more) => {
  const calendar = new ICAL.Component(
    ICAL.parse(
      [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//x//EN",
        "BEGIN:VTIMEZONE", "TZID:Europe/London",
        "BEGIN:DAYLIGHT", "DTSTART:19960331T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "END:DAYLIGHT",
        "BEGIN:STANDARD", "DTSTART:19961027T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE",
        "BEGIN:VEVENT", "UID:1@example.org", "DTSTAMP:20270101T000000Z",
        "DTSTART;TZID=Europe/London:20270327T230000", "DTEND:20270328T030000Z", ...more,
        "END:VEVENT", "END:VCALENDAR",
      ].join("\r\n"),
    ),
  );
  ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone")));
  return new ICAL.Event(calendar.getFirstSubcomponent("vevent"));
};
const single = read().endDate.toJSDate().toISOString();
const series = read("RRULE:FREQ=WEEKLY;BYDAY=SA");
const first = series.getOccurrenceDetails(series.iterator().next()).endDate.toJSDate().toISOString();
console.log(`ical.js ${version}: it ends at ${single} by itself, and at ${first} as the first of a series`);
process.exit(single === "2027-03-28T03:00:00.000Z" && first === "2027-03-28T02:00:00.000Z" ? 0 : 1);
PROBE
node_modules/node/bin/node probe.mjs
