import { beforeEach, describe, expect, it } from "vitest";
import { type AnyAct, inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { takeOffice } from "../../../testing/officers.ts";
import { passDays } from "../../../testing/pass-days.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { findBallot, type SealedBallotId, type SealedClosed } from "../../ballots/door.ts";
import { aPreparedSealedBallot } from "../../ballots/sealed/testing/a-sealed-ballot.ts";
import { closeDue } from "../../ballots/testing.ts";
import { leave } from "../../membership/joining/acts/leave.ts";
import { manifesto } from "../../policy/door.ts";
import { type RuleName, setRule } from "../../rulebook/door.ts";
import { keepDeadlines } from "../jobs.ts";
import type { Proposal } from "../proposal.ts";
import { findProposal } from "../queries.ts";
import { freeze } from "../stages/acts/freeze.ts";
import { support } from "../supporting/acts/support.ts";
import { anIdea } from "../testing.ts";
import { askSealed } from "./acts/ask-sealed.ts";
import { whyShown } from "./sealing.ts";

const at = aHouse();

let people: Person[];
let author: Person;
let count = 0;

beforeEach(async () => {
  people = await Promise.all(Array.from({ length: 12 }, () => aMember(at.house)));
  author = people[0] as Person;
});

async function outcomeOf(act: AnyAct, input: object, actor: Person): Promise<string> {
  const outcome = await perform(at.house, act, input, { actor });
  return isRefusal(outcome) ? outcome.code : "done";
}

const asks = (id: number, actor: Person, wants = "yes") =>
  outcomeOf(askSealed, { id: String(id), wants }, actor);

async function current(id: number): Promise<Proposal> {
  const proposal = await findProposal(at.house.database, id);
  if (proposal === undefined) throw new Error("no such proposal");
  return proposal;
}

const set = (name: RuleName, number: number) =>
  inTransaction(at.house, (tx, now) => setRule(tx, { name, number, setBy: "a test" }, now));

async function pass(days: number): Promise<void> {
  passDays(at.clock, days);
  await keepDeadlines(at.house);
  await closeDue(at.house);
}

/** In drafting, so that whoever asks has read it. */
async function drafted(): Promise<number> {
  count += 1;
  const id = await anIdea(at.house, author, `Sealed rents ${count}`);
  for (const actor of people.slice(1, 7)) {
    await outcomeOf(support, { id: String(id), version: "1" }, actor);
  }
  await pass(28);
  return id;
}

async function atBallot(id: number): Promise<Proposal> {
  await pass(7);
  expect(await outcomeOf(freeze, { id: String(id) }, author)).toBe("done");
  await pass(10);
  await pass(5);
  return current(id);
}

async function threeBodies(): Promise<void> {
  for (const office of ["national-committee", "safety-officer", "facilitator"] as const) {
    await takeOffice(at, await aMember(at.house), office);
  }
}

const pageOf = async (id: number, who?: Person) => {
  const visitor = new Visitor(at);
  if (who !== undefined) await visitor.signInAs(who);
  return (await visitor.get(`/proposals/${id}`)).page;
};

describe("a proposal on which members ask for a sealed ballot", () => {
  it("is a show of hands where too few ask: asks are counted when the text is frozen, and then forgotten", async () => {
    await set("sealedAskPercent", 30);
    const id = await drafted();
    const [, ben, cy, dee] = people as [Person, Person, Person, Person];
    expect(await asks(id, ben)).toBe("done");
    expect(await asks(id, ben)).toBe("done");
    expect(await asks(id, cy)).toBe("done");
    expect(await asks(id, cy, "no")).toBe("done");
    expect(await asks(id, dee)).toBe("done");
    expect(await outcomeOf(leave, { reason: "", after: "supporter" }, dee)).toBe("done");
    expect(await pageOf(id, ben)).toContain("You ask for a sealed ballot.");
    const newcomer = await aMember(at.house, { belongsFor: 1 });
    expect(await asks(id, newcomer)).toMatch(/^membership\./);
    const { sealing, ballotId } = await atBallot(id);
    expect(sealing).toMatchObject({
      count: { asked: 1 },
      sealedId: undefined,
      shownWhy: undefined,
    });
    expect(ballotId).toBeDefined();
    expect(await asks(id, ben)).toBe("proposals.refuse.notOpenToSealing");
    const left = await at.house.database
      .withTables<{ "proposals.sealed_ask": { proposal_id: number } }>()
      .selectFrom("proposals.sealed_ask")
      .selectAll()
      .execute();
    expect(left).toEqual([]);
  });

  it("is a show of hands, and says why, where too few could keep its keys", async () => {
    expect([whyShown(3, 3), whyShown(2, 3), whyShown(4, 5)]).toEqual([
      undefined,
      "few-holders",
      "few-holders",
    ]);
    await set("sealedAskPercent", 5);
    const id = await drafted();
    for (const who of people.slice(1, 5)) await asks(id, who);
    const proposal = await atBallot(id);
    expect(proposal.sealing.shownWhy).toBe("few-holders");
    expect(proposal.ballotId).toBeDefined();
    expect(await pageOf(id)).toContain("Too few people hold offices of different bodies");
  });

  it("is sealed where people of three bodies hold keys; what members decide is carried out", async () => {
    await threeBodies();
    const id = await drafted();
    for (const who of people.slice(1, 5)) await asks(id, who);
    await pass(7);
    expect(await outcomeOf(freeze, { id: String(id) }, author)).toBe("done");
    await pass(10);
    expect(await pageOf(id)).toContain("The vote will be a sealed ballot");
    await pass(5);
    const proposal = await current(id);
    const { sealedId } = proposal.sealing;
    expect(proposal).toMatchObject({ ballotId: undefined, stay: { state: "ballot" } });
    expect(await pageOf(id)).toContain("This is a sealed ballot");
    expect(await pageOf(id)).toContain(`/sealed/${sealedId}`);
    const ballot = await aPreparedSealedBallot(at.house, at.clock, sealedId as SealedBallotId);
    expect((await ballot.find()).closesAt).toEqual(proposal.stay.endsAt);
    await ballot.open();
    for (let place = 0; place < 6; place++) await ballot.cast(place, [[0, 1, 0]]);
    await ballot.finish();
    const adopted = await current(id);
    expect(adopted.stay.state).toBe("adopted");
    const policies = (await manifesto(at.house.database)).flatMap((chapter) => chapter.policies);
    expect(policies.map(({ title }) => title)).toContain(proposal.title);
  });

  it("is always sealed where the rulebook's number is 0; one that comes to no result is shown instead", async () => {
    await threeBodies();
    await set("sealedAskPercent", 0);
    const id = await drafted();
    expect(await pageOf(id)).toContain("the rulebook has it so for every proposal");
    const { sealing, title } = await atBallot(id);
    expect(sealing.sealedId).toBeDefined();
    const closed = {
      ...{
        name: "ballots.sealed-closed",
        sealedId: sealing.sealedId,
        path: `/proposals/${id}`,
        title,
      },
      outcome: { kind: "void", why: "keys-late" },
    } as unknown as SealedClosed;
    await inTransaction(at.house, (tx) => at.house.announce(tx, closed));
    const shown = await current(id);
    expect(shown.sealing.shownWhy).toBe("no-sealed");
    expect(shown.stay.state).toBe("ballot");
    const ballot = await findBallot(at.house.database, shown.ballotId as never);
    expect(ballot?.title).toBe(title);
    await set("sealedAskPercent", 5);
  });
});
