#!/bin/sh
# @node-core/caritat 1.7.0 (the voting tool of the Node.js project): its method "SingleRound" is no plurality. A paper is
# one whole vote for each candidate that shares its highest score, so a paper handed in as it was printed (all scores 0)
# is a vote for everybody. In "Condorcet" a candidate whom a paper leaves out stands above those with a score below
# nought. Fails if that has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit @node-core/caritat@1.7.0 node@24.21.0
cat >probe.mjs <<'PROBE'
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const folder = "node_modules/@node-core/caritat/";
const { version } = JSON.parse(readFileSync(`${folder}package.json`, "utf8"));
const { default: Vote } = await import(pathToFileURL(`${folder}dist/vote.js`));
const candidates = ["Alder", "Birch", "Cedar"];

function count(targetMethod, papers) {
  const vote = new Vote({ candidates, targetMethod, subject: "Trees" });
  for (const [voter, scores] of papers.entries()) {
    vote.addBallot({ voter: { id: `voter ${voter}` }, preferences: new Map(Object.entries(scores)) });
  }
  return Object.fromEntries(vote.count().result);
}

const plural = count("SingleRound", [
  { Alder: 2, Birch: 1, Cedar: 0 },
  { Alder: 2, Birch: 2, Cedar: 0 },
  { Alder: 0, Birch: 0, Cedar: 0 },
]);
const votes = Object.values(plural).reduce((sum, one) => sum + one, 0);
const leftOut = count("Condorcet", [{ Alder: 1, Birch: -1 }]);
console.log(`caritat ${version}`);
console.log(`  SingleRound, 3 papers: ${JSON.stringify(plural)}, ${votes} votes in all`);
console.log(`  Condorcet, Alder 1, Birch -1, Cedar left out, duels won: ${JSON.stringify(leftOut)}`);
process.exit(votes === 6 && leftOut.Cedar > leftOut.Birch ? 0 : 1);
PROBE
node_modules/node/bin/node probe.mjs
