#!/bin/sh
# votes 3.0.0 (npm): its instant run-off excludes all who are tied for the last place at once. One would expect one of
# them (by lot, or by an earlier count): here each such exclusion gives the other tied candidate 6 of 11 papers, yet the
# package elects the third, who has 5. Fails if that has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit votes@3.0.0 node@24.21.0
cat >probe.mjs <<'PROBE'
import { readFileSync } from "node:fs";
import { InstantRunoff } from "votes";

const { version } = JSON.parse(readFileSync("node_modules/votes/package.json", "utf8"));
const ballots = [
  { weight: 5, ranking: [["Alder"]] },
  { weight: 3, ranking: [["Birch"], ["Cedar"]] },
  { weight: 3, ranking: [["Cedar"], ["Birch"]] },
];
const order = (candidates) => {
  const standing = ballots.map(({ weight, ranking }) => ({
    weight,
    ranking: ranking.filter(([name]) => candidates.includes(name)),
  }));
  return new InstantRunoff({ candidates, ballots: standing }).ranking();
};
const all = order(["Alder", "Birch", "Cedar"]);
const withoutBirch = order(["Alder", "Cedar"]);
const withoutCedar = order(["Alder", "Birch"]);
console.log(`votes ${version}, papers: 5 Alder; 3 Birch, Cedar; 3 Cedar, Birch`);
console.log(`  all three stand     ${JSON.stringify(all)}`);
console.log(`  Birch excluded      ${JSON.stringify(withoutBirch)}`);
console.log(`  Cedar excluded      ${JSON.stringify(withoutCedar)}`);
const wins = (ranking, name) => ranking[0].length === 1 && ranking[0][0] === name;
process.exit(
  wins(all, "Alder") && wins(withoutBirch, "Cedar") && wins(withoutCedar, "Birch") ? 0 : 1,
);
PROBE
node_modules/node/bin/node probe.mjs
