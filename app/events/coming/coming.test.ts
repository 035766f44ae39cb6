import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { aVisitor, type Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { leavesHow } from "../../mail/testing/in-outbox.ts";
import { findDetails, leave } from "../../membership/door.ts";
import { hold } from "../holding/acts/hold.ts";
import { forgetGuests, tendEvents } from "../jobs.ts";
import { ANSWER, anEventHouse } from "../testing/an-event-house.ts";
import { answer } from "./acts/answer.ts";
import { sayComing } from "./acts/say-coming.ts";
import { signUp } from "./acts/sign-up.ts";
import { listComing, readRoom } from "./coming-queries.ts";

const party = anEventHouse();
const { at, an, done, outcomeOf, eventCalled } = party;
let branch: Awaited<ReturnType<typeof party.aBranchWith>>;

beforeAll(async () => {
  branch = await party.aBranchWith("Plymouth");
});

const aHeld = async (title: string, more: object = {}) => {
  await done(hold, an({ scope: branch.scope, title, ...more }), branch.secretary);
  const event = await eventCalled(title);
  return { event, form: { id: String(event.id) } };
};
const people = (count: number): Promise<readonly Person[]> =>
  Promise.all(Array.from({ length: count }, () => aMember(at.house)));
const keyIn = (letter: string): string => /\/events\/answer\/([\w-]{43})/.exec(letter)?.[1] ?? "";

describe("places", () => {
  it("of two who ask for the last at once one has it, and the other waits first", async () => {
    const { event, form } = await aHeld("Last place", { places: "3" });
    const crowd = await people(8);
    await Promise.all(crowd.map((person) => done(sayComing, { ...form, ...ANSWER }, person)));
    const all = await listComing(at.house.database, event.id);
    expect(all.map(({ place }) => place)).toEqual([
      ...Array.from({ length: 3 }, () => "in"),
      ...Array.from({ length: 5 }, () => "waiting"),
    ]);
    const [first, ...rest] = all.filter(({ place }) => place === "waiting");
    const inIt = crowd.find(({ personId }) => personId === all[0]?.personId) as Person;
    await done(sayComing, { ...form, ...ANSWER, answer: "no" }, inIt);
    const up = crowd.find(({ personId }) => personId === first?.personId) as Person;
    expect(await party.placeOf(event, up)).toBe("in");
    expect(await party.subjectsTo(up)).toContain("A place is yours: Last place");
    for (const { personId } of rest) {
      const one = crowd.find((person) => person.personId === personId) as Person;
      expect(await party.placeOf(event, one)).toBe("waiting");
      expect(await party.subjectsTo(one)).toEqual([]);
    }
  });

  it("count those whom somebody brings along; more of them than there is room for are refused", async () => {
    const { event, form } = await aHeld("With friends", { places: "4" });
    const [one, two] = (await people(2)) as [Person, Person];
    await done(sayComing, { ...form, ...ANSWER, plus: "2" }, one);
    expect(await readRoom(at.house.database, event)).toMatchObject({ taken: 3 });
    await done(sayComing, { ...form, ...ANSWER, plus: "1" }, two);
    expect(await party.placeOf(event, two)).toBe("waiting");
    expect(await outcomeOf(sayComing, { ...form, ...ANSWER, plus: "3" }, one)).toBe(
      "events.coming.noMore",
    );
    for (const plus of ["6", "-1", "1e1", "a".repeat(10_000)])
      expect(await outcomeOf(sayComing, { ...form, ...ANSWER, plus }, one)).toMatch(
        /^platform\.malformed/,
      );
    await done(sayComing, { ...form, ...ANSWER, plus: "1" }, one);
    expect(await party.placeOf(event, two)).toBe("in");
  });

  it("of whoever leaves the party fall to those who wait", async () => {
    const { event, form } = await aHeld("Left", { places: "1" });
    const [one, two] = (await people(2)) as [Person, Person];
    await done(sayComing, { ...form, ...ANSWER }, one);
    await done(sayComing, { ...form, ...ANSWER }, two);
    await done(leave, { reason: "", after: "supporter" }, one);
    await tendEvents(at.house);
    expect(await party.placeOf(event, two)).toBe("in");
    expect(await party.placeOf(event, one)).toBeUndefined();
  });
});

describe("coming without an account", () => {
  const ask = (id: string, email: string, name = "Gail Guest") =>
    perform(at.house, signUp, { id, email, name }, { actor: aVisitor });

  it("takes a letter's link, which changes nothing until its button is pressed", async () => {
    const { event, form } = await aHeld("Open door", { places: "5" });
    expect(isRefusal(await ask(form.id, "gail@example.org"))).toBe(false);
    const key = keyIn(await party.letterTo("gail@example.org"));
    const visitor = new Visitor(at);
    const path = `/events/answer/${key}`;
    const shown = await visitor.get(`${path}?answer=yes`);
    expect(shown.status).toBe(200);
    expect(shown.page).toMatch(/value="yes" checked/);
    expect(shown.response.headers.get("referrer-policy")).toBe("same-origin");
    expect(await readRoom(at.house.database, event)).toMatchObject({ taken: 0 });
    expect((await visitor.post(path, { ...ANSWER, plus: "1" })).leadsTo).toBe(`${path}?saved=yes`);
    expect(await readRoom(at.house.database, event)).toMatchObject({ taken: 2 });
    expect((await visitor.get(path)).page).toContain("You have a place.");
    const gone = await visitor.post(path, { ...ANSWER, answer: "no" });
    expect(gone.page).toContain("Nothing is kept of you");
    expect(await listComing(at.house.database, event.id)).toEqual([]);
    expect((await visitor.get(path)).status).toBe(404);
  });

  it("is gathered and forgotten with the account of its mailbox", async () => {
    const { event, form } = await aHeld("Own mailbox");
    const { personId } = await aMember(at.house);
    const { email } = (await findDetails(at.house.database, personId)) ?? {};
    expect(isRefusal(await ask(form.id, email ?? ""))).toBe(false);
    const key = keyIn(await party.letterTo(email ?? ""));
    await new Visitor(at).post(`/events/answer/${key}`, { ...ANSWER });
    expect((await at.house.gatherAbout(personId)).events).toMatchObject({
      coming: [{ title: "Own mailbox", answer: "yes" }],
    });
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, personId, now));
    expect(await listComing(at.house.database, event.id)).toEqual([]);
  });

  it("tells nobody but the mailbox who signed up already, and has one place for each mailbox", async () => {
    const { event, form } = await aHeld("Twice");
    for (const email of ["gus@example.org", "Gus@Example.org"]) await ask(form.id, email);
    const key =
      keyIn(await party.letterTo("Gus@Example.org")) ||
      keyIn(await party.letterTo("gus@example.org"));
    await done(answer, { key, ...ANSWER }, aVisitor);
    expect(await listComing(at.house.database, event.id)).toHaveLength(1);
  });

  it("is not there for what is for members, or not open; and a link of nobody's leads nowhere", async () => {
    const { form } = await aHeld("Inside", { isPublic: "" });
    const outcome = await ask(form.id, "gil@example.org");
    expect(isRefusal(outcome) && outcome.code).toBe("events.unknown");
    expect((await new Visitor(at).get(`/events/${form.id}`)).status).not.toBe(200);
    expect((await new Visitor(at).get(`/events/answer/${"x".repeat(43)}`)).status).toBe(404);
    expect((await new Visitor(at).post(`/events/answer/${"x".repeat(43)}`, ANSWER)).status).toBe(
      404,
    );
  });

  it("is deleted where nobody answers within the rulebook's hours", async () => {
    const { form } = await aHeld("Silent", { day: "2027-03-20" });
    await ask(form.id, "gigi@example.org");
    const key = keyIn(await party.letterTo("gigi@example.org"));
    at.clock.moveForward(47 * 3_600_000);
    await forgetGuests(at.house);
    expect((await new Visitor(at).get(`/events/answer/${key}`)).status).toBe(200);
    at.clock.moveForward(2 * 3_600_000);
    await forgetGuests(at.house);
    expect((await new Visitor(at).get(`/events/answer/${key}`)).status).toBe(404);
  });
});

it("a reminder asks once, yes or no, and after some weeks nothing is known of who came", async () => {
  const { event, form } = await aHeld("Remembered", { day: "2027-03-25" });
  const [one] = (await people(1)) as [Person];
  await done(sayComing, { ...form, ...ANSWER }, one);
  await tendEvents(at.house);
  expect(await party.subjectsTo(one)).toEqual([]);
  at.clock.moveForward(new Date("2027-03-24T20:00:00Z").getTime() - at.clock.now().getTime());
  await tendEvents(at.house);
  await tendEvents(at.house);
  expect(await party.subjectsTo(one)).toEqual(["Does it still stand? Remembered"]);
  // Where letters have to wait, it is of no use any more once it has begun.
  expect(await leavesHow(at.house, "Remembered")).toEqual([
    { goesOn: false, goodUntil: event.startsAt },
  ]);
  expect((await at.house.gatherAbout(one.personId)).events).toMatchObject({
    coming: [{ title: "Remembered", answer: "yes" }],
  });
  at.clock.moveForward(2 * 86_400_000);
  expect(await outcomeOf(sayComing, { ...form, ...ANSWER }, one)).toBe("events.over");
  at.clock.moveForward(25 * 86_400_000);
  await forgetGuests(at.house);
  expect(await listComing(at.house.database, event.id)).toHaveLength(1);
  at.clock.moveForward(3 * 86_400_000);
  await forgetGuests(at.house);
  expect(await listComing(at.house.database, event.id)).toEqual([]);
  expect((await at.house.gatherAbout(one.personId)).events).toMatchObject({ coming: [] });
});
