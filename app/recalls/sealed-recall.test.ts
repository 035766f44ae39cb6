import { expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { takeOffice } from "../../testing/officers.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { findBallot, findSealedBallot, moveSealed, type SealedClosed } from "../ballots/door.ts";
import { officesOf } from "../offices/door.ts";
import type { Office } from "../rulebook/door.ts";
import { start } from "./acts/start.ts";
import { support } from "./acts/support.ts";
import { recallPath } from "./addresses.ts";
import { keepDeadlines } from "./jobs.ts";
import { findRecall } from "./queries.ts";
import type { Recall } from "./recall.ts";
import { whyShown } from "./recall.ts";

const at = aHouse();
const reason = "The books have not been shown to anybody since last May.";

async function anOfficer(office: Office): Promise<Person> {
  const officer = await aMember(at.house, { offices: [office] });
  await takeOffice(at, officer, office);
  return officer;
}

async function current(id: number): Promise<Recall> {
  const recall = await findRecall(at.house.database, id);
  if (recall === undefined) throw new Error("no such recall");
  return recall;
}

/** Asked for by enough, and answered or not: its ballot is called. */
async function atBallot(officer: Person): Promise<Recall> {
  const actor = await aMember(at.house);
  const held = `treasurer/${officer.personId}`;
  const started = await perform(at.house, start, { held, reason }, { actor });
  if (isRefusal(started) || typeof started === "symbol") throw new Error("no recall");
  const recall = await current(started.id);
  for (let i = 1; i < recall.needed; i++) {
    await perform(at.house, support, { id: String(recall.id) }, { actor: await aMember(at.house) });
  }
  passDays(at.clock, 5);
  await keepDeadlines(at.house);
  return current(recall.id);
}

const pageOf = async ({ id }: Recall) => (await new Visitor(at).get(recallPath(id))).page;

it("is a show of hands where too few could keep the keys, and where the rulebook says so", async () => {
  expect(whyShown({ least: 3, trustees: 3, holders: 3 })).toBeUndefined();
  expect(whyShown({ least: 3, trustees: 3, holders: 2 })).toBe("few-holders");
  expect(whyShown({ least: 3, trustees: 5, holders: 4 })).toBe("few-holders");
  expect(whyShown({ least: 5, trustees: 3, holders: 4 })).toBe("few-holders");
  expect(whyShown({ least: 0, trustees: 3, holders: 9 })).toBe("rulebook");
  const recall = await atBallot(await anOfficer("treasurer"));
  expect(recall).toMatchObject({ sealedId: undefined, shownWhy: "few-holders" });
  expect(recall.ballotId).toBeDefined();
  expect(await pageOf(recall)).toContain("Too few people hold offices of different bodies");
});

it("is sealed where enough could keep the keys, without whom it is about; its result ends the office", async () => {
  for (const office of ["national-committee", "safety-officer", "facilitator"] as const) {
    await anOfficer(office);
  }
  const officer = await anOfficer("treasurer");
  const recall = await atBallot(officer);
  expect(recall).toMatchObject({ state: "ballot", ballotId: undefined, shownWhy: undefined });
  const sealed = await findSealedBallot(at.house.database, recall.sealedId as never);
  expect(sealed).toMatchObject({ stage: "keys", path: recallPath(recall.id) });
  const page = await pageOf(recall);
  expect(page).toContain("This is a sealed ballot");
  expect(page).toContain(`/sealed/${recall.sealedId}`);
  const closed = {
    name: "ballots.sealed-closed",
    sealedId: recall.sealedId,
    path: recallPath(recall.id),
    title: sealed?.title,
    outcome: { kind: "motion", adopted: "recall", voted: 9, roll: 9, options: [] },
  } as unknown as SealedClosed;
  await inTransaction(at.house, (tx) => at.house.announce(tx, closed));
  expect((await current(recall.id)).state).toBe("recalled");
  expect(await officesOf(at.house.database, officer.personId, at.clock.now())).toEqual([]);
});

it("hands are shown where the sealed ballot came to no result", async () => {
  const recall = await atBallot(await anOfficer("treasurer"));
  expect(recall.sealedId).toBeDefined();
  passDays(at.clock, 40);
  await moveSealed(at.house);
  const shown = await current(recall.id);
  expect(shown).toMatchObject({ state: "ballot", shownWhy: "no-sealed" });
  const ballot = await findBallot(at.house.database, shown.ballotId as never);
  expect(ballot?.path).toBe(recallPath(recall.id));
  expect(await pageOf(shown)).toContain("The sealed ballot on it came to no result");
});
