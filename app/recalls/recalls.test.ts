import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { type Actor, aVisitor, type Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { hourOf } from "../../platform/time/hours.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { takeOffice } from "../../testing/officers.ts";
import { CLOSING_HOUR, passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { becomeOne } from "../../testing/two-accounts.ts";
import { closeDue, vote } from "../ballots/testing.ts";
import { leave } from "../membership/joining/acts/leave.ts";
import { officesOf } from "../offices/door.ts";
import { listLines } from "../record/door.ts";
import { letWait, sealAll } from "../record/testing.ts";
import type { Office } from "../rulebook/door.ts";
import { answer } from "./acts/answer.ts";
import { start } from "./acts/start.ts";
import { support } from "./acts/support.ts";
import { takeBack } from "./acts/take-back.ts";
import { recallPath } from "./addresses.ts";
import { keepDeadlines } from "./jobs.ts";
import { findRecall } from "./queries.ts";
import type { Recall } from "./recall.ts";

const at = aHouse();
const reason = "The books have not been shown to anybody since last May.";
let members: readonly Person[];
let made = 0;

beforeAll(async () => {
  members = await Promise.all(Array.from({ length: 30 }, () => aMember(at.house)));
});

// biome-ignore lint/suspicious/noExplicitAny: acts of every shape.
async function outcomeOf(act: any, input: object, actor: Actor): Promise<string> {
  const outcome = await perform(at.house, act, input, { actor });
  return isRefusal(outcome) ? outcome.kind : "done";
}

async function anOfficer(office: Office = "treasurer"): Promise<Person> {
  made += 1;
  const email = `officer${made}@example.org`;
  const officer = await aMember(at.house, { name: `Ada Officer ${made}`, email });
  await takeOffice(at, officer, office);
  return { ...officer, offices: [office] };
}

const heldBy = ({ personId, offices }: Person) => `${offices[0]}/${personId}`;

/** Started by somebody new, since everybody may start one at a time. */
async function aRecallOf(officer: Person): Promise<Recall> {
  const starter = await aMember(at.house);
  const outcome = await perform(
    at.house,
    start,
    { held: heldBy(officer), reason },
    { actor: starter },
  );
  if (isRefusal(outcome) || typeof outcome === "symbol") throw new Error("no recall");
  return current(outcome.id);
}

async function current(id: number): Promise<Recall> {
  const recall = await findRecall(at.house.database, id);
  if (recall === undefined) throw new Error("no such recall");
  return recall;
}

const supportAs = ({ id }: Recall, actor: Person) => outcomeOf(support, { id: String(id) }, actor);

async function atBallot(officer: Person): Promise<Recall> {
  const recall = await aRecallOf(officer);
  for (const member of members.slice(0, recall.needed - 1)) await supportAs(recall, member);
  passDays(at.clock, 5);
  await keepDeadlines(at.house);
  return current(recall.id);
}

async function voteAll({ ballotId }: Recall, choice: "yes" | "no"): Promise<void> {
  for (const member of members) {
    const input = { ballotId: String(ballotId), choices: { recall: choice } };
    expect(await outcomeOf(vote, input, member)).toBe("done");
  }
  passDays(at.clock, 7);
  await closeDue(at.house);
}

const holds = (officer: Person) => officesOf(at.house.database, officer.personId, at.clock.now());

const actsOn = async ({ id }: Recall) => {
  const { lines } = await listLines(at.house.database, { subject: recallPath(id) });
  return lines.map(({ act }) => act).toReversed();
};

describe("a recall", () => {
  it("that members vote for ends the office, and the record names nobody", async () => {
    const officer = await anOfficer();
    const recall = await atBallot(officer);
    expect(recall.state).toBe("ballot");
    await voteAll(recall, "yes");
    expect((await current(recall.id)).state).toBe("recalled");
    expect(await holds(officer)).toEqual([]);
    expect(await actsOn(recall)).toEqual([
      "recalls.start",
      "recalls.support",
      "ballots.open",
      "ballots.close",
      "recalls.finish",
    ]);
    const { lines } = await listLines(at.house.database, { most: 12 });
    expect(lines.map(({ act }) => act)).toContain("offices.recall");
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`Ada Officer|${officer.personId}`));
  });

  it("opens its ballot only while the record is being sealed", async () => {
    const recall = await aRecallOf(await anOfficer());
    for (const member of members.slice(0, recall.needed - 1)) await supportAs(recall, member);
    passDays(at.clock, 5);
    await letWait(at.house.database, 6);
    await keepDeadlines(at.house);
    expect((await current(recall.id)).state).toBe("answering");
    await sealAll(at.house);
    await keepDeadlines(at.house);
    expect((await current(recall.id)).state).toBe("ballot");
  });

  it("that two ask for at once is one recall, and the other is told so", async () => {
    const officer = await anOfficer();
    const held = { held: heldBy(officer), reason };
    const six = Array.from({ length: 6 }, () => aMember(at.house));
    const starting = (await Promise.all(six)).map((actor) => outcomeOf(start, held, actor));
    const outcomes = await Promise.all(starting);
    expect(outcomes.sort()).toEqual([...Array(5).fill("conflict"), "done"]);
  });

  it("that fails leaves the office, and rests", async () => {
    const officer = await anOfficer();
    const recall = await atBallot(officer);
    await voteAll(recall, "no");
    expect((await current(recall.id)).state).toBe("kept");
    expect(await holds(officer)).toEqual(["treasurer"]);
    const again = { held: heldBy(officer), reason };
    expect(await outcomeOf(start, again, members[0] as Person)).toBe("conflict");
    passDays(at.clock, 90);
    expect(await outcomeOf(start, again, members[0] as Person)).toBe("done");
    passDays(at.clock, 31);
    await keepDeadlines(at.house);
  });

  it("needs its count in time; too few let it lapse, and it rests too", async () => {
    const officer = await anOfficer();
    const recall = await aRecallOf(officer);
    expect(recall.needed).toBe(10);
    for (const member of members.slice(0, 8)) expect(await supportAs(recall, member)).toBe("done");
    expect(hourOf(recall.gathersUntil)).toBe(CLOSING_HOUR);
    at.clock.moveForward(recall.gathersUntil.getTime() - at.clock.now().getTime() - 1);
    await keepDeadlines(at.house);
    expect((await current(recall.id)).state).toBe("gathering");
    at.clock.moveForward(1);
    expect(await supportAs(recall, members[9] as Person)).toBe("conflict");
    await keepDeadlines(at.house);
    expect((await current(recall.id)).state).toBe("lapsed");
    const again = { held: heldBy(officer), reason };
    expect(await outcomeOf(start, again, members[1] as Person)).toBe("conflict");
  });

  it("counts each member once, not the one it is about, and nobody who is no member", async () => {
    const officer = await anOfficer();
    const recall = await aRecallOf(officer);
    const [one] = members as [Person];
    const both = await Promise.all([supportAs(recall, one), supportAs(recall, one)]);
    expect(both.sort()).toEqual(["conflict", "done"]);
    expect(await supportAs(recall, officer)).toBe("not-allowed");
    for (const standing of ["supporter", "lapsed"] as const) {
      expect(await supportAs(recall, await aMember(at.house, { standing }))).toBe("not-allowed");
    }
    expect(await outcomeOf(support, { id: String(recall.id) }, aVisitor)).toBe("not-signed-in");
    expect((await current(recall.id)).supportCount).toBe(2);
    expect(await outcomeOf(takeBack, { id: String(recall.id) }, one)).toBe("done");
    expect((await current(recall.id)).supportCount).toBe(1);
  });

  it("loses the support of whoever leaves the party", async () => {
    const recall = await aRecallOf(await anOfficer());
    const leaver = await aMember(at.house);
    expect(await supportAs(recall, leaver)).toBe("done");
    expect(await outcomeOf(leave, { reason: "", after: "supporter" }, leaver)).toBe("done");
    expect((await current(recall.id)).supportCount).toBe(1);
  });

  it("is of an office that somebody holds, of one person at a time, and not of one's own", async () => {
    const officer = await anOfficer();
    const held = heldBy(officer);
    expect(await outcomeOf(start, { held, reason }, officer)).toBe("not-allowed");
    const notHeld = held.replace("treasurer", "trustee");
    expect(await outcomeOf(start, { held: notHeld, reason }, members[3] as Person)).toBe(
      "not-found",
    );
    for (const junk of ["", "treasurer", "treasurer/me", `king/${officer.personId}`]) {
      expect(await outcomeOf(start, { held: junk, reason }, members[3] as Person)).toBe("invalid");
    }
    await aRecallOf(officer);
    expect(await outcomeOf(start, { held, reason }, members[3] as Person)).toBe("conflict");
  });

  it("a member starts one at a time", async () => {
    const [one, other] = [await anOfficer(), await anOfficer()];
    const starter = await aMember(at.house);
    expect(await outcomeOf(start, { held: heldBy(one), reason }, starter)).toBe("done");
    expect(await outcomeOf(start, { held: heldBy(other), reason }, starter)).toBe("conflict");
  });

  it("two accounts that become one support it once, as long as support is counted", async () => {
    const recall = await aRecallOf(await anOfficer());
    const [kept, other] = [await aMember(at.house), await aMember(at.house)];
    for (const member of [kept, other]) await supportAs(recall, member);
    expect((await current(recall.id)).supportCount).toBe(recall.supportCount + 2);
    await becomeOne(at.house, { kept, other });
    expect((await current(recall.id)).supportCount).toBe(recall.supportCount + 1);
    expect(await outcomeOf(takeBack, { id: String(recall.id) }, kept)).toBe("done");
    expect((await current(recall.id)).supportCount).toBe(recall.supportCount);
  });

  it("ends as moot where the office ends first", async () => {
    const officer = await anOfficer();
    const recall = await aRecallOf(officer);
    await at.house.database
      .transaction()
      .execute((tx) => at.house.forget(tx, officer.personId, at.clock.now()));
    await keepDeadlines(at.house);
    expect(await current(recall.id)).toMatchObject({ state: "moot", reason: "" });
  });
});

describe("whoever it is about", () => {
  it("is written to, and answers until the ballot opens; the answer stands on the ballot", async () => {
    const officer = await anOfficer();
    const recall = await aRecallOf(officer);
    const letters = await lettersTo(at.house, `officer${made}@example.org`);
    expect(letters.at(-1)?.body).toContain(reason);
    const input = { id: String(recall.id), answer: "The books are on the table, come and look." };
    expect(await outcomeOf(answer, input, members[0] as Person)).toBe("not-allowed");
    expect(await outcomeOf(answer, input, officer)).toBe("done");
    for (const member of members.slice(0, 9)) await supportAs(recall, member);
    passDays(at.clock, 5);
    await keepDeadlines(at.house);
    expect(await outcomeOf(answer, input, officer)).toBe("conflict");
    expect((await current(recall.id)).answer).toBe(input.answer);
  });
});
