import { localRunner, verifyArchive } from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import { describe, expect, it } from "vitest";
import { inTransaction } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { aMember } from "../../../../testing/people.ts";
import { Visitor } from "../../../../testing/visit.ts";
import {
  boardPath,
  resultsFeedPath,
  sealedPath,
  sealedRankingsPath,
  sealedRecountPath,
  sealedResultPath,
  sealedStagesPath,
  trackPath,
} from "../../addresses.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import {
  type ASealedBallot,
  aCalledSealedBallot,
  aRanking,
  aSealedBallot,
} from "../testing/a-sealed-ballot.ts";
import { listEvents } from "../what/box-queries.ts";
import { listHandedIn } from "../what/slice-queries.ts";
import { acceptShuffle } from "../what/trustee-messages.ts";
import { inventCodes, inventKeys } from "./invented.ts";
import { moveSealed } from "./moving.ts";

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

const page = async (path: string) => new Visitor(at).get(path);

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

describe("its pages", () => {
  it("say at every stage what happens, who could cheat and who would notice", async () => {
    const electorate = await people(4);
    const id = await aCalledSealedBallot(at.house, electorate, { question: aRanking });
    const path = sealedPath(id);
    expect((await page(path)).page).toContain("The trustees make its key");
    const holders = await inventKeys(at.house, id);
    expect((await page(path)).page).toContain("The registrar makes the voting codes");
    expect((await page(boardPath(id))).page).toContain('"archive":null');
    await inventCodes(at.house, id);
    expect((await page(path)).page).toContain("Ready: it opens by the clock");
    const ballot = await aSealedBallot(at.house, at.clock, electorate, { question: aRanking });
    await ballot.open();
    const { trackingNumber } = await ballot.cast(0, [[1, 0, 0, 0]]);
    const open = (await page(sealedPath(ballot.id))).page;
    for (const says of ["Open: vote now", "Who could cheat, and who would notice?", "Birch"]) {
      expect(open).toContain(says);
    }
    expect((await page(trackPath(ballot.id, trackingNumber))).page).toContain(
      "the one that counts",
    );
    await ballot.cast(0, [[2, 1, 0, 0]]);
    expect((await page(trackPath(ballot.id, trackingNumber))).page).toContain(
      "has taken its place",
    );
    expect((await page(trackPath(ballot.id, "A".repeat(43)))).status).toBe(404);
    expect((await page("/decide")).page).toContain(ballot.election.name);
    await ballot.finish();
    const done = (await page(sealedPath(ballot.id))).page;
    expect(done).toContain("Elected: Birch");
    const { page: feed } = await page(resultsFeedPath);
    expect(feed).toContain(`Elected: ${ballot.election.name}`);
    expect(feed).toContain(sealedPath(ballot.id));
    const result = (await page(sealedResultPath(ballot.id))).page;
    expect(result).toContain("Votes at every stage");
    // Without a script all stages stand open, and none is missing.
    const played = result.slice(result.indexOf('id="played-stages"'));
    expect(played).toContain(`class="played-stage"`);
    expect(played).not.toMatch(/ hidden[ =>]/);
    expect((await page(sealedStagesPath(ballot.id))).page).toContain("<svg");
    expect((await page(sealedRankingsPath(ballot.id))).page).toContain("2 1 0");
    expect((await page(sealedRecountPath(ballot.id))).page).toContain("npm run verify");
    expect(holders.keys).toHaveLength(3);
  });

  it("speak Welsh too", async () => {
    const ballot = await aSealedBallot(at.house, at.clock, await people(2));
    const { page: welsh } = await page(`${sealedPath(ballot.id)}?lang=cy`);
    expect(welsh).toContain("Yn barod: mae'n agor wrth y cloc");
  });
});

describe("a sealed ballot that does not come about", () => {
  it("is put off by whole days while keys are late, and is void after the rulebook's number", async () => {
    const id = await aCalledSealedBallot(at.house, await people(3));
    const find = async () => findSealedBallot(at.house.database, id);
    const first = await find();
    const passDays = async (days: number) => {
      at.clock.moveForward(days * 86_400_000);
      await moveSealed(at.house);
    };
    await passDays(1);
    expect(await find()).toMatchObject({ stage: "keys", lateDays: 1 });
    expect((await find())?.opensAt).toEqual(addDays(first?.opensAt as Date, 1));
    await passDays(14);
    expect(await find()).toMatchObject({ stage: "void", outcome: { why: "keys-late" } });
    expect((await page(sealedPath(id))).page).toContain("were not ready in time");
    expect((await page(resultsFeedPath)).page).toContain(`Without a result: ${first?.title}`);
  });

  it("is void where too few trustees are left to open it", async () => {
    const ballot = await aSealedBallot(at.house, at.clock, await people(3));
    await ballot.open();
    await ballot.cast(0, yes);
    await ballot.finish([1]);
    expect((await ballot.find()).stage).toBe("decrypting");
    at.clock.moveForward(15 * 86_400_000);
    await moveSealed(at.house);
    expect((await ballot.find()).outcome).toEqual({ kind: "void", why: "trustees-gone" });
  });
});

describe("what a trustee hands in", () => {
  it("is refused with its code where it does not hold, and another takes their place", async () => {
    const ballot = await aSealedBallot(at.house, at.clock, await people(3), { question: aRanking });
    await ballot.open();
    await ballot.cast(0, [[1, 2, 0, 0]]);
    await ballot.cast(1, [[2, 1, 0, 0]]);
    await ballot.finish([]);
    const { id } = ballot;
    const junk = await inTransaction(at.house, (tx) => acceptShuffle(tx, id, 1, "{}"));
    expect(junk).toBeUndefined();
    await moveSealed(at.house);
    const handedIn = await listHandedIn(at.house.database, id);
    expect(handedIn).toMatchObject([{ owner: 1, state: "refused" }]);
    expect((await page(sealedPath(id))).page).toContain("What trustee 1 sent did not hold");
    expect((await ballot.finish([2, 3])).stage).toBe("counted");
  });
});
