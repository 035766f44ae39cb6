import { beforeAll, describe, expect, it } from "vitest";
import type { AnyAct } from "../../platform/act.ts";
import type { Actor, Person } from "../../platform/actor.ts";
import { sentBy } from "../../testing/html.ts";
import { anOfficer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { eventPath, toEventPath } from "../events/addresses.ts";
import { type Event, tendEvents } from "../events/door.ts";
import { anEventHouse } from "../events/testing/an-event-house.ts";
import { hiddenByKeys } from "../events/testing/not-shown.ts";
import type { Action } from "./action.ts";
import { actionPath, actionPlacePath, actionsPath, placesOfActionPath } from "./addresses.ts";
import { forgetWhoHelped } from "./jobs.ts";
import { countLeaflets } from "./offering/acts/count-leaflets.ts";
import { notePermission } from "./offering/acts/note-permission.ts";
import { writeRisks } from "./offering/acts/write-risks.ts";
import { findPaper, findPlace } from "./offering/place-queries.ts";
import { addShift } from "./staffing/acts/add-shift.ts";
import { bringKit } from "./staffing/acts/bring-kit.ts";
import { leaveShift } from "./staffing/acts/leave-shift.ts";
import { takeShift } from "./staffing/acts/take-shift.ts";
import { listHelpers, listKit, listShifts } from "./staffing/shift-queries.ts";
import { anActionIn, aPlaceOf, outcomeOf } from "./testing/an-action.ts";

const party = anEventHouse();
const { at } = party;
const db = () => at.house.database;
const outcome = (act: AnyAct, input: object, actor: Actor) => outcomeOf(at, act, input, actor);
const done = async (act: AnyAct, input: object, actor: Actor) =>
  expect([act.name, await outcome(act, input, actor)]).toEqual([act.name, "done"]);
const seenBy = async (path: string, person?: Person) => {
  const visitor = new Visitor(at);
  if (person !== undefined) await visitor.signInAs(person);
  return (await visitor.get(path)).page;
};

let lead: Person;
let member: Person;
let supporter: Person;
let lapsed: Person;
let action: Action;
let open: number;
let inside: number;
const formOf = async (place: number) => {
  const [shift] = await listShifts(db(), place);
  const [item] = await listKit(db(), place);
  return { event: String(place), shift: String(shift?.id), item: String(item?.id), brings: "yes" };
};
/** As its lead does it on the event's own page. */
async function makeForMembers(place: number): Promise<void> {
  const visitor = await new Visitor(at).signInAs(lead);
  const to = toEventPath(place, "change");
  const edit = `${eventPath(place)}/edit`;
  const { isPublic: _, ...form } = sentBy((await visitor.get(edit)).page, to) ?? {};
  expect((await visitor.post(to, form, edit)).leadsTo).toBe(eventPath(place));
}

beforeAll(async () => {
  const officer = (await anOfficer(at, "national-committee")).person;
  const { id, scope, secretary } = await party.aBranchWith("Plymouth");
  lead = secretary;
  member = await party.aMemberOf(id, "Mia Member");
  [supporter, lapsed] = [
    await aMember(at.house, { standing: "supporter" }),
    await aMember(at.house, { standing: "lapsed" }),
  ];
  action = await anActionIn(at, officer, "Trams for all");
  const offered = { scope, lead };
  open = await aPlaceOf(at, action, { ...offered, spot: "Market Square" });
  inside = await aPlaceOf(at, action, {
    ...offered,
    spot: "Backroom Club",
    from: "15:00",
    until: "19:00",
  });
  await aPlaceOf(at, action, { scope, lead: member, spot: "Proposed Park" });
  const shift = { task: "Stall", needed: "5" };
  await done(addShift, { ...shift, event: String(open), from: "10:00", until: "14:00" }, lead);
  await done(addShift, { ...shift, event: String(inside), from: "15:00", until: "19:00" }, lead);
  await done(countLeaflets, { event: String(inside), taken: "70", given: "0" }, lead);
});

describe("a place that is for members", () => {
  it("is left by whoever is on it, and joined by no supporter and nobody who lapsed", async () => {
    const form = await formOf(inside);
    await done(takeShift, form, supporter);
    await makeForMembers(inside);
    for (const who of [supporter, lapsed])
      for (const act of [takeShift, bringKit])
        expect(await outcome(act, form, who)).toMatch(/^membership\.may\./);
    await done(leaveShift, form, supporter);
    await done(bringKit, form, member);
    await done(takeShift, form, member);
    await done(takeShift, await formOf(open), lapsed);
  });

  it("stands in no list, no number and no count but those of members", async () => {
    for (const who of [undefined, supporter, lapsed]) {
      const page = await seenBy(actionPath(action.id), who);
      expect(page).not.toContain("Backroom Club");
      expect(page).toContain("1 of 5");
      expect(page).not.toContain("of 70");
      expect(await seenBy(placesOfActionPath(action.id), who)).not.toContain("Backroom Club");
      expect(await seenBy(actionsPath, who)).toContain("1 place<");
    }
    const page = await seenBy(actionPath(action.id), member);
    expect(page).toContain("Backroom Club");
    expect(page).toContain("2 of 10");
    expect(page).toContain("of 70");
    expect(await seenBy(placesOfActionPath(action.id), member)).toContain("Backroom Club");
    expect(await seenBy(actionsPath, member)).toContain("2 places<");
  });
});

it("whoever says that they do not come is on no shift there any more, and brings nothing", async () => {
  const here = await formOf(open);
  await done(takeShift, here, member);
  await done(bringKit, here, member);
  const visitor = await new Visitor(at).signInAs(member);
  const no = { answer: "no", plus: "0", lifts: "0", liftFrom: "" };
  const own = async (place: number) => ({
    shifts: (await listHelpers(db(), place)).filter((one) => one.personId === member.personId),
    kit: (await listKit(db(), place)).filter((one) => one.broughtBy === member.personId),
  });
  expect((await own(open)).kit).toHaveLength(1);
  await visitor.post(toEventPath(open, "say-coming"), no, eventPath(open));
  expect(await own(open)).toEqual({ shifts: [], kit: [] });
  await done(takeShift, here, member);
  await visitor.post(toEventPath(open, "say-coming"), no, eventPath(open));
  expect(await own(open)).toEqual({ shifts: [], kit: [] });
  // Their lead is told, once a day, and of nobody's name.
  const told = (await party.lettersOf(lead)).filter(({ subject }) =>
    subject.includes("needs some"),
  );
  expect(told).toHaveLength(1);
  expect(told[0]?.body).toContain(actionPlacePath(action.id, open));
  expect(told[0]?.body).not.toContain(member.name);
  expect((await own(inside)).shifts).toHaveLength(1);
  expect(await party.placeOf({ id: inside } as Event, member)).toBe("in");
  const others = (await listHelpers(db(), open)).map(({ personId }) => personId);
  expect(others).toEqual([lapsed.personId]);

  at.clock.moveForward(9.25 * 86_400_000);
  await tendEvents(at.house);
  const letters = await party.lettersOf(member);
  const [link = ""] = letters.flatMap(({ body }) => /\/events\/answer\/[\w-]{43}/.exec(body) ?? []);
  const byLetter = await new Visitor(at).post(link, no, link);
  expect(byLetter.leadsTo).toBe(`${link}?saved=yes`);
  expect(await own(inside)).toEqual({ shifts: [], kit: [] });
});

it("what was written of a place is forgotten with who helped, and a paper once nobody is asked", async () => {
  const event = String(open);
  const asked = { event, state: "asked", council: "Plymouth City Council", on: "2027-03-01" };
  const paper = Buffer.from("a paper");
  await done(notePermission, { ...asked, paper }, lead);
  expect(await findPaper(db(), open)).toEqual(paper);
  for (const state of ["not-needed", "unknown"]) {
    await done(notePermission, { ...asked, paper }, lead);
    await done(notePermission, { ...asked, state, paper }, lead);
    expect(await findPaper(db(), open), state).toBeUndefined();
  }
  await done(notePermission, { ...asked, paper }, lead);
  await done(writeRisks, { event, risks: "Ring Rita Roe." }, lead);
  expect(await seenBy(actionPlacePath(action.id, open), member)).toContain("Ring Rita Roe.");
  await hiddenByKeys(at, { id: open });
  const covered = await seenBy(actionPlacePath(action.id, open), member);
  for (const typed of ["Rita", "Plymouth City Council", "A gazebo"])
    expect(covered).not.toContain(typed);
  expect(await seenBy(actionPlacePath(action.id, open), lead)).toContain("Rita");
  at.clock.moveForward(60 * 86_400_000);
  await forgetWhoHelped(at.house);
  const place = await findPlace(db(), open);
  expect([place?.risks, place?.permission.council]).toEqual([undefined, undefined]);
  expect(place?.permission.state).toBe("asked");
  expect((await listShifts(db(), open)).map(({ task }) => task)).toEqual(["–"]);
  expect(await seenBy(actionPlacePath(action.id, open), member)).not.toContain("Rita");
});
