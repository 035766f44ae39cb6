#!/bin/sh
# votes 3.0.0 (npm): Coombs' method excludes whom most papers rank last, and a candidate whom a paper leaves out counts
# there as ranked nowhere, not as last. So somebody whom no paper names is never excluded, and wins. The same package's
# instant run-off and Borda count put that candidate last. Fails if that has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit votes@3.0.0 node@24.21.0
cat >probe.mjs <<'PROBE'
import { readFileSync } from "node:fs";
import { Borda, Coombs, InstantRunoff } from "votes";

const { version } = JSON.parse(readFileSync("node_modules/votes/package.json", "utf8"));
const election = {
  candidates: ["Alder", "Birch", "Cedar", "Nobody's choice"],
  ballots: [
    { weight: 3, ranking: [["Alder"]] },
    { weight: 2, ranking: [["Birch"], ["Cedar"]] },
    { weight: 2, ranking: [["Cedar"], ["Birch"]] },
  ],
};
const order = (Method) => new Method(election).ranking().map((equals) => equals.join(" = "));
const [coombs, runoff, borda] = [Coombs, InstantRunoff, Borda].map(order);
console.log(`votes ${version}, 7 papers, none of which names "Nobody's choice"`);
console.log(`  Coombs          ${coombs.join(" > ")}`);
console.log(`  instant run-off ${runoff.join(" > ")}`);
console.log(`  Borda           ${borda.join(" > ")}`);
const last = (ranking) => ranking.at(-1) === "Nobody's choice";
process.exit(coombs[0] === "Nobody's choice" && last(runoff) && last(borda) ? 0 : 1);
PROBE
node_modules/node/bin/node probe.mjs
