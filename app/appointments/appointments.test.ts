import { checkDraw, isRefusal as isNoDraw } from "@breakthrough/sortition";
import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, inTransaction, perform } from "../../platform/act.ts";
import type { Actor, Person } from "../../platform/actor.ts";
import { foundParty } from "../../platform/party.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { addDays } from "../../platform/time/days.ts";
import { aHouse, PARTY_URL } from "../../testing/a-house.ts";
import { postedTo } from "../../testing/letters.ts";
import { takeOffice } from "../../testing/officers.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { appoint, listHolders } from "../offices/door.ts";
import { listLines } from "../record/door.ts";
import { sealAll } from "../record/testing.ts";
import { lotPath, namingPath } from "./addresses.ts";
import { tendAppointments } from "./jobs.ts";
import { answerLot } from "./lots/acts/answer-lot.ts";
import { want } from "./lots/acts/want.ts";
import { findDraw } from "./lots/draw-file.ts";
import { findLastLot, findLot, listSeats } from "./lots/lot-queries.ts";
import { answerNaming } from "./naming/acts/answer-naming.ts";
import { back } from "./naming/acts/back.ts";
import { propose } from "./naming/acts/propose.ts";
import { stopNaming } from "./naming/acts/stop.ts";
import { withdrawNaming } from "./naming/acts/withdraw.ts";
import { findNaming, listNewestNamings } from "./naming/naming-queries.ts";

const at = aHouse();
let members: Person[];

beforeAll(async () => {
  const foundedAt = addDays(at.clock.now(), -400);
  const party = { name: "The Test Party", url: PARTY_URL, isDemonstration: false, foundedAt };
  await inTransaction(at.house, (tx) => foundParty(tx, party));
  members = await Promise.all(Array.from({ length: 12 }, () => aMember(at.house)));
});

async function outcomeOf(act: AnyAct, input: object, actor: Actor): Promise<string> {
  const outcome = await perform(at.house, act, input, { actor });
  if (typeof outcome === "symbol") return "done already";
  return isRefusal(outcome) ? outcome.code : "done";
}

const tend = () => tendAppointments(at.house);
const holdersOf = async (office: string) => {
  const all = await listHolders(at.house.database, at.clock.now());
  return all.filter((held) => held.office === office);
};

async function currentLot(office: string) {
  const last = await findLastLot(at.house.database, office);
  const lot = last && (await findLot(at.house.database, last.id));
  if (lot === undefined) throw new Error("no lot");
  return lot;
}

const seatsNow = async (office: string) =>
  listSeats(at.house.database, (await currentLot(office)).id);

describe("an office that is filled by lot", () => {
  const office = "facilitator";

  it("is drawn among those willing, and whoever says no or nothing makes room for the next", async () => {
    // Founders hold it until then.
    const [founder, ...willing] = members.slice(0, 8) as [Person, ...Person[]];
    const now = at.clock.now();
    const term = { beginsAt: now, endsAt: addDays(now, 600) };
    const heldBy = { kind: "founding" } as const;
    await inTransaction(at.house, (tx) =>
      appoint(tx, at.house, { office, personId: founder.personId, ...term, heldBy }, now),
    );
    await tend();
    expect((await currentLot(office)).seats).toBe(3);
    for (const member of willing) {
      expect(await outcomeOf(want, { office, wants: "yes" }, member)).toBe("done");
    }
    expect(await outcomeOf(want, { office: "trustee", wants: "yes" }, founder)).toBe(
      "appointments.fields.office",
    );
    passDays(at.clock, 7);
    await tend();
    const fixed = await currentLot(office);
    expect(fixed).toMatchObject({ state: "fixed", pool: { size: 7 } });
    // All is sealed, and nobody does anything more: the record's next seal must come all the same.
    await sealAll(at.house);
    at.clock.moveForward(2 * 3_600_000);
    await tend();
    expect((await currentLot(office)).state).toBe("fixed");
    await sealAll(at.house);
    await tend();
    expect((await currentLot(office)).state).toBe("drawn");
    const drawn = await seatsNow(office);
    expect(drawn).toHaveLength(3);
    const whoSits = (index: number) => {
      const id = drawn[index]?.personId;
      return members.find(({ personId }) => personId === id) as Person;
    };
    const input = { id: String(fixed.id) };
    expect(await outcomeOf(answerLot, { ...input, says: "yes" }, founder)).toBe(
      "appointments.refuse.notCalled",
    );
    expect(await outcomeOf(answerLot, { ...input, says: "yes" }, whoSits(0))).toBe("done");
    expect(await outcomeOf(answerLot, { ...input, says: "no" }, whoSits(1))).toBe("done");
    // The founder holds it no longer, now that it is filled in its own way.
    expect((await holdersOf(office)).map(({ personId }) => personId)).toEqual([
      whoSits(0).personId,
    ]);
    await tend();
    expect(await seatsNow(office)).toHaveLength(4);
    passDays(at.clock, 5);
    await tend();
    const asked = await seatsNow(office);
    expect(asked.map(({ state }) => state)).toEqual([
      ...["taken", "declined", "late", "late", "called", "called"],
    ]);
    for (const { personId, state } of asked) {
      const who = members.find((one) => one.personId === personId) as Person;
      if (state === "called") await outcomeOf(answerLot, { ...input, says: "yes" }, who);
    }
    await tend();
    expect((await currentLot(office)).ending).toBe("filled");
    expect(await holdersOf(office)).toHaveLength(3);
  });

  it("can be drawn again by anybody, from what stood in the record beforehand", async () => {
    const lot = await currentLot(office);
    const { lines } = await listLines(at.house.database, { subject: lotPath(lot.id) });
    const draw = JSON.parse(JSON.stringify(await findDraw(at.house.database, lot)));
    const checked = checkDraw(draw, { against: lines.map(({ facts }) => facts as never) });
    expect(isNoDraw(checked) ? checked.sentence : checked.publicValue).toBe("to-be-looked-up");
    for (const { personId } of members) expect(JSON.stringify(lines)).not.toContain(personId);
  });

  it("is not opened again while it is held, and rests where nobody was there to draw", async () => {
    const before = await currentLot(office);
    await tend();
    expect((await currentLot(office)).id).toBe(before.id);
  });
});

describe("an office to which a body appoints", () => {
  const office = "treasurer";
  let officers: Person[];

  beforeAll(async () => {
    officers = await Promise.all(
      [1, 2].map(() => aMember(at.house, { offices: ["national-committee"] })),
    );
    for (const officer of officers) await takeOffice(at, officer, "national-committee", 700);
  });

  const newest = async () => {
    const [naming] = await listNewestNamings(at.house.database);
    if (naming === undefined) throw new Error("no appointment");
    return naming;
  };

  async function anAppointment(person: Person) {
    const [first, second] = officers as [Person, Person];
    const input = { office, person: person.personId };
    expect(await outcomeOf(propose, input, first)).toBe("done");
    const { id } = await newest();
    expect(await outcomeOf(back, { id: String(id) }, first)).toBe(
      "appointments.refuse.backedAlready",
    );
    expect(await outcomeOf(back, { id: String(id) }, second)).toBe("done");
    return newest();
  }

  it("stays empty where members stop the appointment in time", async () => {
    const [someone, ...others] = members.slice(8) as [Person, ...Person[]];
    const { id, stopNeeded } = await anAppointment(someone);
    const letters = await postedTo(at.house, someone.personId);
    expect(letters.at(-1)?.subject).toMatch(/would be appointed/);
    await outcomeOf(answerNaming, { id: String(id), says: "yes" }, someone);
    const stopping = [...others, ...members.slice(0, 8)].slice(0, stopNeeded);
    for (const member of stopping) {
      expect(await outcomeOf(stopNaming, { id: String(id) }, member)).toBe("done");
    }
    expect((await newest()).state).toBe("stopped");
    passDays(at.clock, 4);
    await tend();
    expect(await holdersOf(office)).toEqual([]);
    const { lines } = await listLines(at.house.database, { subject: namingPath(id) });
    expect(lines.map(({ act }) => act)).toEqual(["appointments.stop", "appointments.back"]);
  });

  it("is kept empty by nobody alone: what nobody else backs holds no seat, is told to whom it names, and lapses", async () => {
    const [hostile, other] = officers as [Person, Person];
    const [puppet, wanted] = [await aMember(at.house), await aMember(at.house)];
    const proposed = async (person: Person, by: Person) =>
      outcomeOf(propose, { office, person: person.personId }, by);
    expect(await proposed(puppet, hostile)).toBe("done");
    const { id } = await newest();
    expect((await postedTo(at.house, puppet.personId)).at(-1)?.subject).toMatch(/are proposed for/);
    // One at a time, and no seat is held by it.
    expect(await proposed(wanted, hostile)).toBe("appointments.refuse.oneAtATime");
    expect(await proposed(wanted, other)).toBe("done");
    const better = await newest();
    expect(await outcomeOf(back, { id: String(better.id) }, hostile)).toBe("done");
    // Members can stop that one now: there is no seat for the first, or for a third.
    expect(await outcomeOf(back, { id: String(id) }, other)).toBe("appointments.refuse.noSeat");
    expect(await proposed(await aMember(at.house), other)).toBe("appointments.refuse.noSeat");
    expect(await outcomeOf(answerNaming, { id: String(better.id), says: "no" }, wanted)).toBe(
      "done",
    );
    passDays(at.clock, 6);
    await tend();
    expect((await findNaming(at.house.database, id))?.state).toBe("proposed");
    passDays(at.clock, 2);
    expect(await outcomeOf(back, { id: String(id) }, other)).toBe(
      "appointments.refuse.notProposed",
    );
    await tend();
    expect((await findNaming(at.house.database, id))?.state).toBe("lapsed");
    expect((await postedTo(at.house, puppet.personId)).at(-1)?.subject).toMatch(
      /did not come about/,
    );
    const { lines } = await listLines(at.house.database, { subject: namingPath(id) });
    expect(lines.map(({ act }) => act)).toEqual(["appointments.move-on"]);
  });

  it("loses a proposal that whoever made it takes back, and nobody else can", async () => {
    const [first, second] = officers as [Person, Person];
    const someone = await aMember(at.house);
    expect(await outcomeOf(propose, { office, person: someone.personId }, first)).toBe("done");
    const { id } = await newest();
    const takesBack = (who: Person) => outcomeOf(withdrawNaming, { id: String(id) }, who);
    expect(await takesBack(second)).toBe("appointments.refuse.notProposer");
    const visitor = await new Visitor(at).signInAs(second);
    expect((await visitor.get(namingPath(id))).page).not.toContain("Take this proposal back");
    const proposer = await new Visitor(at).signInAs(first);
    const { page } = await proposer.get(namingPath(id));
    expect(page).toContain("Ends unless enough back it by");
    expect(page).toContain("Take this proposal back");
    await proposer.post(`${namingPath(id)}/withdraw`, {}, namingPath(id));
    expect((await newest()).state).toBe("withdrawn");
    expect(await takesBack(first)).toBe("appointments.refuse.notProposed");
    const { lines } = await listLines(at.house.database, { subject: namingPath(id) });
    expect(lines.map(({ act }) => act)).toEqual(["appointments.withdraw"]);
    const backed = await anAppointment(someone);
    expect(await outcomeOf(withdrawNaming, { id: String(backed.id) }, first)).toBe(
      "appointments.refuse.notProposed",
    );
    expect(await outcomeOf(answerNaming, { id: String(backed.id), says: "no" }, someone)).toBe(
      "done",
    );
  });

  it("is filled by it where nobody stops it, once whoever it is has said yes", async () => {
    const someone = await aMember(at.house);
    const { id } = await anAppointment(someone);
    await outcomeOf(answerNaming, { id: String(id), says: "yes" }, someone);
    await tend();
    expect(await holdersOf(office)).toEqual([]);
    passDays(at.clock, 4);
    await tend();
    expect((await newest()).state).toBe("stands");
    expect(await holdersOf(office)).toMatchObject([
      { personId: someone.personId, heldBy: { kind: "appointment" } },
    ]);
    // There is no seat for another.
    const other = await aMember(at.house);
    const input = { office, person: other.personId };
    expect(await outcomeOf(propose, input, officers[0] as Person)).toBe(
      "appointments.refuse.noSeat",
    );
  });

  it("is for that body alone to fill, with two, and never with themselves", async () => {
    const stranger = await aMember(at.house);
    const [first] = officers as [Person];
    const input = { office, person: stranger.personId };
    expect(await outcomeOf(propose, input, stranger)).toBe("appointments.refuse.notYourBody");
    expect(await outcomeOf(propose, { office, person: first.personId }, first)).toBe(
      "appointments.refuse.oneself",
    );
  });
});
