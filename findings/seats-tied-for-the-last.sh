#!/bin/sh
# Three packages that share out seats, and a tie for the last of them. One would expect each to say so. dhondt 0.1.0 and
# the Hamilton method of apportionment 2.0.3 give the seat to the party that was named first, without a word, so that the
# order of the list decides; the Jefferson and Webster methods of the same apportionment answer no `exact` result, but two
# that have a seat too few and a seat too many; sainte-lague 3.0.0 throws, or draws by dice with no seed. Fails if that
# has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit dhondt@0.1.0 apportionment@2.0.3 sainte-lague@3.0.0 node@24.21.0
cat >probe.mjs <<'PROBE'
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import sainteLague from "sainte-lague";

const require = createRequire(import.meta.url);
const dhondt = require("dhondt");
const { hamilton, jefferson, webster } = require("apportionment");
const votes = [100, 100];
const seats = 1;
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

const first = { dhondt: dhondt.compute(votes, seats), hamilton: hamilton(votes, seats).apportionment };
for (const method of [jefferson, webster]) {
  const answer = method(votes, seats);
  first[method.name] = answer.exact ?? [answer.low, answer.high].map((one) => sum(one.apportionment));
}
let refusal;
try {
  sainteLague({ first: 100, second: 100 }, seats);
} catch (error) {
  refusal = error.message;
}
console.log("dhondt 0.1.0, apportionment 2.0.3, sainte-lague 3.0.0: 100 and 100 votes, one seat");
console.log(`  dhondt ${first.dhondt}; hamilton ${first.hamilton}`);
console.log(`  jefferson and webster: seats given ${first.jefferson} and ${first.webster}`);
console.log(`  sainte-lague: ${refusal}`);
assert.deepEqual(first, {
  dhondt: [1, 0],
  hamilton: [1, 0],
  jefferson: [0, 2],
  webster: [0, 2],
});
assert.match(refusal, /ambiguous/);
PROBE
node_modules/node/bin/node probe.mjs
