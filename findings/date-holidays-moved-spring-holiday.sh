#!/bin/sh
# date-holidays 3.37.0 (npm): in 2012 the spring bank holiday of the whole United Kingdom was moved from Monday 28 May to
# Monday 4 June, beside the Diamond Jubilee on 5 June. The package has the Jubilee, and leaves the spring holiday where it
# was: 28 May was an ordinary working day and is given as public, 4 June was a holiday and is not given at all. For 2022,
# when the same was done, it is right. Whoever counts working days back from a poll of June 2012 is a day out.
# Fails if that has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit date-holidays@3.37.0 node@24.21.0
cat >probe.cjs <<'PROBE'
const Holidays = require("date-holidays");

const { version } = require("./node_modules/date-holidays/package.json");
const nations = ["ENG", "WLS", "SCT", "NIR"];
const listPublic = (nation, from, to) =>
  new Holidays("GB", nation)
    .getHolidays(Number(from.slice(0, 4)))
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, 10))
    .filter((day) => from <= day && day <= to);
console.log(`date-holidays ${version}`);
const found = nations.map((nation) => [
  listPublic(nation, "2012-05-20", "2012-06-10").join(" "),
  listPublic(nation, "2022-05-20", "2022-06-10").join(" "),
]);
for (const [at, [moved, again]] of found.entries()) {
  console.log(`  ${nations[at]}: ${moved} (gov.uk: 2012-06-04 2012-06-05); ${again}`);
}
const isAsSeen = ([moved, again]) =>
  moved === "2012-05-28 2012-06-05" && again === "2022-06-02 2022-06-03";
process.exit(found.every(isAsSeen) ? 0 : 1);
PROBE
node_modules/node/bin/node probe.cjs
