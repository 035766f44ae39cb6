import { checkDraw, isRefusal as isNoDraw } from "@breakthrough/sortition";
import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, inTransaction, perform } from "../../../platform/act.ts";
import { type Actor, type Person, theClock } from "../../../platform/actor.ts";
import { foundParty } from "../../../platform/party.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDays, type Day } from "../../../platform/time/days.ts";
import { aHouse, PARTY_URL } from "../../../testing/a-house.ts";
import { postedTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { leave } from "../../membership/door.ts";
import { listLines } from "../../record/door.ts";
import { sealAll } from "../../record/testing.ts";
import { slotDrawPath, slotPath, slotsPath } from "../addresses.ts";
import { answerSlot } from "./acts/answer-slot.ts";
import { drawSlot } from "./acts/draw-slot.ts";
import { fixSlot } from "./acts/fix-slot.ts";
import { offerToWrite } from "./acts/offer-to-write.ts";
import { tendSlot } from "./acts/tend-slot.ts";
import { tendSlots } from "./jobs.ts";
import { decideSlot, nextMonday, offersUntil, type SlotSeat } from "./slot.ts";
import { findDraw, findSlot, hasOffered, listSeats } from "./slot-queries.ts";

const at = aHouse();
let members: Person[];
beforeAll(async () => {
  const foundedAt = addDays(at.clock.now(), -400);
  const party = { name: "The Test Party", url: PARTY_URL, isDemonstration: false, foundedAt };
  await inTransaction(at.house, (tx) => foundParty(tx, party));
  members = await Promise.all(Array.from({ length: 4 }, () => aMember(at.house)));
});

async function codeOf(act: AnyAct, input: object, actor: Actor): Promise<string> {
  const outcome = await perform(at.house, act, input, { actor });
  return isRefusal(outcome) ? outcome.code : "done";
}
const slot = async () => {
  const found = await findSlot(at.house.database, 1);
  if (found === undefined) throw new Error("no slot");
  return found;
};
const asked = async () => {
  const seat = (await listSeats(at.house.database, 1)).at(-1);
  const person = members.find(({ personId }) => personId === seat?.personId);
  if (seat === undefined || person === undefined) throw new Error("nobody was asked");
  return { seat, person };
};

describe("the weekly slot", () => {
  it("begins on a Monday that is still to come, and asks the next where nobody writes", () => {
    expect(nextMonday("2027-03-01" as Day)).toBe("2027-03-08");
    expect(nextMonday("2027-03-07" as Day)).toBe("2027-03-08");
    const now = new Date("2027-03-09T12:00:00Z");
    const one = { order: [1, 0], called: 1, monday: "2027-03-08" as Day };
    const seat = (parts: Partial<SlotSeat>): SlotSeat => ({
      ...{ id: 1, number: 1, personId: "p" as never, state: "called", answerBy: addDays(now, 1) },
      ...parts,
    });
    const decided = (seats: readonly SlotSeat[], today = "2027-03-09") =>
      decideSlot(one, seats, { now, today: today as Day });
    expect(decided([seat({})])).toEqual({ late: [], callsNext: false });
    expect(decided([seat({ answerBy: now })]).callsNext).toBe(true);
    expect(decided([seat({ state: "declined" })]).callsNext).toBe(true);
    expect(decided([seat({ state: "declined" })], "2027-03-15").callsNext).toBe(false);
    expect(decided([seat({ state: "writes", personId: undefined })]).late).toHaveLength(1);
    expect(decideSlot({ ...one, called: 2 }, [], { now, today: one.monday }).callsNext).toBe(false);
  });

  it("is drawn among those who offered, by a lot that anybody can draw again, and told by letter", async () => {
    expect(await codeOf(fixSlot, {}, theClock)).toBe("news.slots.notDue");
    for (const one of members)
      expect(await codeOf(offerToWrite, { offers: "yes" }, one)).toBe("done");
    // Whoever offers before the time that is announced takes part, and whoever comes later does not.
    const announced = (await new Visitor(at).get(slotsPath)).page;
    expect(announced).toContain("for the week of 8 March 2027. Whoever has offered by");
    await tendSlots(at.house);
    expect(await findSlot(at.house.database, 1)).toBeUndefined();
    const until = offersUntil("2027-03-08" as Day, 20);
    at.clock.moveForward(+until - +at.clock.now() - 60_000);
    members.push(await aMember(at.house));
    expect(await codeOf(offerToWrite, { offers: "yes" }, members[4] as Person)).toBe("done");
    at.clock.moveForward(120_000);
    const tooLate = await aMember(at.house);
    expect(await codeOf(offerToWrite, { offers: "yes" }, tooLate)).toBe("done");
    await tendSlots(at.house);
    expect((await slot()).publicValue).toBeUndefined();
    const early = { id: 1, value: { kind: "record" } };
    expect(await codeOf(drawSlot, early, theClock)).toBe("news.slots.notDue");
    at.clock.moveForward(2 * 3_600_000);
    await sealAll(at.house);
    await tendSlots(at.house);
    expect(await slot()).toMatchObject({ monday: "2027-03-08", poolSize: 5, called: 1 });
    const draw = await findDraw(at.house.database, await slot());
    expect(draw !== undefined && isNoDraw(checkDraw(draw))).toBe(false);
    const file = await new Visitor(at).get(slotDrawPath(1));
    expect(JSON.parse(file.page)).toEqual(JSON.parse(JSON.stringify(draw)));
    const { lines } = await listLines(at.house.database, { subject: slotPath(1) });
    expect(lines.map(({ act }) => act)).toEqual(["news.draw-slot", "news.fix-slot"]);
    const { person } = await asked();
    const letters = await postedTo(at.house, person.personId);
    expect(letters.some(({ subject }) => subject.startsWith("The lot fell on you"))).toBe(true);
    const page = (await (await new Visitor(at).signInAs(person)).get(slotPath(1))).page;
    expect(page).toContain("Yes, I write");
    // Their week asks them, and nobody else's tells on whom it fell.
    const asks = async (who: Person) =>
      (await (await new Visitor(at).signInAs(who)).get("/")).page.includes(
        "You are drawn to write",
      );
    const next = members.find(({ personId }) => personId !== person.personId) as Person;
    expect([await asks(person), await asks(next)]).toEqual([true, false]);
    const others = (await new Visitor(at).get(slotPath(1))).page;
    expect(others).not.toContain("Yes, I write");
    expect(others).not.toContain(person.name);
  });

  it("asks the next where one says no or leaves, and whoever writes can still say no", async () => {
    const { person: first } = await asked();
    expect(await codeOf(answerSlot, { id: "1", says: "no" }, first)).toBe("done");
    expect(await codeOf(answerSlot, { id: "1", says: "yes" }, first)).toBe("news.slots.notCalled");
    expect(await codeOf(answerSlot, { id: "99", says: "yes" }, first)).toBe("news.slots.unknown");
    await tendSlots(at.house);
    const { person: second } = await asked();
    expect(second.personId).not.toBe(first.personId);
    expect(await codeOf(answerSlot, { id: "1", says: "yes" }, second)).toBe("done");
    expect(await codeOf(tendSlot, { id: 1 }, theClock)).toBe("news.slots.notDue");
    expect((await new Visitor(at).get(slotPath(1))).page).toContain("somebody writes");
    expect(await codeOf(leave, { after: "gone" }, second)).toBe("done");
    expect(await hasOffered(at.house.database, second.personId)).toBe(false);
    await tendSlots(at.house);
    expect((await asked()).person.personId).not.toBe(second.personId);
    const asFirst = await new Visitor(at).signInAs(first);
    expect((await asFirst.get(slotsPath)).page).toContain("You have offered to write");
    await asFirst.post("/news/writers/offer", { offers: "no" }, slotsPath);
    expect(await hasOffered(at.house.database, first.personId)).toBe(false);
  });
});
