import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { AnyAct } from "../../platform/act.ts";
import type { Actor, Person } from "../../platform/actor.ts";
import { anOfficer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { back, type Event, takeOver, tendEvents } from "../events/door.ts";
import { anEventHouse } from "../events/testing/an-event-house.ts";
import { leave } from "../membership/door.ts";
import { newestEntryTexts } from "../record/testing.ts";
import type { Action } from "./action.ts";
import { findAction } from "./calling/action-queries.ts";
import { call } from "./calling/acts/call.ts";
import { callOff } from "./calling/acts/call-off.ts";
import { change } from "./calling/acts/change.ts";
import { callOffPlaces, forgetWhoHelped } from "./jobs.ts";
import { countLeaflets } from "./offering/acts/count-leaflets.ts";
import { notePermission } from "./offering/acts/note-permission.ts";
import { offerPlace } from "./offering/acts/offer-place.ts";
import { stopLeading } from "./offering/acts/stop-leading.ts";
import { writeRisks } from "./offering/acts/write-risks.ts";
import { findPlace } from "./offering/place-queries.ts";
import { addKit } from "./staffing/acts/add-kit.ts";
import { addShift } from "./staffing/acts/add-shift.ts";
import { bringKit } from "./staffing/acts/bring-kit.ts";
import { dropKit } from "./staffing/acts/drop-kit.ts";
import { dropShift } from "./staffing/acts/drop-shift.ts";
import { leaveShift } from "./staffing/acts/leave-shift.ts";
import { takeShift } from "./staffing/acts/take-shift.ts";
import { listHelpers, listKit, listShifts } from "./staffing/shift-queries.ts";
import { A_PLACE, AN_ACTION, anActionIn, aPlaceOf, outcomeOf } from "./testing/an-action.ts";

const party = anEventHouse();
const { at } = party;
const outcome = (act: AnyAct, input: object, actor: Actor) => outcomeOf(at, act, input, actor);
const done = async (act: AnyAct, input: object, actor: Actor) =>
  expect([act.name, await outcome(act, input, actor)]).toEqual([act.name, "done"]);
const seenBy = async (path: string, person?: Person) => {
  const visitor = new Visitor(at);
  if (person !== undefined) await visitor.signInAs(person);
  return visitor.get(path);
};

let officer: Person;
let branch: { readonly id: number; readonly scope: string; readonly secretary: Person };
let action: Action;
let lead: Person;
let place: number;
let helper: Person;
let other: Person;
let event: string;
let path: string;
const db = () => at.house.database;
const shiftCalled = async (task: string) => {
  const found = (await listShifts(db(), place)).find((one) => one.task === task);
  return { event, shift: String(found?.id) };
};
const itemCalled = async (thing: string) => {
  const found = (await listKit(db(), place)).find((one) => one.thing === thing);
  return { event, item: String(found?.id) };
};

beforeAll(async () => {
  officer = (await anOfficer(at, "national-committee")).person;
  branch = await party.aBranchWith("Plymouth");
  lead = branch.secretary;
  [helper, other] = [
    await party.aMemberOf(branch.id, "Helen Helper"),
    await party.aMemberOf(branch.id, "Otto Other"),
  ];
  const press = { printer: "Engle Press Ltd", printerAddress: "1 Mill Lane, Engleston, AB12 3CE" };
  action = await anActionIn(at, officer, "Trams for all", press);
  place = await aPlaceOf(at, action, { scope: branch.scope, lead, postcode: "PL1 1AA" });
  event = String(place);
  path = `/actions/${action.id}/places/${place}`;
});

describe("calling an action", () => {
  const called = { ...AN_ACTION, first: "2027-03-20", last: "2027-03-21" };

  it("is for whoever may hold an event for the whole party, and its days stand in the record", async () => {
    expect(await outcome(call, called, lead)).not.toBe("done");
    expect(await outcome(call, { ...called, last: "2027-03-19" }, officer)).toBe(
      "actions.days.endsFirst",
    );
    expect(await outcome(call, { ...called, leafletText: "" }, officer)).toBe(
      "actions.leaflet.noText",
    );
    expect(await outcome(call, { ...called, printer: "Press" }, officer)).toBe(
      "actions.leaflet.noPrinterAddress",
    );
    await done(call, called, officer);
    const [line] = await newestEntryTexts(db(), 1);
    expect(line).toContain("A weekend of action was called, from 20 March 2027 to 21 March 2027.");
    expect(line).not.toContain("Trams");
  });

  it("shows hostile text as text, and changes it only for whoever saw what stands", async () => {
    const theme = "<script>alert(1)</script> we ask people about trams";
    const seen = await anActionIn(at, officer, "<b>Bold</b>", { theme });
    const page = (await seenBy(`/actions/${seen.id}`)).page;
    expect(page).toContain("&lt;b>Bold&lt;/b>");
    expect(page).not.toContain("<script>alert(1)");
    const form = { ...AN_ACTION, id: String(seen.id) };
    expect(await outcome(change, form, officer)).toBe("platform.changed-meanwhile");
    expect(await outcome(change, form, lead)).not.toBe("done");
    await done(change, { ...form, theme, title: "<b>Bold</b>", kit: "A table\nA gazebo" }, officer);
  });

  it("is called off at all its places, and whoever comes there is told", async () => {
    const off = await anActionIn(at, officer, "Rained off", {
      first: "2027-03-14",
      last: "2027-03-14",
    });
    const one = await aPlaceOf(at, off, { scope: branch.scope, lead, spot: "Quay" });
    const form = { event: String(one), task: "Stall", from: "11:00", until: "12:00", needed: "1" };
    await done(addShift, form, lead);
    const [shift] = await listShifts(db(), one);
    await done(takeShift, { event: String(one), shift: String(shift?.id) }, other);
    expect(await outcome(callOff, { id: String(off.id), why: "Storms." }, lead)).not.toBe("done");
    await done(callOff, { id: String(off.id), why: "Storms." }, officer);
    await callOffPlaces(at.house);
    await tendEvents(at.house);
    const { cancelledAt, why } = await party.now({ id: one } as Event);
    expect([cancelledAt !== undefined, why]).toEqual([true, "Storms."]);
    expect((await party.subjectsTo(other)).some((subject) => subject.includes("Quay"))).toBe(true);
    const late = { ...A_PLACE, id: String(off.id), scope: branch.scope, day: "2027-03-14" };
    expect(await outcome(offerPlace, late, lead)).toBe("actions.calledOff");
    expect((await findAction(db(), off.id))?.why).toBe("Storms.");
  });
});

describe("offering a place", () => {
  it("is on one of the action's days, for one's own branch or team", async () => {
    const form = { ...A_PLACE, id: String(action.id), scope: branch.scope, day: action.firstDay };
    expect(await outcome(offerPlace, { ...form, day: "2027-03-30" }, lead)).toBe(
      "actions.offer.otherDay",
    );
    expect(await outcome(offerPlace, { ...form, until: "09:00" }, lead)).toBe(
      "events.time.endsFirst",
    );
    expect(await outcome(offerPlace, { ...form, scope: "party" }, officer)).toBe(
      "actions.offer.party",
    );
    expect(await outcome(offerPlace, form, await aMember(at.house))).toBe("events.holding.branch");
  });

  it("by a member waits until the branch opens it; then it is on the action's page", async () => {
    const asked = await aPlaceOf(at, action, {
      scope: branch.scope,
      lead: other,
      spot: "Hoe Park",
    });
    const at_ = `/actions/${action.id}/places/${asked}`;
    expect((await seenBy(`/actions/${action.id}`)).page).not.toContain("Hoe Park");
    expect((await seenBy(`/actions/${action.id}`, helper)).page).toContain("Hoe Park");
    expect((await seenBy(at_)).status).toBe(404);
    const visitor = await new Visitor(at).signInAs(lead);
    expect((await visitor.post(`${at_}/back`, {}, at_)).leadsTo).toBe(at_);
    expect((await seenBy(`/actions/${action.id}`)).page).toContain("Hoe Park");
    expect((await party.subjectsTo(other)).some((one) => one.includes("Hoe Park"))).toBe(true);
    expect(await outcome(back, { id: String(asked) }, helper)).toMatch(/backing\.open$/);
  });
});

describe("shifts", () => {
  const shift = { task: "Stall", from: "10:00", until: "12:00", needed: "1" };

  it("are added by the lead, and none overlaps itself", async () => {
    const form = { ...shift, event };
    expect(await outcome(addShift, form, other)).toBe("events.notYours");
    await done(addShift, form, lead);
    expect(await outcome(addShift, { ...form, from: "11:00", until: "13:00" }, lead)).toBe(
      "actions.shift.overlaps",
    );
    expect(await outcome(addShift, { ...form, until: "10:00" }, lead)).toBe(
      "events.time.endsFirst",
    );
    await done(addShift, { ...form, task: "Leaflets", from: "11:00", until: "13:00" }, lead);
  });

  it("have their last place taken by one of two who take it at once, and who has it comes", async () => {
    const wanted = await shiftCalled("Stall");
    const both = await Promise.all([helper, other].map((who) => outcome(takeShift, wanted, who)));
    expect(both.toSorted()).toEqual(["actions.shift.full", "done"]);
    const [on] = await listHelpers(db(), place);
    const [got, not] = on?.personId === helper.personId ? [helper, other] : [other, helper];
    expect(await party.placeOf({ id: place } as Event, got)).toBe("in");
    expect(await outcome(takeShift, wanted, got)).toBe("actions.shift.taken");
    const second = await shiftCalled("Leaflets");
    expect(await outcome(takeShift, second, got)).toBe("actions.shift.elsewhere");
    expect(await outcome(leaveShift, wanted, not)).toBe("actions.shift.notOnIt");
    await done(leaveShift, wanted, got);
    await done(takeShift, wanted, helper);
    expect(await outcome(takeShift, { event, shift: "999999" }, helper)).toBe(
      "actions.shift.unknown",
    );
  });

  it("name who is on them to the lead alone", async () => {
    expect((await seenBy(path, lead)).page).toContain("Helen Helper");
    expect((await seenBy(`${path}/rota`, lead)).page).toContain("Helen Helper");
    for (const who of [other, helper, officer, undefined]) {
      const { page } = await seenBy(path, who);
      expect(page.replace(/<header[\s\S]*?<\/header>/g, "").split("Helen Helper").length).toBe(1);
      expect(page).toContain("1 of 1 person");
    }
    expect((await seenBy(`${path}/rota`, other)).status).toBe(403);
    expect((await seenBy(`${path}/kit-list`, officer)).status).toBe(403);
  });

  it("are taken away with a letter to whoever was on them", async () => {
    const wanted = await shiftCalled("Leaflets");
    await done(takeShift, wanted, other);
    await done(dropShift, wanted, lead);
    expect(await party.subjectsTo(other)).toContain("A shift of yours is no more");
    expect(await outcome(dropShift, wanted, lead)).toBe("actions.shift.unknown");
  });
});

describe("kit", () => {
  it("begins with the action's list, and each thing is brought by one", async () => {
    expect((await listKit(db(), place)).map(({ thing }) => thing)).toEqual(["A table", "A gazebo"]);
    await done(addKit, { event, thing: "Pens", pieces: "20" }, lead);
    const pens = await itemCalled("Pens");
    await done(bringKit, { ...pens, brings: "yes" }, helper);
    expect(await outcome(bringKit, { ...pens, brings: "yes" }, other)).toBe("actions.kit.brought");
    expect((await seenBy(path, other)).page).toContain("somebody brings it");
    expect((await seenBy(`${path}/kit-list`, lead)).page).toContain("Helen Helper");
    await done(bringKit, { ...pens, brings: "no" }, helper);
    await done(bringKit, { ...(await itemCalled("A table")), brings: "yes" }, helper);
    expect(await outcome(dropKit, pens, other)).toBe("events.notYours");
    await done(dropKit, pens, lead);
    expect(await outcome(bringKit, { ...pens, brings: "yes" }, other)).toBe("actions.kit.unknown");
  });
});

describe("what a lead writes down", () => {
  const sentWith = async (fields: Readonly<Record<string, string>>, file: Buffer) => {
    const visitor = await new Visitor(at).signInAs(lead);
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append("paper", new File([new Uint8Array(file)], "paper.png", { type: "image/png" }));
    return (await visitor.send(`${path}/note-permission`, body, path)).status;
  };

  it("is the permission with the council's paper, which the branch's officers see alone", async () => {
    const fields = { state: "granted", council: "Plymouth City Council", on: "2027-03-01" };
    const white = { create: { width: 8, height: 8, channels: 3, background: "white" } } as const;
    const bytes = await sharp(white).png().toBuffer();
    expect(await sentWith(fields, bytes)).toBe(303);
    expect(await sentWith(fields, Buffer.from("no picture"))).toBe(422);
    expect((await seenBy(`${path}/paper`, lead)).status).toBe(200);
    expect((await seenBy(`${path}/paper`, helper)).status).toBe(403);
    expect((await seenBy(path, helper)).page).toContain("Granted");
    const refused = { event, state: "asked", council: "", on: "2027-03-01" };
    expect(await outcome(notePermission, refused, lead)).toBe("actions.permission.noCouncil");
    expect(await outcome(notePermission, { event, ...fields }, other)).toBe("events.notYours");
  });

  it("is risks, which members read, and leaflets", async () => {
    await done(writeRisks, { event, risks: "A busy road." }, lead);
    expect(await outcome(writeRisks, { event, risks: "None." }, lead)).toBe(
      "platform.changed-meanwhile",
    );
    expect((await seenBy(path, helper)).page).toContain("A busy road.");
    expect((await seenBy(path)).page).not.toContain("A busy road.");
    const counted = { event, taken: "100", given: "101" };
    expect(await outcome(countLeaflets, counted, lead)).toBe("actions.leaflet.tooMany");
    await done(countLeaflets, { ...counted, given: "60" }, lead);
    expect((await seenBy(`/actions/${action.id}`)).page).toContain(
      "Leaflets handed out, of 100</dt><dd>60<",
    );
  });
});

describe("what is printed", () => {
  it("carries the imprint, and a square that leads to where one joins", async () => {
    const leaflet = (await seenBy(`/actions/${action.id}/leaflet`)).page;
    expect(leaflet).toContain("promoted by Pat Promoter on behalf of The Test Party");
    expect(leaflet).toContain(`http://party.test/actions/${action.id}`);
    expect(leaflet).toContain("Printed by Engle Press Ltd of 1 Mill Lane");
    const poster = (await seenBy(`${path}/poster`)).page;
    expect(poster).toContain("promoted by Pat Promoter");
    expect(poster).toContain("data:image/svg+xml");
    expect(poster).toContain(`http://party.test${path}`);
    const bare = await anActionIn(at, officer, "Bare", { leafletTitle: "", leafletText: "" });
    expect((await seenBy(`/actions/${bare.id}/leaflet`)).status).toBe(404);
    expect((await seenBy(`/actions/${bare.id}/places/${place}`)).status).toBe(404);
  });
});

describe("the pages", () => {
  it("are as long with twenty places as with twelve, and lead to the others", async () => {
    const big = await anActionIn(at, officer, "Everywhere");
    for (let one = 0; one < 14; one += 1)
      await aPlaceOf(at, big, { scope: branch.scope, lead, spot: `Corner ${one + 1}` });
    const { page } = await seenBy(`/actions/${big.id}`);
    expect(page.match(/>Corner \d+</g)?.length).toBe(12);
    expect(page).toContain("All 14 places");
    expect((await seenBy(`/actions/${big.id}/places`)).page).toContain("Corner 14");
    expect((await seenBy("/actions")).page).toContain("Everywhere");
    expect((await seenBy(`/events/${place}`)).page).toContain(path);
    expect((await seenBy("/actions/999")).status).toBe(404);
    expect((await seenBy(`/actions/${big.id}/offer-place`, other)).page).toContain("Plymouth");
    expect((await seenBy("/actions/new", other)).status).toBe(403);
  });
});

describe("a lead who goes", () => {
  it("leaves the place to its branch: by stepping down, and by leaving the party", async () => {
    expect(await outcome(stopLeading, { event }, helper)).toBe("events.hostAlone");
    await done(stopLeading, { event }, lead);
    await tendEvents(at.house);
    expect(await party.subjectsTo(lead)).not.toEqual([]);
    expect((await seenBy(path, lead)).page).not.toContain("Helen Helper");
    await done(takeOver, { id: event }, other);
    expect((await seenBy(path, other)).page).toContain("Helen Helper");
    await done(leave, { after: "gone" }, other);
    expect((await party.now({ id: place } as Event)).hostId).toBeUndefined();
    expect((await seenBy(path, helper)).page).toContain("This place is looking for a lead.");
    const visitor = await new Visitor(at).signInAs(lead);
    expect((await visitor.post(`${path}/take-over`, {}, path)).leadsTo).toBe(path);
  });

  it("has reminded its helpers, and knows who helped no longer than is said", async () => {
    const helped = async () => (await listHelpers(db(), place)).length;
    const days = (count: number) => at.clock.moveForward(count * 86_400_000);
    days(9);
    await tendEvents(at.house);
    const subjects = await party.subjectsTo(helper);
    expect(subjects.some((one) => one.startsWith("Does it still stand?"))).toBe(true);
    expect(await helped()).toBe(1);
    days(28);
    await forgetWhoHelped(at.house);
    expect(await helped()).toBe(1);
    days(3);
    await forgetWhoHelped(at.house);
    expect(await helped()).toBe(0);
    expect((await listKit(db(), place)).every(({ broughtBy }) => broughtBy === undefined)).toBe(
      true,
    );
    expect((await findPlace(db(), place))?.forgottenAt).toBeDefined();
    expect((await findAction(db(), action.id))?.printer).toBeUndefined();
    expect((await seenBy(`${path}/paper`, lead)).status).toBe(404);
  });
});
