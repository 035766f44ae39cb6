import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { seenBy } from "../../platform/text/seen.ts";
import { postedTo } from "../../testing/letters.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { leave } from "../membership/joining/acts/leave.ts";
import { nominate } from "./nominating/acts/nominate.ts";
import { stand } from "./nominating/acts/stand.ts";
import { support } from "./nominating/acts/support.ts";
import { withdraw } from "./nominating/acts/withdraw.ts";
import { write } from "./nominating/acts/write.ts";
import { textsIn } from "./nominating/fields.ts";
import { anElectionHouse } from "./testing/an-election-house.ts";

const party = anElectionHouse();
const { at } = party;

const theElection = async () => party.called("trustee");
const texts = { statement: "I keep the books.", interests: "None.", memberships: "A union." };

describe("a call", () => {
  it("tells every member that nominations are open, and until when", async () => {
    const kay = await aMember(at.house);
    const election = await party.freshlyCalled("safety-officer");
    const told = (await postedTo(at.house, kay.personId)).filter(
      ({ body }) =>
        body.includes(`/elections/${election.id}\n`) || body.endsWith(`/elections/${election.id}`),
    );
    expect(told.map(({ subject }) => subject)).toEqual(["Nominations are open: Safety officer"]);
    expect(told[0]?.body).toContain("Nominations close on");
  });
});

describe("a nomination", () => {
  it("that others made tells its nominee, is nobody else's to see, and stands only with their yes", async () => {
    const election = await theElection();
    const [ada, ben] = [await aMember(at.house, { name: "Ada Quill" }), await aMember(at.house)];
    const input = { id: String(election.id), person: ada.personId };
    expect(await party.outcomeOf(nominate, input, ben)).toBe("done");
    expect(await party.outcomeOf(nominate, input, ben)).toBe("elections.refuse.namedAlready");
    expect((await postedTo(at.house, ada.personId)).at(-1)?.subject).toMatch(/You are named/);
    const page = `/elections/${election.id}`;
    expect((await (await new Visitor(at).signInAs(ben)).get(page)).page).not.toContain("Ada Quill");
    expect((await (await new Visitor(at).signInAs(ada)).get(page)).page).toContain(
      "Others have named you",
    );
    const own = await party.ownOf(election, ada);
    const candidate = `/elections/candidates/${own.id}`;
    expect((await new Visitor(at).get(candidate)).status).toBe(404);
    await party.stands(election, ada);
    expect((await new Visitor(at).get(candidate)).status).toBe(200);
    expect((await new Visitor(at).get(page)).page).toContain("Ada Quill");
  });

  it("is not handed in before it is whole, and says what is missing", async () => {
    const election = await theElection();
    const cy = await aMember(at.house);
    const id = String(election.id);
    expect(await party.outcomeOf(stand, { id, agrees: "yes" }, cy)).toBe(
      "elections.refuse.nothingWritten",
    );
    await party.outcomeOf(write, { id, ...texts, interests: "" }, cy);
    expect(await party.outcomeOf(stand, { id, agrees: "yes" }, cy)).toBe(
      "elections.refuse.missing",
    );
    const seen = seenBy(undefined, textsIn(await party.ownOf(election, cy)));
    await party.outcomeOf(write, { id, ...texts, ...seen }, cy);
    expect(await party.outcomeOf(stand, { id, agrees: "yes" }, cy)).toBe("done");
    // Members read it already: no part is emptied again.
    const again = seenBy(undefined, textsIn(await party.ownOf(election, cy)));
    expect(await party.outcomeOf(write, { id, ...texts, ...again, statement: "" }, cy)).toBe(
      "elections.refuse.staysWhole",
    );
  });

  it("is supported by others and never by oneself, and support is taken back or leaves with its member", async () => {
    const election = await theElection();
    const [dee, eli, fay] = [
      await aMember(at.house),
      await aMember(at.house),
      await aMember(at.house),
    ] as [Person, Person, Person];
    const nomination = await party.stands(election, dee);
    expect(await party.supports(dee, nomination)).toBe("elections.refuse.ownNomination");
    expect(await party.supports(eli, nomination)).toBe("done");
    expect(await party.supports(eli, nomination)).toBe("elections.refuse.supportedAlready");
    expect(await party.supports(fay, nomination)).toBe("done");
    expect((await party.ownOf(election, dee)).supporters).toBe(2);
    expect(await party.outcomeOf(leave, { reason: "", after: "supporter" }, fay)).toBe("done");
    expect((await party.ownOf(election, dee)).supporters).toBe(1);
  });

  it("stands with support for the statement that members read: for another it begins anew", async () => {
    const election = await theElection();
    const id = String(election.id);
    const [gus, ida] = [await aMember(at.house), await aMember(at.house)];
    const first = "I keep the books of the party in good order, and every member can read them.";
    const nomination = await party.stands(election, gus, { statement: first });
    expect(await party.supports(ida, nomination)).toBe("done");
    const now = () => party.ownOf(election, gus);
    const rewrites = async (statement: string) => {
      const seen = seenBy(undefined, textsIn(await now()));
      const input = { id, ...texts, memberships: "None.", groupsSaid: "yes", statement, ...seen };
      expect(await party.outcomeOf(write, input, gus)).toBe("done");
    };
    // A slip of the pen is mended, and a sentence added.
    await rewrites(`${first} I learned it in a union.`);
    expect(await now()).toMatchObject({ state: "standing", supporters: 1 });
    // Half of it goes now, and half of the rest then: together it is another statement.
    await rewrites("I keep the books of the party shut, for nobody but the leader and me.");
    const halfway = await now();
    await rewrites("Nobody but the leader and me looks into the books.");
    expect([halfway.state, (await now()).state]).toEqual(["standing", "writing"]);
    expect((await now()).supporters).toBe(0);
    const told = (await postedTo(at.house, ida.personId)).filter(({ subject }) =>
      subject.startsWith("A statement that you supported was changed"),
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.body).toContain("your support has ended");
    expect(told[0]?.body).toContain(`/elections/${id}`);
    expect(await postedTo(at.house, gus.personId)).toEqual([]);
    const visitor = await new Visitor(at).signInAs(gus);
    expect((await visitor.get(`/elections/${id}/stand`)).page).toContain("begins anew");
    const candidate = `/elections/candidates/${nomination.id}`;
    expect((await new Visitor(at).get(candidate)).status).toBe(404);
    expect(await party.outcomeOf(stand, { id, agrees: "yes" }, gus)).toBe("done");
    expect(await now()).toMatchObject({ state: "standing", supporters: 0 });
    expect(await party.supports(ida, nomination)).toBe("done");
    // Taken back, it leaves no support behind for whatever they stand with next.
    expect(await party.outcomeOf(withdraw, { id }, gus)).toBe("done");
    expect(await now()).toMatchObject({ state: "withdrawn", supporters: 0 });
    await party.stands(election, gus, { statement: "Something else." });
    expect(await now()).toMatchObject({ state: "standing", supporters: 0 });
  });

  it("is open to nobody who has just joined", async () => {
    const election = await theElection();
    const newcomer = await aMember(at.house, { belongsFor: 3 });
    const input = { id: String(election.id), ...texts };
    expect(await party.outcomeOf(write, input, newcomer)).toBe("elections.refuse.tooNew");
  });

  it("that is short is told so three days before, once; withdrawn it leaves nothing behind", async () => {
    const election = await theElection();
    const [gil, hal] = [await aMember(at.house), await aMember(at.house)];
    const id = String(election.id);
    await party.outcomeOf(write, { id, ...texts }, gil);
    await party.candidate(election, hal);
    expect(await party.outcomeOf(withdraw, { id }, hal)).toBe("done");
    expect(await party.ownOf(election, hal)).toMatchObject({ state: "withdrawn", statement: "" });
    passDays(at.clock, 11);
    await party.tend();
    await party.tend();
    const letters = await postedTo(at.house, gil.personId);
    expect(letters.filter(({ subject }) => subject.includes("not complete"))).toHaveLength(1);
    expect(letters.at(-1)?.body).toContain("1 member must support it");
  });

  it("of whoever leaves or is erased stands no more, at whichever step", async () => {
    const election = await party.called("safety-officer");
    const [ivy, jo, kit] = [
      await aMember(at.house),
      await aMember(at.house),
      await aMember(at.house),
    ] as [Person, Person, Person];
    const { house } = at;
    await party.candidate(election, ivy);
    const frozenOut = await party.candidate(election, jo);
    const last = await party.candidate(election, kit);
    await party.outcomeOf(leave, { reason: "", after: "supporter" }, ivy);
    expect((await party.ownOf(election, ivy)).state).toBe("gone");
    const frozen = await party.frozen(election);
    expect(frozen.paper?.order).toHaveLength(2);
    // Papers are frozen: the name stays on them, and the seat stays empty if it wins.
    await inTransaction(house, (tx, now) => house.forget(tx, jo.personId, now));
    const counted = await party.counted(frozen, [frozenOut, last]);
    const stood = await party.stood(counted);
    expect(stood.ending).toBe("reopened");
    expect((await new Visitor(at).get(`/elections/${election.id}`)).page).toContain(
      "A former member",
    );
  });

  it("cannot be changed, supported or taken back once nominations are closed", async () => {
    const election = await party.freshlyCalled("national-committee");
    const lea = await aMember(at.house);
    const nomination = await party.candidate(election, lea);
    await party.frozen(election);
    const id = String(election.id);
    const closed = "elections.refuse.closed";
    expect(await party.outcomeOf(write, { id, ...texts }, lea)).toBe(closed);
    expect(await party.outcomeOf(withdraw, { id }, lea)).toBe(closed);
    const input = { nomination: String(nomination.id), wants: "yes" };
    expect(await party.outcomeOf(support, input, party.members[0] as Person)).toBe(closed);
  });
});
