import { describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { postedTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { leave } from "../../membership/joining/acts/leave.ts";
import { resign } from "../../offices/acts/resign.ts";
import { listHolders } from "../../offices/door.ts";
import { listLines } from "../../record/door.ts";
import { electionPath } from "../addresses.ts";
import type { Election } from "../election.ts";
import { nominate } from "../nominating/acts/nominate.ts";
import { stand } from "../nominating/acts/stand.ts";
import { withdraw } from "../nominating/acts/withdraw.ts";
import { write } from "../nominating/acts/write.ts";
import { REOPEN } from "../papers/ballot.ts";
import { overturnResult } from "../results/acts/overturn.ts";
import { anElectionHouse } from "../testing/an-election-house.ts";

type Party = ReturnType<typeof anElectionHouse>;

/** Five stand for three seats; the first three are elected, all by votes that rank the other two next. */
async function elected(party: Party) {
  const { at } = party;
  const election = await party.freshlyCalled("trustee");
  const people: Person[] = [];
  for (const name of ["Ann One", "Bob Two", "Cat Three", "Dan Four", "Eve Five"]) {
    people.push(await aMember(at.house, { name }));
  }
  const [ann, bob, cat, dan, eve] = people as [Person, Person, Person, Person, Person];
  for (const who of people) await party.candidate(election, who);
  const frozen = await party.frozen(election);
  const own = async (who: Person) => party.ownOf(frozen, who);
  const [a, b, c, d, e] = await Promise.all([own(ann), own(bob), own(cat), own(dan), own(eve)]);
  const rankings = [
    ...[...Array(5)].map(() => [a, d, e]),
    ...[...Array(5)].map(() => [b, e, d]),
    ...[...Array(5)].map(() => [c, REOPEN, d] as const),
  ];
  const counted = await party.voted(frozen, rankings);
  const stood = await party.stood(counted);
  expect(stood.ending).toBe("filled");
  return { election: stood, ann, bob, cat, dan, eve };
}

const holders = async (party: Party) =>
  (await listHolders(party.db, party.at.clock.now()))
    .filter(({ office }) => office === "trustee")
    .map(({ personId }) => personId);

const resigns = (party: Party, who: Person) =>
  party.outcomeOf(resign, { office: "trustee" }, { ...who, offices: ["trustee"] });

/** Those who were asked have had their days. */
async function answered(party: Party, election: Election): Promise<Election> {
  const { at } = party;
  at.clock.moveForward(election.nominationsClose.getTime() - at.clock.now().getTime());
  await party.tend();
  return party.current(election);
}

const says = (party: Party, election: Election, who: Person) =>
  party.outcomeOf(stand, { id: String(election.id), agrees: "yes" }, who);

describe("a seat that somebody left", () => {
  const party = anElectionHouse();
  const { at } = party;

  it("goes to whoever of those who want it the votes of then say, for the rest of the term, and not before the result stands", async () => {
    const { election, ann, bob, cat, dan, eve } = await elected(party);
    expect((await holders(party)).toSorted()).toEqual(
      [ann, bob, cat].map(({ personId }) => personId).toSorted(),
    );
    const termEnds = (await listHolders(party.db, at.clock.now())).find(
      ({ personId }) => personId === ann.personId,
    )?.endsAt;
    await resigns(party, ann);
    const back = await party.called("trustee");
    expect(back.terms).toMatchObject({
      ...{ cause: "vacancy", seats: 1 },
      countback: { election: election.id, vacated: [(await party.ownOf(election, ann)).id] },
    });
    for (const who of [dan, eve]) {
      const letter = (await postedTo(at.house, who.personId)).at(-1);
      expect(letter?.subject).toBe("A seat fell empty, and you stood for it: Trustee");
    }
    // Nobody new stands, and whoever sits is not asked.
    const id = String(back.id);
    const other = party.members[0] as Person;
    const only = "elections.refuse.countback";
    expect(await party.outcomeOf(write, { id, statement: "Me" }, other)).toBe(only);
    expect(await party.outcomeOf(nominate, { id, person: other.personId }, bob)).toBe(only);
    const visitor = await new Visitor(at).signInAs(eve);
    expect((await visitor.get(electionPath(back.id))).page).toContain("Do you still want it?");
    expect((await visitor.get(`/elections/${back.id}/stand`)).page).toContain("Yes, I want it");
    expect(await says(party, back, dan)).toBe("done");
    expect(await says(party, back, eve)).toBe("done");
    const counted = await answered(party, back);
    const dans = await party.ownOf(back, dan);
    expect(counted.state).toBe("result");
    expect(counted.result?.elected).toEqual([dans.id]);
    expect(await holders(party)).toHaveLength(2);
    const page = (await new Visitor(at).get(electionPath(back.id))).page;
    expect(page).toContain("Dan Four fills the vacancy with");
    expect(page).toContain("npx tally countback");
    const stood = await party.stood(counted);
    expect(stood.ending).toBe("filled");
    const held = (await listHolders(party.db, at.clock.now())).find(
      ({ personId }) => personId === dan.personId,
    );
    expect(held?.endsAt).toEqual(termEnds);
    const { lines } = await listLines(party.db, { subject: electionPath(back.id) });
    expect(lines.map(({ act }) => act).toReversed()).toEqual([
      ...["elections.call", "elections.freeze", "elections.count", "elections.install"],
    ]);
    expect(cat.personId).toBeDefined();
  }, 120_000);
});

describe("a seat that nobody wants", () => {
  const party = anElectionHouse();

  it("is voted on at once where whoever stood says no, leaves, or nobody wants it", async () => {
    const { cat, dan, eve } = await elected(party);
    expect(await party.outcomeOf(leave, { reason: "", after: "supporter" }, cat)).toBe("done");
    const back = await party.called("trustee");
    expect(await party.outcomeOf(withdraw, { id: String(back.id) }, dan)).toBe("done");
    expect(await says(party, back, eve)).toBe("done");
    expect(await party.outcomeOf(leave, { reason: "", after: "supporter" }, eve)).toBe("done");
    const ended = await answered(party, back);
    expect(ended.ending).toBe("no-candidates");
    const next = await party.called("trustee");
    expect(next.id).not.toBe(back.id);
    expect(next.terms).toMatchObject({ cause: "vacancy", seats: 1 });
    expect(next.terms.countback).toBeUndefined();
  }, 120_000);
});

describe("a seat that stays empty", () => {
  const party = anElectionHouse();
  const { at } = party;

  it("is voted on where Re-open nominations wins it, and where a jury overturns the countback", async () => {
    const { cat, ann, dan, eve } = await elected(party);
    await resigns(party, cat);
    const back = await party.called("trustee");
    expect(await says(party, back, dan)).toBe("done");
    const counted = await answered(party, back);
    expect(counted.result).toMatchObject({ elected: [], emptySeats: 1, isReopened: true });
    const page = (await new Visitor(at).get(electionPath(back.id))).page;
    expect(page).toContain("Re-open nominations won it");
    expect((await party.stood(counted)).ending).toBe("reopened");
    const next = await party.called("trustee");
    expect(next.terms.countback).toBeUndefined();
    // While members vote on that seat another falls empty: it waits, and is counted back afterwards.
    await resigns(party, ann);
    expect((await party.called("trustee")).id).toBe(next.id);
    await party.at.clock.moveForward(15 * 86_400_000);
    await party.tend();
    const second = await party.called("trustee");
    expect(second.terms.countback?.vacated).toHaveLength(1);
    expect(await says(party, second, eve)).toBe("done");
    const again = await answered(party, second);
    expect(again.result?.elected).toHaveLength(1);
    const jury = { kind: "jury", jury: 1 } as never;
    expect(await party.outcomeOf(overturnResult, { id: again.id }, jury)).toBe("done");
    expect((await party.called("trustee")).terms.countback).toBeUndefined();
  }, 120_000);
});

describe("a seat beside another", () => {
  const party = anElectionHouse();
  const { at } = party;

  it("beside another of the same election is counted with it, and nobody wins both", async () => {
    const { ann, bob, dan, eve } = await elected(party);
    await resigns(party, ann);
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, bob.personId, now));
    const back = await party.called("trustee");
    expect(back.terms.countback?.vacated).toHaveLength(2);
    await says(party, back, dan);
    await says(party, back, eve);
    const stood = await party.stood(await answered(party, back));
    expect(stood.ending).toBe("filled");
    expect(await holders(party)).toEqual(expect.arrayContaining([dan.personId, eve.personId]));
  }, 120_000);
});
