import { beforeEach, describe, expect, it } from "vitest";
import { inTransaction, perform, performWithin } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import {
  anOfficer,
  anOpenRequest,
  askFor,
  byRequest,
  takeOffice,
  turnsKey,
} from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { becomeOne as joinedAtOnce, letOthersTry } from "../../testing/two-accounts.ts";
import { Visitor } from "../../testing/visit.ts";
import type { BallotId } from "../ballots/ballot.ts";
import { findBallot } from "../ballots/ballot-queries.ts";
import { closeDue } from "../ballots/jobs.ts";
import { aBallot } from "../ballots/testing/a-ballot.ts";
import { vote } from "../ballots/voting/acts/vote.ts";
import { findOwnLine } from "../ballots/voting/own-vote-queries.ts";
import { ask } from "../doubles/acts/ask.ts";
import { confirm } from "../doubles/acts/confirm.ts";
import { uniteByRequest } from "../doubles/acts/unite-by-request.ts";
import { uniteDue } from "../doubles/jobs.ts";
import { findPerson } from "../membership/door.ts";
import { findProposal } from "../proposals/queries.ts";
import { support } from "../proposals/supporting/acts/support.ts";
import { anIdea } from "../proposals/testing.ts";
import { findRequest } from "../requests/door.ts";
import { defaultRules } from "../rulebook/door.ts";

const at = aHouse();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const rules = defaultRules();

let made = 0;
let kept: Person;
let other: Person;
beforeEach(async () => {
  made += 1;
  kept = await aMember(at.house, { name: "Ada Okafor", email: `ada${made}@new.example` });
  other = await aMember(at.house, { name: "A. Okafor", email: `ada${made}@old.example` });
});

const keyTo = async (email: string) =>
  /key=([\w-]+)/.exec((await lettersTo(at.house, email)).at(-1)?.body ?? "")?.[1] ?? "";

async function joinsThem(): Promise<void> {
  const email = `ada${made}@old.example`;
  await perform(at.house, ask, { email }, { actor: kept });
  await perform(at.house, confirm, { key: await keyTo(email) }, { actor: kept });
}
async function becomeOne(days = rules.emailWaitHours / 24): Promise<void> {
  at.clock.moveForward(days * DAY);
  await uniteDue(at.house);
}
const isHere = async ({ personId }: Person) =>
  (await findPerson(at.house.database, personId, at.clock.now())) !== undefined;

const cast = async (actor: Person, ballotId: BallotId, proposal: "yes" | "no") => {
  const choices = { proposal, "alternative-1": "abstain" };
  const outcome = await perform(at.house, vote, { ballotId: String(ballotId), choices }, { actor });
  return isRefusal(outcome) ? outcome.kind : "done";
};
async function resultOf(id: BallotId) {
  at.clock.moveForward(7 * DAY);
  await closeDue(at.house);
  const { voted, options } = (await findBallot(at.house.database, id))?.result ?? {};
  return { voted, yes: options?.[0]?.yes, no: options?.[0]?.no };
}

describe("two accounts of one person on the roll of an open ballot", () => {
  it("who has voted twice has one vote from then on: what they said last", async () => {
    const id = await aBallot(at.house);
    expect(await cast(kept, id, "yes")).toBe("done");
    at.clock.moveForward(HOUR);
    expect(await cast(other, id, "no")).toBe("done");
    await joinsThem();
    await becomeOne();
    const own = await findOwnLine(at.house.database, id, kept.personId);
    expect(own?.vote?.choices).toMatchObject({ proposal: "no" });
    expect(await cast(other, id, "yes")).not.toBe("done");
    expect(await cast(kept, id, "yes")).toBe("done");
    expect(await resultOf(id)).toEqual({ voted: 1, yes: 1, no: 0 });
  });

  it("who has voted with the other account keeps that vote, and can change it", async () => {
    const id = await aBallot(at.house);
    await cast(other, id, "no");
    await joinsThem();
    await becomeOne();
    expect(await cast(kept, id, "yes")).toBe("done");
    expect(await resultOf(id)).toEqual({ voted: 1, yes: 1, no: 0 });
  });

  it("who has voted with neither votes once", async () => {
    const id = await aBallot(at.house);
    await joinsThem();
    await becomeOne();
    expect(await cast(kept, id, "yes")).toBe("done");
    expect(await cast(other, id, "yes")).not.toBe("done");
    expect(await resultOf(id)).toMatchObject({ voted: 1 });
  });

  it("a line of the other account alone becomes theirs, and a count that is over stays", async () => {
    const over = await aBallot(at.house);
    for (const person of [kept, other]) await cast(person, over, "yes");
    const before = await resultOf(over);
    await joinsThem();
    await becomeOne();
    expect((await findBallot(at.house.database, over))?.result).toMatchObject({
      voted: before.voted,
    });
    expect((await findOwnLine(at.house.database, over, kept.personId))?.vote).toBeDefined();
  });

  it("a roll that is frozen afterwards holds them once", async () => {
    await joinsThem();
    await becomeOne();
    const id = await aBallot(at.house);
    expect(await findOwnLine(at.house.database, id, kept.personId)).toBeDefined();
    expect(await findOwnLine(at.house.database, id, other.personId)).toBeUndefined();
  });
});

describe("what somebody did under the account that ends", () => {
  it("follows them: a proposal is theirs, and support counts once", async () => {
    const theirs = await anIdea(at.house, other);
    const third = await anIdea(at.house, await aMember(at.house));
    for (const actor of [kept, other]) {
      await perform(at.house, support, { id: String(third), version: "1" }, { actor });
    }
    const countOf = async (id: number) =>
      (await findProposal(at.house.database, id as never))?.supportCount;
    const [before, own] = [await countOf(third), await countOf(theirs)];
    await joinsThem();
    await becomeOne();
    expect(await countOf(third)).toBe((before ?? 0) - 1);
    expect(await countOf(theirs)).toBe(own);
    const visitor = await new Visitor(at).signInAs(kept);
    expect((await visitor.get(`/proposals/${theirs}`)).page).toContain("Ada Okafor");
  });
});

describe("what is done at the very moment at which two accounts become one", () => {
  const supports = (actor: Person, id: number) =>
    perform(at.house, support, { id: String(id), version: "1" }, { actor });
  const countOf = async (id: number) =>
    (await findProposal(at.house.database, id as never))?.supportCount ?? 0;

  it("waits, and is done by whoever is there then", async () => {
    const id = await anIdea(at.house, await aMember(at.house));
    const before = await countOf(id);
    let late: Promise<readonly unknown[]> | undefined;
    await joinedAtOnce(at.house, { kept, other }, async () => {
      late = Promise.all([supports(kept, id), supports(other, id)]);
      await letOthersTry();
    });
    const [byKept, byOther] = (await late) ?? [];
    expect([isRefusal(byKept), isRefusal(byOther) && byOther.kind]).toEqual([
      false,
      "not-signed-in",
    ]);
    expect(await countOf(id)).toBe(before + 1);
  });

  it("is waited for where it came first, follows them, and is counted once", async () => {
    const author = await aMember(at.house);
    const [both, one] = [await anIdea(at.house, author), await anIdea(at.house, author)];
    const before = { both: await countOf(both), one: await countOf(one) };
    await supports(kept, both);
    let joining: Promise<void> | undefined;
    await inTransaction(at.house, async (tx, now) => {
      const actor = (await at.house.asTheyStand(tx, other, now)) as Person;
      for (const id of [both, one]) {
        await performWithin(tx, support, { id, version: 1 }, { actor, now, house: at.house });
      }
      joining = joinedAtOnce(at.house, { kept, other });
      await letOthersTry();
    });
    await joining;
    const after = { both: await countOf(both), one: await countOf(one) };
    expect(after).toEqual({ both: before.both + 1, one: before.one + 1 });
  });
});

describe("two keys", () => {
  const officers = async () =>
    [await anOfficer(at, "national-committee"), await anOfficer(at, "trustee")] as const;
  const input = () => ({ person: kept.personId, other: other.personId });

  it("begin it too; both mailboxes are told, the record names nobody, and nobody's one key is enough", async () => {
    const [committee, trustee] = await officers();
    const number = await anOpenRequest(at, uniteByRequest, input(), committee);
    await uniteDue(at.house);
    expect(await isHere(other)).toBe(true);
    expect(isRefusal(await turnsKey(at, number, trustee))).toBe(false);
    expect((await findRequest(at.house.database, number))?.state).toBe("done");
    for (const email of [`ada${made}@new.example`, `ada${made}@old.example`]) {
      const letter = (await lettersTo(at.house, email)).at(-1);
      expect(letter?.body).toContain("two offices");
    }
    const { page } = await new Visitor(at).get("/record");
    expect(page).toContain("Two accounts of one person are to be joined");
    expect(page).not.toContain("Okafor");
    await becomeOne();
    expect(await isHere(other)).toBe(true);
    await becomeOne(100);
    expect([await isHere(kept), await isHere(other)]).toEqual([true, false]);
  });

  it("cannot make one of two people who say that they are two", async () => {
    await byRequest(at, uniteByRequest, input(), await officers());
    const key = await keyTo(`ada${made}@old.example`);
    expect((await new Visitor(at).post("/other-account/stop", { key })).status).toBe(200);
    await becomeOne(100);
    expect([await isHere(kept), await isHere(other)]).toEqual([true, true]);
  });

  it("take nobody's office, are not asked for one's own accounts, and only offices with the power ask", async () => {
    const [committee] = await officers();
    await takeOffice(at, other, "treasurer");
    const refused = await askFor(at, uniteByRequest, input(), committee);
    expect(isRefusal(refused) && refused.code).toBe("doubles.holdsOffice");
    const own = { person: committee.person.personId, other: kept.personId };
    const oneself = await askFor(at, uniteByRequest, own, committee);
    expect(isRefusal(oneself) && oneself.code).toBe("doubles.office.oneself");
    const nobody = await askFor(at, uniteByRequest, input(), { person: kept });
    expect(isRefusal(nobody) && nobody.kind).toBe("not-allowed");
  });

  it("the form finds both by their whole addresses, one after the other; everybody else only reads", async () => {
    const [committee] = await officers();
    const desk = await new Visitor(at).signInAs(committee.person);
    const found = await desk.get(`/party/doubles?q=ada${made}@new.example`);
    expect(found.page).toContain(`/party/doubles?person=${kept.personId}`);
    const second = await desk.get(
      `/party/doubles?person=${kept.personId}&q=ada${made}@old.example`,
    );
    expect(second.page).toContain(`person=${kept.personId}&amp;other=${other.personId}`);
    const form = await desk.get(`/party/doubles?person=${kept.personId}&other=${other.personId}`);
    expect(form.page).toContain('name="why"');
    const answer = await desk.post("/party/doubles", {
      ...input(),
      why: "The same name and post.",
    });
    expect(answer.leadsTo).toMatch(/^\/requests\/\d+/);
    const reader = await new Visitor(at).signInAs(await aMember(at.house));
    const { status, page } = await reader.get(`/party/doubles?person=${kept.personId}&q=Okafor`);
    expect([status, page.includes("Okafor")]).toEqual([200, false]);
  });
});

describe("whoever would be one of two", () => {
  it("cannot take a membership by reading a mailbox once: its owner has days to say no", async () => {
    const thief = await aMember(at.house, { email: `thief${made}@example.org` });
    const email = `ada${made}@old.example`;
    await perform(at.house, ask, { email }, { actor: thief });
    await perform(at.house, confirm, { key: await keyTo(email) }, { actor: thief });
    const owner = await new Visitor(at).signInAs(other);
    expect((await owner.get("/me")).status).toBe(200);
    expect((await owner.get("/me/other-account")).page).toContain("becomes part of another");
    await owner.post("/me/other-account/stop");
    await becomeOne();
    expect(await isHere(other)).toBe(true);
  });
});
