import { beforeEach, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import { aVisitor, type Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { addDays } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { leave } from "../membership/joining/acts/leave.ts";
import { backAlternative } from "./acts/back-alternative.ts";
import { backCase } from "./acts/back-case.ts";
import { offerAlternative } from "./acts/offer-alternative.ts";
import { writeCase } from "./acts/write-case.ts";
import { type Case, standingCase } from "./hearing.ts";
import { closeHearing } from "./outcome.ts";
import { findHearing, hearingView, listAlternatives, listCases } from "./queries.ts";
import { openHearing, saveCase } from "./store.ts";

const at = aHouse();
let opened = 0;
let path: string;
let hearingId: number;

beforeEach(async () => {
  path = `/proposals/${90_000 + ++opened}`;
  const closesAt = addDays(at.clock.now(), 5);
  await inTransaction(at.house, (tx) =>
    openHearing(tx, { path, closesAt, caseWords: 150, backingNeeded: 2 }, at.clock.now()),
  );
  hearingId = (await findHearing(at.house.database, path))?.id ?? 0;
});

// biome-ignore lint/suspicious/noExplicitAny: acts of every shape.
async function outcomeOf(act: any, input: object, actor: Person): Promise<string> {
  const asked = { hearingId: String(hearingId), ...input };
  const outcome = await perform(at.house, act, asked, { actor });
  return isRefusal(outcome) ? outcome.kind : "done";
}

const anAlternative = (number: number) => ({
  title: `Another way ${number}`,
  body: "Let every council set the rents of its own town.",
});
const aCase = (side: "for" | "against") => ({
  side,
  body: `Everybody gains, says the case ${side}.`,
});

describe("a hearing", () => {
  it("one member cannot take every place for an alternative", async () => {
    const [one, other] = [await aMember(at.house), await aMember(at.house)];
    const outcomes: string[] = [];
    for (const number of [1, 2, 3]) {
      outcomes.push(await outcomeOf(offerAlternative, anAlternative(number), one));
    }
    expect(outcomes).toEqual(["done", "done", "conflict"]);
    expect(await outcomeOf(offerAlternative, anAlternative(4), other)).toBe("done");
  });

  it("however many write for one side, the other side's case can be backed and stands", async () => {
    const writers = await Promise.all(Array.from({ length: 210 }, () => aMember(at.house)));
    await inTransaction(at.house, async (tx) => {
      for (const { personId } of writers) {
        await saveCase(tx, { hearingId, ...aCase("for"), personId }, at.clock.now());
      }
    });
    const late = await aMember(at.house);
    expect(await outcomeOf(writeCase, aCase("against"), late)).toBe("done");
    const all = await listCases(at.house.database, hearingId);
    const against = all.find(({ side }) => side === "against");
    const backed = await outcomeOf(backCase, { caseId: String(against?.id) }, writers[0] as Person);
    expect(backed).toBe("done");
    const last = (all.at(-1)?.id ?? 1) - 1;
    expect(await outcomeOf(backCase, { caseId: String(last) }, late)).toBe("done");
    const { cases } = await inTransaction(at.house, (tx) => closeHearing(tx, path, at.clock.now()));
    expect(cases.against).toBe(aCase("against").body);
  });

  it("a newcomer's case is read, and stands on the ballot once somebody backs it who counts", async () => {
    const newcomer = await aMember(at.house, { belongsFor: 2 });
    expect(await outcomeOf(writeCase, aCase("for"), newcomer)).toBe("done");
    const [text] = await listCases(at.house.database, hearingId);
    expect(text).toMatchObject({ writtenBy: newcomer.personId, backing: 0 });
    expect(standingCase([text as Case], "for")).toBeUndefined();
    const back = { caseId: String(text?.id) };
    expect(await outcomeOf(backCase, back, newcomer)).toBe("not-allowed");
    expect(await outcomeOf(offerAlternative, anAlternative(9), newcomer)).toBe("not-allowed");
    expect(await outcomeOf(backCase, back, await aMember(at.house))).toBe("done");
    const { cases } = await inTransaction(at.house, (tx) => closeHearing(tx, path, at.clock.now()));
    expect(cases.for).toBe(aCase("for").body);
  });

  it("whoever leaves the party takes their backing along", async () => {
    const [writer, leaver] = [await aMember(at.house), await aMember(at.house)];
    await outcomeOf(offerAlternative, anAlternative(1), writer);
    const [alternative] = await listAlternatives(at.house.database, hearingId);
    await outcomeOf(backAlternative, { alternativeId: String(alternative?.id) }, leaver);
    const goes = { reason: "", after: "supporter" };
    expect(await outcomeOf(leave, goes, leaver)).toBe("done");
    expect((await listAlternatives(at.house.database, hearingId))[0]?.backing).toBe(1);
  });

  it("names its writers to those who are signed in, and to nobody else", async () => {
    const writer = await aMember(at.house, { name: "Ada Okafor" });
    await outcomeOf(writeCase, aCase("for"), writer);
    const { database, namedOf } = at.house;
    const reading = { now: at.clock.now(), namedOf };
    const named = await hearingView(database, path, await aMember(at.house), reading);
    const unnamed = await hearingView(database, path, aVisitor, reading);
    expect(named?.named(writer.personId).name).toBe("Ada Okafor");
    expect(unnamed?.named(writer.personId).name).toBe("A member");
  });
});
