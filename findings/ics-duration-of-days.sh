#!/bin/sh
# ics 3.12.0 (npm): an event of whole days or weeks is written with a T and no time behind it, DURATION:P1DT and P1WT,
# which RFC 5545 (section 3.3.6) has no place for: a T must be followed by hours, minutes or seconds. Weeks and days go
# into one duration, P1W1DT, which it does not have either. Hours and minutes come out right. Lenient readers take it;
# strict ones refuse the event. Fails if that has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit ics@3.12.0 node@24.21.0
cat >probe.mjs <<'PROBE'
import { readFileSync } from "node:fs";
import { createEvent } from "ics";

const { version } = JSON.parse(readFileSync("node_modules/ics/package.json", "utf8"));
const time = "T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)";
const allowed = new RegExp(`^[+-]?P(?:\\d+D(?:${time})?|${time}|\\d+W)$`);
const write = (duration) => {
  const { error, value } = createEvent({ title: "Stall", start: [2027, 5, 6], duration });
  if (error) throw error;
  return /^DURATION:(.*)$/m.exec(value.replaceAll("\r", ""))[1];
};
console.log(`ics ${version}`);
const written = [{ days: 1 }, { weeks: 1 }, { weeks: 1, days: 1 }, { days: 1, hours: 2 }, { hours: 2 }].map(
  (duration) => {
    const text = write(duration);
    console.log(`  ${JSON.stringify(duration)}: ${text}, by RFC 5545 ${allowed.test(text) ? "a duration" : "none"}`);
    return text;
  },
);
process.exit(written.join(" ") === "P1DT P1WT P1W1DT P1DT2H PT2H" ? 0 : 1);
PROBE
node_modules/node/bin/node probe.mjs
