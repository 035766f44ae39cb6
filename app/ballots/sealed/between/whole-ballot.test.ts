import { localRunner, verifyArchive } from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../../platform/ids.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { aMember } from "../../../../testing/people.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { type ASealedBallot, aRanking, aSealedBallot } from "../testing/a-sealed-ballot.ts";
import { listEvents } from "../what/box-queries.ts";

const at = aHouse();
const backend = sodiumNativeBackend();

async function people(count: number): Promise<readonly PersonId[]> {
  const made: PersonId[] = [];
  for (let i = 0; i < count; i++) made.push((await aMember(at.house)).personId);
  return made;
}

async function verified(id: SealedBallotId) {
  const open = async function* () {
    for (const { bytes } of await listEvents(at.house.database, id, 0, 10_000)) yield bytes;
  };
  return verifyArchive({ backend, runner: localRunner(backend), open });
}

const yes = [[0, 1, 0]];
const no = [[0, 0, 1]];
const abstains = [[1, 0, 0]];

describe("a sealed ballot, from its call to its result", () => {
  it("adds up a motion, of each voter the last vote, and its public file verifies", async () => {
    const ballot = await aSealedBallot(at.house, at.clock, await people(6));
    await ballot.open();
    await ballot.cast(0, no);
    for (const place of [0, 1, 2]) await ballot.cast(place, yes);
    await ballot.cast(3, no);
    await ballot.cast(4, abstains);
    const { stage, outcome } = await ballot.finish();
    expect(stage).toBe("counted");
    expect(outcome).toMatchObject({ kind: "motion", adopted: "proposal", voted: 5, roll: 6 });
    expect(outcome).toMatchObject({ options: [{ yes: 3, no: 1, abstain: 1 }] });
    const report = await verified(ballot.id);
    expect(report).toMatchObject({ verdict: "valid", stage: "finished" });
  });

  it("counts rankings, with any two of three trustees", async () => {
    const question = aRanking;
    const ballot = await aSealedBallot(at.house, at.clock, await people(5), { question });
    await ballot.open();
    const rank: ASealedBallot["cast"] = (place, choices) => ballot.cast(place, choices);
    for (const place of [0, 1]) await rank(place, [[1, 2, 0, 0]]);
    for (const place of [2, 3]) await rank(place, [[0, 1, 0, 2]]);
    await rank(4, [[0, 0, 0, 0]]);
    const { outcome } = await ballot.finish([3, 1]);
    expect(outcome).toMatchObject({ kind: "ranked", elected: ["ash", "birch"], isReopened: false });
    const report = await verified(ballot.id);
    expect(report).toMatchObject({ verdict: "valid", stage: "finished" });
  });

  it("is counted also where nobody voted", async () => {
    for (const changes of [{}, { question: aRanking }]) {
      const ballot = await aSealedBallot(at.house, at.clock, await people(2), changes);
      await ballot.open();
      expect((await ballot.finish()).stage).toBe("counted");
    }
  });
});
