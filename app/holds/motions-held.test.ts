import { describe, expect, it } from "vitest";
import { type AnyAct, perform } from "../../platform/act.ts";
import type { Actor, Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import {
  anOfficer,
  anOpenRequest,
  askFor,
  byRequest,
  type Officer,
  turnsKey,
} from "../../testing/officers.ts";
import { Visitor } from "../../testing/visit.ts";
import { aBranch, membersOf } from "../branches/testing/branches.ts";
import { findDetails } from "../membership/door.ts";
import { support } from "../motions/acts/support.ts";
import { withdraw } from "../motions/acts/withdraw.ts";
import { findMotion } from "../motions/door.ts";
import { aMotion, COVERED_IN, opens, tendMotions } from "../motions/testing.ts";
import { listLines } from "../record/door.ts";
import { tablesWith } from "../record/testing.ts";
import { defaultRules } from "../rulebook/door.ts";
import { freeMotion } from "./acts/free-motion.ts";
import { holdMotion } from "./acts/hold-motion.ts";
import { releaseDue } from "./jobs.ts";

const at = aHouse();
const DAY = 86_400_000;
const rules = defaultRules();
const MARK = "Quillfeather";

const outcomeOf = async (act: AnyAct, input: object, actor: Actor): Promise<string> => {
  const outcome = await perform(at.house, act, input, { actor });
  return isRefusal(outcome) ? outcome.code : "done";
};

const officers = async (): Promise<readonly [Officer, Officer]> => [
  await anOfficer(at, "safety-officer", { days: 600 }),
  await anOfficer(at, "national-committee", { days: 600 }),
];

/** A motion that looks for members, in a branch of its own. */
async function inBranch(name: string) {
  const branch = await aBranch(at, { name });
  const people = await membersOf(at, branch, 6);
  const [mover, ...others] = people as [Person, ...Person[]];
  const text = { title: `${MARK} of ${name}`, body: `${MARK} of ${name} owes us money.` };
  const { id } = await aMotion(at, branch, mover, text);
  return { branch, id, mover, others };
}

const input = (id: number, ground = "personal-data") => ({ motion: String(id), ground });
const motionNow = async (id: number) => {
  const found = await findMotion(at.house.database, id);
  if (found === undefined) throw new Error("no motion");
  return found;
};

describe("holding a motion of a branch", () => {
  it("takes two keys, stops everything, and ends by itself with the days that it had left", async () => {
    const { id, mover, others } = await inBranch("Plymouth");
    const until = (await motionNow(id)).gathersUntil;
    const [safety, committee] = await officers();
    const number = await byRequest(at, holdMotion, input(id), [safety, committee]);
    expect((await motionNow(id)).state).toBe("held");
    const say = { id: String(id) };
    expect(await outcomeOf(support, say, others[0] as Person)).toBe("motions.refuse.held");
    expect(await outcomeOf(withdraw, say, mover)).toBe("motions.refuse.held");
    expect(await askFor(at, holdMotion, input(id, "law"), safety)).toMatchObject({
      code: "motions.refuse.notHoldable",
    });
    const { page } = await new Visitor(at).get(`/holds?motion=${id}`);
    expect(page).toContain(`href="/motions/${id}"`);
    expect(page).toContain(`href="/requests/${number}"`);
    expect(page).toContain("Safety officer and National committee");

    at.clock.moveForward(rules.holdDays * DAY - 1);
    await releaseDue(at.house);
    await tendMotions(at.house);
    expect((await motionNow(id)).state).toBe("held");
    at.clock.moveForward(1);
    await releaseDue(at.house);
    const free = await motionNow(id);
    expect(free.state).toBe("gathering");
    expect(free.gathersUntil).toEqual(new Date(until.getTime() + rules.holdDays * DAY));
    expect(await outcomeOf(support, say, others[0] as Person)).toBe("done");
    expect(await askFor(at, holdMotion, input(id), safety)).toMatchObject({
      code: "holds.refuse.heldBefore",
    });
    const { lines } = await listLines(at.house.database, { subject: `/motions/${id}` });
    expect(lines.map(({ act }) => act).slice(0, 3)).toEqual([
      ...["holds.release", "holds.hold-motion", "motions.put"],
    ]);
    expect(lines[1]).toMatchObject({
      by: "Safety officer and National committee",
      says: expect.stringContaining(`Motion ${id} of a branch is held for at most 7 days`),
      facts: { request: number, ground: "personal-data" },
    });
  });

  it("puts its text out of sight for everybody but who put it, and brings it back word for word", async () => {
    const held = await inBranch("York");
    const before = await motionNow(held.id);
    const keys = await officers();
    const [safety, committee] = keys;
    const number = await anOpenRequest(at, holdMotion, input(held.id), safety);
    const desk = await new Visitor(at).signInAs(committee.person);
    const asked = (await desk.get(`/requests/${number}`)).page;
    expect(asked).toContain(`Hold motion ${held.id} of a branch: ${MARK} of York`);
    await turnsKey(at, number, committee);
    expect(await tablesWith(at.house.database, `${MARK} of York`)).toEqual([COVERED_IN]);
    const [own, reader] = [
      await new Visitor(at).signInAs(held.mover),
      await new Visitor(at).signInAs(held.others[0] as Person),
    ];
    const paths = [
      ...[`/motions/${held.id}`, `/branches/${held.branch}`, `/branches/${held.branch}/motions`],
      ...[`/record?on=/motions/${held.id}`, `/holds?motion=${held.id}`, "/requests", "/"],
    ];
    for (const path of paths) {
      for (const visitor of [reader, new Visitor(at)])
        expect([path, (await visitor.get(path)).page.includes("of York owes")]).toEqual([
          ...[path, false],
        ]);
    }
    expect((await reader.get(`/motions/${held.id}`)).page).toContain("The text is out of sight");
    const page = (await own.get(`/motions/${held.id}`)).page;
    expect(page).toContain(`${MARK} of York owes us money.`);
    expect(page).toContain("Only you see it here");
    expect((await own.get("/me/download")).page).toContain(`${MARK} of York owes us money.`);
    // A jury reads what it judges.
    const evidence = await holdMotion.evidence?.(at.house.database, {
      motion: held.id,
      ground: "threats",
    });
    expect(evidence?.map(({ says }) => says)).toEqual([before.title, before.body]);
    at.clock.moveForward(rules.holdDays * DAY);
    await releaseDue(at.house);
    expect(await motionNow(held.id)).toMatchObject({ title: before.title, body: before.body });
  });

  it("is told to whoever put it, by its number", async () => {
    const { id, mover } = await inBranch("Hull");
    await byRequest(at, holdMotion, input(id), await officers());
    await at.house.runDueJobs();
    const { email = "" } = (await findDetails(at.house.database, mover.personId)) ?? {};
    const letters = (await lettersTo(at.house, email)).map(({ body }) => body).join("\n");
    expect(letters).toContain(`Hold motion ${id} of a branch: it was carried out.`);
    expect(letters).not.toContain(MARK);
  });

  it("is undone before its time by the jury that judged it, and by nobody else", async () => {
    const { id, mover } = await inBranch("Bath");
    const keys = await officers();
    const requestId = await byRequest(at, holdMotion, input(id, "law"), keys);
    // Held for the law it stays in sight.
    expect((await new Visitor(at).get(`/motions/${id}`)).page).toContain(
      `${MARK} of Bath owes us money.`,
    );
    const undo = holdMotion.undo?.input({ motion: id, ground: "law" }) ?? {};
    const asJury = { kind: "jury", juryId: 1, why: "It is lawful." } as const;
    for (const actor of [{ ...asJury, requestId: requestId + 1 }, keys[0].person, mover]) {
      expect(await outcomeOf(freeMotion, undo, actor)).not.toBe("done");
      expect((await motionNow(id)).state).toBe("held");
    }
    expect(await outcomeOf(freeMotion, undo, { ...asJury, requestId })).toBe("done");
    expect((await motionNow(id)).state).toBe("gathering");
    expect(await outcomeOf(freeMotion, undo, { ...asJury, requestId })).toBe(
      "holds.refuse.notHeld",
    );
  });

  it("is for what waits to be voted on, and for those with a key alone", async () => {
    const { id, mover, others } = await inBranch("Ely");
    const [safety] = await officers();
    const asMover = await new Visitor(at).signInAs(mover);
    expect((await asMover.get(`/holds/ask?motion=${id}`)).status).toBe(403);
    expect((await asMover.get(`/motions/${id}`)).page).not.toContain("Hold this motion");
    const visitor = await new Visitor(at).signInAs(safety.person);
    expect((await visitor.get(`/motions/${id}`)).page).toContain(`href="/holds/ask?motion=${id}"`);
    expect((await visitor.get("/holds/ask?motion=99999")).status).toBe(404);
    expect((await visitor.get("/holds/ask?motion=x")).status).toBe(404);
    const why = { ground: "law", why: "It may be unlawful." };
    const short = await visitor.post("/holds/ask-motion", { ...input(id), why: "No" });
    expect([short.status, short.page.includes("No</textarea>")]).toEqual([422, true]);
    const sent = await visitor.fill(`/holds/ask?motion=${id}`, why, "/holds/ask-motion");
    expect(sent.leadsTo).toMatch(/^\/requests\/\d+$/);
    expect((await visitor.get(sent.leadsTo ?? "")).page).toContain(`Hold motion ${id} of a branch`);

    expect((await opens(at, await motionNow(id), others)).state).toBe("ballot");
    expect(await askFor(at, holdMotion, input(id, "threats"), safety)).toMatchObject({
      code: "motions.refuse.notHoldable",
    });
    expect(await askFor(at, holdMotion, input(99_999), safety)).toMatchObject({
      code: "motions.refuse.unknown",
    });
    expect(await askFor(at, holdMotion, input(id), { person: mover })).toMatchObject({
      kind: "not-allowed",
    });
  });
});
