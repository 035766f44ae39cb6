import { sql } from "kysely";
import { afterEach, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { type Actor, theClock, theOperator } from "../../platform/actor.ts";
import { isPaused } from "../../platform/pauses.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { addressesWaiting, lettersTo } from "../../testing/letters.ts";
import {
  anOfficer,
  askFor,
  byRequest,
  type Officer,
  signs,
  turnsKey,
} from "../../testing/officers.ts";
import { aCrowd, aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { fingerprintOf } from "../../testing/walker.ts";
import { join } from "../membership/joining/acts/join.ts";
import { listLines } from "../record/door.ts";
import { close } from "./acts/close.ts";
import { open } from "./acts/open.ts";
import { repair } from "./acts/repair.ts";
import { review } from "./acts/review.ts";
import { closeDue } from "./jobs.ts";
import { REPAIRS, type Repair } from "./opening.ts";
import { listOpenings } from "./queries.ts";
import { tellEverybody } from "./telling.ts";
import { words } from "./words.ts";

const at = aHouse();
const MINUTE = 60_000;
const WHY = "Somebody signs in as others.";

const twoOfficers = async (): Promise<readonly [Officer, Officer]> => [
  await anOfficer(at, "trustee"),
  await anOfficer(at, "national-committee"),
];

const breakTheGlass = async () => byRequest(at, open, {}, await twoOfficers());
const kindOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.kind : "done");
const doRepair = async (what: Repair, actor: Actor = theOperator, why: string = WHY) =>
  kindOf(await perform(at.house, repair, { what, why }, { actor }));
const stepsInRecord = async () =>
  (await listLines(at.house.database, { act: "repairs" })).lines.map(({ act }) => act);

afterEach(async () => {
  at.clock.moveForward(60 * MINUTE);
  await closeDue(at.house);
});

describe("the operator's repairs", () => {
  it("are closed until two officers of two bodies have opened them", async () => {
    for (const what of REPAIRS) expect(await doRepair(what)).toBe("not-allowed");
    const safety = await anOfficer(at, "safety-officer");
    expect(kindOf(await askFor(at, open, {}, safety))).toBe("not-allowed");
    const outcome = await perform(at.house, open, {}, { actor: theOperator });
    expect(kindOf(outcome)).toBe("not-allowed");
  });

  it("work for an hour: at 61 minutes they are dead, before the clock has come by", async () => {
    const number = await breakTheGlass();
    at.clock.moveForward(59 * MINUTE);
    expect(await doRepair("release-letters")).toBe("done");
    at.clock.moveForward(2 * MINUTE);
    for (const what of REPAIRS) expect(await doRepair(what)).toBe("not-allowed");
    await closeDue(at.house);
    await closeDue(at.house);
    expect((await stepsInRecord()).slice(0, 3)).toEqual([
      "repairs.close",
      "repairs.repair",
      "repairs.open",
    ]);
    const { lines } = await listLines(at.house.database, { act: "repairs.open" });
    expect(lines[0]).toMatchObject({ facts: { request: number, minutes: 60, days: 7 } });
  });

  it("are opened once at a time, and done by the operator alone, each with a reason", async () => {
    await breakTheGlass();
    const [trustee] = await twoOfficers();
    expect(kindOf(await askFor(at, open, {}, trustee))).toBe("conflict");
    for (const actor of [trustee.person, theClock, { kind: "visitor" } as const]) {
      expect(await doRepair("end-sessions", actor)).toBe("not-allowed");
    }
    expect(await doRepair("end-sessions", theOperator, "No")).toBe("invalid");
  });

  it("open and close by their own hour, whichever request was asked for first", async () => {
    const [trustee, committee] = await twoOfficers();
    const early = await askFor(at, open, {}, trustee);
    const later = await breakTheGlass();
    expect(kindOf(await perform(at.house, close, {}, { actor: theOperator }))).toBe("done");
    await signs(at, early as number, trustee);
    await turnsKey(at, early as number, committee);
    expect(later).toBeGreaterThan(early as number);
    expect(await doRepair("release-letters")).toBe("done");
    expect(kindOf(await askFor(at, open, {}, trustee))).toBe("conflict");
    at.clock.moveForward(60 * MINUTE);
    expect(await doRepair("release-letters")).toBe("not-allowed");
    // The clock slept: the next is opened before the last one was closed.
    const next = await breakTheGlass();
    await closeDue(at.house);
    const { lines } = await listLines(at.house.database, { act: "repairs.close" });
    expect(lines[0]).toMatchObject({ by: "the clock", facts: { request: early } });
    expect(await doRepair("release-letters")).toBe("done");
    at.clock.moveForward(60 * MINUTE);
    await closeDue(at.house);
    const closed = await listLines(at.house.database, { act: "repairs.close" });
    expect(closed.lines[0]?.facts).toEqual({ request: next });
  });

  it("are told to everybody, by letter and on a page of their own", async () => {
    await aMember(at.house, { email: "told@example.org" });
    await aMember(at.house, { email: "supporter@example.org", standing: "supporter" });
    await breakTheGlass();
    await tellEverybody(at.house);
    for (const address of ["told@example.org", "supporter@example.org"]) {
      const [letter] = (await lettersTo(at.house, address)).slice(-1);
      expect(letter?.subject).toContain("repairs are open");
    }
    await doRepair("pause-joining");
    const { page } = await new Visitor(at).get("/repairs");
    expect(page).toContain("Trustee and National committee");
    expect(page).toContain(WHY);
  });

  it("are told to each once, in slices, whoever tells and however often they are stopped", async () => {
    await tellEverybody(at.house);
    await aCrowd(at.house, 6000);
    const number = await breakTheGlass();
    const subject = words.letters.subject(at.house.partyName);
    const crowdTold = async () =>
      (await addressesWaiting(at.house, subject)).filter((address) => /^crowd/.test(address));
    const findOpening = async () =>
      (await listOpenings(at.house.database)).find(({ request }) => request === number);
    expect(await crowdTold()).toEqual([]);
    const stopped = new AbortController();
    const first = tellEverybody(at.house, stopped.signal);
    stopped.abort();
    await first;
    expect(await findOpening()).toMatchObject({ told: 5000, toldAt: undefined });
    expect((await new Visitor(at).get("/repairs")).page).toContain("5,000 people so far.");
    await Promise.all([tellEverybody(at.house), tellEverybody(at.house)]);
    await tellEverybody(at.house);
    expect((await findOpening())?.toldAt).toBeInstanceOf(Date);
    const told = await crowdTold();
    expect(told).toHaveLength(6000);
    expect(new Set(told).size).toBe(6000);
  });

  it("touch sessions, pauses and the outbox, and no other table: neither ballots nor the roll", async () => {
    await breakTheGlass();
    const before = await fingerprintOf(at);
    for (const what of REPAIRS) expect(await doRepair(what)).toBe("done");
    const after = await fingerprintOf(at);
    const changed = after
      .filter((line) => !before.includes(line))
      .map((line) => line.split(" ")[0] ?? "");
    const allowed = /^(repairs|record)\.|^sign_in\.session$|^platform\.pause$|^mail\.letter$/;
    expect(changed.filter((table) => !allowed.test(table))).toEqual([]);
    expect(changed).toContain("repairs.repair");
  });
});

describe("every page", () => {
  const other = aHouse();

  it("says that they are open while they are", async () => {
    const officers = [
      await anOfficer(other, "trustee"),
      await anOfficer(other, "national-committee"),
    ] as const;
    await byRequest(other, open, {}, officers);
    const visitor = new Visitor(other);
    const banner = "The operator's repairs are open</strong>";
    for (const path of ["/", "/record", "/sign-in", "/nowhere"]) {
      expect((await visitor.get(path)).page).toContain(banner);
    }
    other.clock.moveForward(60 * MINUTE);
    expect((await visitor.get("/record")).page).not.toContain(banner);
  });
});

describe("a repair", () => {
  const joinNow = async (email: string) => {
    const form = {
      kind: "supporter",
      name: "Ada Okafor",
      email,
      postcode: "",
      age: "adult",
      consent: "yes",
    };
    return kindOf(await perform(at.house, join, form, { actor: { kind: "visitor" } }));
  };

  it("signs everybody out", async () => {
    const visitor = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await visitor.get("/me")).status).toBe(200);
    await breakTheGlass();
    await doRepair("end-sessions");
    expect((await visitor.get("/me")).leadsTo).toContain("/sign-in");
  });

  it("pauses joining until it is resumed, and for a day at most", async () => {
    await breakTheGlass();
    await doRepair("pause-joining");
    expect(await joinNow("one@example.org")).toBe("conflict");
    await doRepair("resume-joining");
    expect(await joinNow("one@example.org")).toBe("done");
    await doRepair("pause-joining");
    at.clock.moveForward(24 * 60 * MINUTE);
    expect(await joinNow("two@example.org")).toBe("done");
  });

  it("pauses letters, for a day at most", async () => {
    await breakTheGlass();
    await doRepair("pause-mail");
    const paused = () => isPaused(at.house.database, "mail", at.clock.now());
    expect(await paused()).toBe(true);
    at.clock.moveForward(24 * 60 * MINUTE);
    expect(await paused()).toBe(false);
  });
});

describe("the review", () => {
  it("is written by an officer who had no part in it, once, after it is closed", async () => {
    const [trustee, committee] = await twoOfficers();
    const number = await byRequest(at, open, {}, [trustee, committee]);
    const other = await anOfficer(at, "treasurer");
    const text = "It was needed, and no more was done than was needed.";
    const by = async ({ person }: Pick<Officer, "person">) =>
      kindOf(await perform(at.house, review, { request: String(number), text }, { actor: person }));
    expect(await by(other)).toBe("conflict");
    at.clock.moveForward(60 * MINUTE);
    expect(await by(trustee)).toBe("not-allowed");
    expect(await by(committee)).toBe("not-allowed");
    expect(await by({ person: await aMember(at.house) })).toBe("not-allowed");
    at.clock.moveForward(8 * 24 * 60 * MINUTE);
    expect((await new Visitor(at).get("/repairs")).page).toContain("The review is overdue.");
    expect(await by(other)).toBe("done");
    expect(await by(other)).toBe("conflict");
    expect((await new Visitor(at).get("/repairs")).page).toContain(text);
    expect((await stepsInRecord())[0]).toBe("repairs.review");
  });

  it("what was repaired stands for good: the table is only added to", async () => {
    const change = sql`update repairs.repair set why = 'nothing'`.execute(at.house.database);
    await expect(change).rejects.toThrow("permission denied");
  });
});

describe("the form that asks to open them", () => {
  it("is for those who carry the power, and leads to what they sign", async () => {
    const [trustee] = await twoOfficers();
    const visitor = await new Visitor(at).signInAs(trustee.person);
    expect((await visitor.get("/repairs/ask")).status).toBe(200);
    expect((await visitor.post("/repairs/ask", { why: "No" })).status).toBe(422);
    expect((await visitor.post("/repairs/ask", { why: WHY })).leadsTo).toMatch(/^\/requests\/\d+$/);
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await member.get("/repairs/ask")).status).toBe(403);
    expect((await member.post("/repairs/ask", { why: WHY })).status).toBe(403);
    expect((await new Visitor(at).get("/repairs/ask")).leadsTo).toContain("/sign-in");
  });
});
