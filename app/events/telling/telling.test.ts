import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { aVisitor, type Person } from "../../../platform/actor.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { leavesHow } from "../../mail/testing/in-outbox.ts";
import { answer } from "../coming/acts/answer.ts";
import { sayComing } from "../coming/acts/say-coming.ts";
import { signUp } from "../coming/acts/sign-up.ts";
import type { Event } from "../event.ts";
import { cancel } from "../holding/acts/cancel.ts";
import { change } from "../holding/acts/change.ts";
import { hold } from "../holding/acts/hold.ts";
import { move } from "../holding/acts/move.ts";
import type { EventTables } from "../tables.ts";
import { ANSWER, anEventHouse } from "../testing/an-event-house.ts";
import { tellNext, tellWhoComes } from "./tell.ts";

const party = anEventHouse();
const { at, an, done, outcomeOf, eventCalled } = party;
let branch: Awaited<ReturnType<typeof party.aBranchWith>>;
let members: readonly Person[];

beforeAll(async () => {
  branch = await party.aBranchWith("Plymouth");
  members = await Promise.all(Array.from({ length: 4 }, () => aMember(at.house)));
});

const aHeld = async (title: string, more: object = {}): Promise<Event> => {
  await done(hold, an({ scope: branch.scope, title, ...more }), branch.secretary);
  return eventCalled(title);
};
const comesTo = (id: number, person: Person, said = "yes") =>
  done(sayComing, { id: String(id), ...ANSWER, answer: said }, person);
async function aGuest(id: number, email: string): Promise<void> {
  await perform(at.house, signUp, { id: String(id), email, name: "Gail" }, { actor: aVisitor });
  const key = /\/events\/answer\/([\w-]{43})/.exec(await party.letterTo(email))?.[1];
  await done(answer, { key, ...ANSWER }, aVisitor);
}
const subjectsOf = async (title: string, people: readonly Person[]) => {
  const told = await Promise.all(people.map((person) => party.subjectsTo(person)));
  const ours = told.map((subjects) => subjects.filter((one) => one.endsWith(`: ${title}`)));
  return ours.map((subjects) => subjects.map((one) => one.split(": ")[0]).toSorted());
};
const toldOf = async (title: string): Promise<readonly number[]> => {
  const told = await Promise.all(members.map((person) => party.subjectsTo(person)));
  return told.map((subjects) => subjects.filter((one) => one.endsWith(`: ${title}`)).length);
};

it("a letter to many is written in slices, and each is told once whatever stops between two", async () => {
  const event = await aHeld("In slices");
  for (const person of members) await comesTo(event.id, person);
  await aGuest(event.id, "gail@example.org");
  const other = { day: "2027-03-11", from: "19:00", until: "21:00" };
  await done(move, { id: String(event.id), ...other }, branch.secretary);
  const late = await aMember(at.house);
  at.clock.moveForward(1000);
  await comesTo(event.id, late);
  expect(await toldOf("In slices")).toEqual([0, 0, 0, 0]);
  const slice = () =>
    inTransaction(at.house, (tx, now) => tellNext(tx, at.house, { now, atOnce: 2 }));
  await slice();
  // It is killed with the second slice written, and not committed.
  const killed = inTransaction(at.house, async (tx, now) => {
    await tellNext(tx, at.house, { now, atOnce: 2 });
    throw new Error("killed");
  });
  await expect(killed).rejects.toThrow("killed");
  // Somebody of the first slice answers otherwise meanwhile.
  for (const person of members) await comesTo(event.id, person, "maybe");
  await tellWhoComes(at.house, undefined, 2);
  await tellWhoComes(at.house, undefined, 2);
  expect(await toldOf("In slices")).toEqual([1, 1, 1, 1]);
  expect(await party.subjectsTo(late)).toEqual([]);
  expect(await party.letterTo("gail@example.org")).toContain("this event was moved: In slices");
});

it("what is told with a later letter is told once, and keeps no address of whoever was told last", async () => {
  const event = await aHeld("Moved twice");
  const form = { id: String(event.id), from: "19:00", until: "21:00" };
  for (const person of members) await comesTo(event.id, person);
  await done(move, { ...form, day: "2027-03-12" }, branch.secretary);
  await inTransaction(at.house, (tx, now) => tellNext(tx, at.house, { now, atOnce: 1 }));
  await done(move, { ...form, day: "2027-03-13" }, branch.secretary);
  await tellWhoComes(at.house);
  expect((await toldOf("Moved twice")).toSorted()).toEqual([1, 1, 1, 2]);
  const kept = await at.house.database
    .withTables<EventTables>()
    .selectFrom("events.telling")
    .select(["what", "is_told", "told_to"])
    .where("event_id", "=", event.id)
    .execute();
  const told = { what: "moved", is_told: true, told_to: null };
  expect(kept).toEqual([told, told]);
});

describe("a repeated event", () => {
  const dates = { repeats: "weekly", dates: "3", day: "2027-03-15" };
  const starts = async ({ id }: Event) =>
    Promise.all(
      [0, 1, 2].map(async (n) => (await party.now({ id: id + n })).startsAt.toISOString()),
    );

  it("is moved from one date on, and whoever comes to several is told once", async () => {
    const event = await aHeld("Series", { ...dates, until: "00:30", endsNextDay: "yes" });
    const [one, two, three] = members as [Person, Person, Person];
    for (const id of [event.id, event.id + 1, event.id + 2]) await comesTo(id, one);
    await comesTo(event.id + 2, two);
    await comesTo(event.id, three);
    const to = { day: "2027-03-23", from: "18:00", until: "20:00", which: "later" };
    const second = { id: String(event.id + 1) };
    expect(await outcomeOf(move, { ...second, ...to }, one)).toBe("events.notYours");
    await done(move, { ...second, ...to }, branch.secretary);
    await tellWhoComes(at.house);
    // In 2027 the clocks go forward on 28 March.
    expect(await starts(event)).toEqual([
      "2027-03-15T19:00:00.000Z",
      "2027-03-23T18:00:00.000Z",
      "2027-03-30T17:00:00.000Z",
    ]);
    expect((await party.now(event)).endsAt.toISOString()).toBe("2027-03-16T00:30:00.000Z");
    expect((await party.now({ id: event.id + 2 })).endsAt.toISOString()).toBe(
      "2027-03-30T19:00:00.000Z",
    );
    expect(await toldOf("Series")).toEqual([1, 1, 0, 0]);
    const [letter] = (await party.lettersOf(one)).filter(
      ({ subject }) => subject === "Moved: Series",
    );
    expect(letter?.body).toContain("23 March 2027");
    expect(letter?.body).toContain("The same goes for 1 later date");
    const moved = { goesOn: true, goodUntil: null };
    expect(await leavesHow(at.house, "Series")).toEqual([moved, moved]);

    const onMissingHour = { day: "2027-03-21", from: "01:15", until: "03:00", which: "later" };
    expect(await outcomeOf(move, { ...second, ...onMissingHour }, branch.secretary)).toBe(
      "events.time.skipped",
    );
    await done(cancel, { ...second, why: "The hall is gone.", which: "later" }, branch.secretary);
    await tellWhoComes(at.house);
    expect((await party.now(event)).cancelledAt).toBeUndefined();
    expect((await party.now({ id: event.id + 2 })).why).toBe("The hall is gone.");
    expect(await toldOf("Series")).toEqual([2, 2, 0, 0]);
  });

  it("is told as moved to whoever comes to a later date, though the first date is changed once more", async () => {
    const event = await aHeld("Twice", dates);
    const [one, two, three] = members as [Person, Person, Person];
    await comesTo(event.id, one);
    await comesTo(event.id + 1, two);
    for (const id of [event.id, event.id + 2]) await comesTo(id, three);
    const first = { id: String(event.id) };
    const to = { day: "2027-03-16", from: "18:00", until: "20:00", which: "later" };
    await done(move, { ...first, ...to }, branch.secretary);
    await done(cancel, { ...first, why: "The hall is gone." }, branch.secretary);
    await tellWhoComes(at.house);
    // Of the date that was called off that alone; of the others that they were moved.
    expect(await subjectsOf("Twice", [one, two, three])).toEqual([
      ["Called off"],
      ["Moved"],
      ["Called off", "Moved"],
    ]);
    const moved = (await party.lettersOf(three)).find(({ subject }) => subject === "Moved: Twice");
    expect(moved?.body).toContain("30 March 2027");
    expect(moved?.body).not.toContain("later date");
  });

  it("is changed on this date alone or on the later ones too; another place is told by letter", async () => {
    const event = await aHeld("Changing", dates);
    const [one, two] = members as [Person, Person];
    await comesTo(event.id, one);
    await comesTo(event.id + 2, two);
    const visitor = await new Visitor(at).signInAs(branch.secretary);
    const path = `/events/${event.id}/edit`;
    const { page } = await visitor.get(path);
    expect(page).toContain("This and all later dates");
    expect((await visitor.get(`/events/${event.id + 2}/edit`)).page).not.toContain("later dates");
    const seen = /name="seen" value="([^"]*)"/.exec(page)?.[1];
    const { kind: _, day: _d, from: _f, until: _u, repeats: _r, dates: _n, ...details } = an({});
    const sent = { ...details, title: "Changing", id: String(event.id), seen };
    await done(change, { ...sent, says: "With cake, this once." }, branch.secretary);
    expect((await party.now({ id: event.id + 1 })).says).toBe(an({}).says);
    await tellWhoComes(at.house);
    expect(await toldOf("Changing")).toEqual([0, 0, 0, 0]);
    const again = /name="seen" value="([^"]*)"/.exec((await visitor.get(path)).page)?.[1];
    const elsewhere = { ...sent, place: "The library", which: "later", seen: again };
    await done(change, elsewhere, branch.secretary);
    await tellWhoComes(at.house);
    expect((await party.now({ id: event.id + 2 })).place).toBe("The library");
    expect(await toldOf("Changing")).toEqual([1, 1, 0, 0]);
    expect(await outcomeOf(change, { ...elsewhere, which: "all" }, branch.secretary)).toMatch(
      /^platform\.malformed/,
    );
  });
});
