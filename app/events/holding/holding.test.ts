import ICAL from "ical.js";
import ical from "node-ical";
import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../../platform/actor.ts";
import { sentBy } from "../../../testing/html.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { leave } from "../../membership/door.ts";
import { sayComing } from "../coming/acts/say-coming.ts";
import { tendEvents } from "../jobs.ts";
import { ANSWER, anEventHouse } from "../testing/an-event-house.ts";
import { back } from "./acts/back.ts";
import { cancel } from "./acts/cancel.ts";
import { change } from "./acts/change.ts";
import { hold } from "./acts/hold.ts";
import { move } from "./acts/move.ts";
import { takeOver } from "./acts/take-over.ts";

const party = anEventHouse();
const { at, an, done, outcomeOf, eventCalled } = party;
let branch: Awaited<ReturnType<typeof party.aBranchWith>>;
let ada: Person;
let ben: Person;

beforeAll(async () => {
  branch = await party.aBranchWith("Plymouth");
  ada = await party.aMemberOf(branch.id, "Ada Member");
  ben = await party.aMemberOf(branch.id, "Ben Member");
});

const aHeld = async (title: string, more: object = {}) => {
  await done(hold, an({ scope: branch.scope, title, ...more }), branch.secretary);
  return eventCalled(title);
};
const page = async (path: string) => (await new Visitor(at).get(path)).page;

describe("who holds an event", () => {
  it("is an officer of the branch for the branch, and an officer who writes to all for the party", async () => {
    const event = await aHeld("By an officer");
    expect(event.isProposed).toBe(false);
    expect(await page("/events")).toContain("By an officer");
    const party = an({ scope: "party", title: "For all" });
    expect(await outcomeOf(hold, party, branch.secretary)).toBe("events.holding.party");
    const stranger = await aMember(at.house);
    expect(await outcomeOf(hold, an({ scope: branch.scope }), stranger)).toBe(
      "events.holding.branch",
    );
    expect(await outcomeOf(hold, an({ scope: "team:99" }), ada)).toBe("events.holding.noTeam");
    expect(await outcomeOf(hold, an({ scope: "branch:999" }), ada)).toBe("branches.unknown");
  });

  it("a member proposes a community project, which two of the branch open, and nobody twice", async () => {
    const clean = { scope: branch.scope, kind: "community", title: "Clean the beach" };
    expect(await outcomeOf(hold, an({ ...clean, kind: "protest" }), ada)).toBe(
      "events.holding.kind",
    );
    await done(hold, an(clean), ada);
    const event = await eventCalled("Clean the beach");
    const form = { id: String(event.id) };
    expect(await page("/events")).not.toContain("Clean the beach");
    expect((await new Visitor(at).get(`/events/${event.id}`)).status).toBe(404);
    expect(await outcomeOf(sayComing, { ...form, ...ANSWER }, ben)).toBe("events.coming.notOpen");
    expect(await outcomeOf(back, form, ada)).toBe("events.backing.own");
    expect(await outcomeOf(back, form, await aMember(at.house))).toBe("events.backing.notOfBranch");
    await done(back, form, ben);
    expect(await outcomeOf(back, form, ben)).toBe("events.backing.done");
    expect((await party.now(event)).isProposed).toBe(true);
    await done(back, form, await party.aMemberOf(branch.id));
    expect((await party.now(event)).isProposed).toBe(false);
    expect(await party.subjectsTo(ada)).toContain("Your event is open: Clean the beach");
    expect(await page("/events")).toContain("Clean the beach");
  });

  it("an officer of the branch opens it alone", async () => {
    await done(hold, an({ scope: branch.scope, kind: "social", title: "Quiz" }), ada);
    const event = await eventCalled("Quiz");
    await done(back, { id: String(event.id) }, branch.secretary);
    expect((await party.now(event)).isProposed).toBe(false);
  });
});

describe("an event that is moved or called off", () => {
  it("tells everybody once, and calendars follow", async () => {
    const event = await aHeld("Moving");
    const form = { id: String(event.id) };
    await done(sayComing, { ...form, ...ANSWER }, ada);
    await done(sayComing, { ...form, ...ANSWER, answer: "maybe" }, ben);
    const other = { day: "2027-04-10", from: "19:00", until: "21:00" };
    expect(await outcomeOf(move, { ...form, ...other, until: "18:00" }, ada)).toBe(
      "events.notYours",
    );
    await done(move, { ...form, ...other }, branch.secretary);
    expect(await outcomeOf(move, { ...form, ...other }, branch.secretary)).toBe("events.time.same");
    const uid = `event-${event.id}@party.test`;
    const read = async () => {
      const file = await page("/events/events.ics");
      const whole = new ICAL.Component(ICAL.parse(file));
      const found = whole
        .getAllSubcomponents("vevent")
        .find((one) => one.getFirstPropertyValue("uid") === uid);
      return { one: found && new ICAL.Event(found), other: ical.sync.parseICS(file)[uid] };
    };
    await tendEvents(at.house);
    const moved = await read();
    expect(moved.one?.startDate.toJSDate().toISOString()).toBe("2027-04-10T18:00:00.000Z");
    expect(moved.one?.sequence).toBe(1);
    expect(moved.other).toMatchObject({ start: new Date("2027-04-10T18:00:00Z") });
    await done(cancel, { ...form, why: "The hall is flooded." }, branch.secretary);
    const off = await read();
    expect(off.one?.sequence).toBe(2);
    expect(off.other).toMatchObject({ status: "CANCELLED" });
    expect(await outcomeOf(cancel, { ...form, why: "Once more." }, branch.secretary)).toBe(
      "events.cancelled",
    );
    await tendEvents(at.house);
    await tendEvents(at.house);
    for (const person of [ada, ben]) {
      const subjects = await party.subjectsTo(person);
      for (const subject of ["Moved: Moving", "Called off: Moving"])
        expect(subjects.filter((one) => one === subject)).toHaveLength(1);
    }
    expect(await page(`/events/${event.id}`)).toContain("The hall is flooded.");
    expect(await page("/events")).not.toContain(">Moving<");
  });

  it("is in the calendar of whoever comes, and in a branch's own, with one tag while nothing changes", async () => {
    const event = await aHeld("Tagged");
    await done(sayComing, { id: String(event.id), ...ANSWER }, ada);
    const own = (await at.house.calendarOf(ada.personId)).find(({ title }) => title === "Tagged");
    expect(own).toMatchObject({ uid: `event-${event.id}@party.test`, isBusy: true });
    const path = `/events/of/branch-${branch.id}.ics`;
    const first = await new Visitor(at).get(path);
    const tag = first.response.headers.get("etag") ?? "";
    const again = await at.app.request(`http://party.test${path}`, {
      headers: { "if-none-match": tag },
    });
    expect(again.status).toBe(304);
    expect((await new Visitor(at).get("/events/of/branch-x.ics")).status).toBe(404);
  });

  it("keeps fewer places than are taken from being set, and more move people up", async () => {
    const event = await aHeld("Small", { places: "1" });
    const form = { id: String(event.id) };
    await done(sayComing, { ...form, ...ANSWER }, ada);
    await done(sayComing, { ...form, ...ANSWER }, ben);
    const { kind: _, day: _d, from: _f, until: _u, repeats: _r, dates: _n, ...details } = an({});
    const small = { ...details, ...form, title: "Small" };
    expect(await outcomeOf(change, { ...small, places: "2" }, branch.secretary)).toBe(
      "platform.changed-meanwhile",
    );
    const visitor = await new Visitor(at).signInAs(branch.secretary);
    const [path, action] = [`/events/${event.id}/edit`, `/events/${event.id}/change`];
    const sent = sentBy((await visitor.get(path)).page, action);
    expect((await visitor.post(action, { ...sent, places: "2" }, path)).status).toBe(303);
    expect(await party.placeOf(event, ben)).toBe("in");
    expect(await outcomeOf(change, { ...details, ...form, places: "1" }, branch.secretary)).toBe(
      "events.holding.taken",
    );
  });
});

it("an event does not go with its host: officers are told, and another takes over", async () => {
  await done(hold, an({ scope: branch.scope, kind: "social", title: "Without a host" }), ben);
  const event = await eventCalled("Without a host");
  const form = { id: String(event.id) };
  await done(back, form, branch.secretary);
  expect(await outcomeOf(takeOver, form, branch.secretary)).toBe("events.hasHost");
  await done(leave, { reason: "", after: "supporter" }, ben);
  await tendEvents(at.house);
  await tendEvents(at.house);
  expect((await party.now(event)).hostId).toBeUndefined();
  const told = (await party.subjectsTo(branch.secretary)).filter((one) => one.includes("needs a"));
  expect(told).toEqual(["An event needs a host: Without a host"]);
  expect(await page(`/events/${event.id}`)).toContain("This event is looking for a host.");
  expect(await outcomeOf(takeOver, form, await aMember(at.house))).toBe("events.notYours");
  await done(takeOver, form, branch.secretary);
  expect((await party.now(event)).hostId).toBe(branch.secretary.personId);
});
