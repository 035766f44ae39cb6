import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nobleBackend } from "@breakthrough/sealed-ballot/backends/noble";
import { inventElection } from "@breakthrough/sealed-ballot/testing/invented-election";
import { committedFacts, type Draw, drawnFacts } from "@breakthrough/sortition";
import { ROOT } from "../build.ts";

/** Puts the files of which the READMEs speak into a folder: what a reader would bring. */
export function bringFiles(into: string): void {
  const ward = "packages/tally/cases/scot-argyll-bute-2017-ward7/ballots.blt";
  copyFileSync(join(ROOT, ward), join(into, "ward.blt"));
  const draw = drawFromVectors();
  const facts = [committedFacts({ ...draw, poolSize: 1, promised: draw.public }), drawnFacts(draw)];
  writeFileSync(join(into, "draw.json"), JSON.stringify(draw));
  writeFileSync(join(into, "record.json"), JSON.stringify(facts));
  writeFileSync(join(into, "election.bel"), electionArchive());
}

/** The first draw of the vectors, whose pool holds one person. */
function drawFromVectors(): Draw {
  const file = join(ROOT, "packages/sortition/testing/vectors.json");
  return JSON.parse(readFileSync(file, "utf8"))[0].draw;
}

const electionArchive = (): Uint8Array =>
  inventElection(nobleBackend(), {
    seed: "for the trial of the packages",
    voters: 2,
    votes: [{ voter: 0, choices: [[1, 0]] }],
    questions: [
      {
        ...{ type: "Homomorphic", question: "Free buses?", answers: ["Yes", "No"] },
        ...{ blank: false, min: 1, max: 1 },
      },
    ],
  }).bytes;
