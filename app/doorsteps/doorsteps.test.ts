import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { newId } from "../../platform/ids.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { PARTY_URL } from "../../testing/a-house.ts";
import { postedTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { stallLinkPath } from "../canvass/addresses.ts";
import { makeLink, openStall } from "../canvass/door.ts";
import { hold } from "../events/door.ts";
import { anEventHouse } from "../events/testing/an-event-house.ts";
import { dropCanvasser } from "./acts/drop-canvasser.ts";
import { heedWish } from "./acts/heed-wish.ts";
import { keepRegister } from "./acts/keep-register.ts";
import { makeRound } from "./acts/make-round.ts";
import { nameCanvasser } from "./acts/name-canvasser.ts";
import { takeKnocks } from "./acts/take-knocks.ts";
import {
  branchDoorsPath,
  newRoundPath,
  registerPath,
  roundPath,
  walkListPath,
  walkPath,
  wishesPath,
} from "./addresses.ts";
import { CONSENT_VERSION } from "./knocking/judging.ts";
import { handIn } from "./testing/a-register.ts";
import type { WalkList } from "./view.ts";

const party = anEventHouse();
const { at, done, outcomeOf } = party;

let branch: { id: number; secretary: Person };
let other: { id: number; secretary: Person };
let canvasser: Person;
let register: number;
let round: number;
let event: number;
/** Of a volunteer at a stall of the same branch. */
let key: string;

const goTo = (moment: string) =>
  at.clock.moveForward(new Date(moment).getTime() - at.clock.now().getTime());

const row = (door: number, more: object = {}) => ({
  ...{ id: newId(), door, outcome: "absent", savedAt: at.clock.now().toISOString() },
  ...more,
});

async function send(rows: readonly unknown[], actor: Person = canvasser) {
  const sentAt = at.clock.now().toISOString();
  const input = { id: String(round), sentAt, rows };
  const outcome = await perform(at.house, takeKnocks, input, { actor });
  if (typeof outcome === "symbol" || isRefusal(outcome)) return outcome;
  return outcome.told.map(({ is, why }) => why ?? is);
}

async function list(actor: Person): Promise<{ status: number; list: WalkList }> {
  const { status, page } = await (await new Visitor(at).signInAs(actor)).get(walkListPath(round));
  return { status, list: JSON.parse(page) as WalkList };
}

const standing = async (house: string) => {
  const { rows } = await sql<{ standing: string | null }>`
    select standing from doorsteps.door where house = ${house}`.execute(at.house.database);
  return rows[0]?.standing;
};

const AGREED = { outcome: "present", intention: "with-us", consent: CONSENT_VERSION };
const kept = async (id: string) => {
  const { rows } = await sql<{ intention: string | null; consent: string | null }>`
    select intention, consent from doorsteps.knock where id = ${id}`.execute(at.house.database);
  return rows[0];
};

beforeAll(async () => {
  branch = await party.aBranchWith("Plymouth");
  other = await party.aBranchWith("Exeter");
  canvasser = await party.aMemberOf(branch.id, "Cam Vasser");
  const scope = `branch:${branch.id}`;
  await done(hold, party.an({ scope, title: "Doors", kind: "canvass" }), branch.secretary);
  event = (await party.eventCalled("Doors")).id;
  await done(hold, party.an({ scope, title: "A stall", kind: "stall" }), branch.secretary);
  const stall = { id: String((await party.eventCalled("A stall")).id) };
  const asked = { ...stall, question: "What would you change?", themes: "Trams" };
  await done(openStall, asked, branch.secretary);
  const made = await perform(at.house, makeLink, stall, { actor: branch.secretary });
  key = typeof made === "symbol" || isRefusal(made) ? "" : made.secret;
});

describe("a copy of the register", () => {
  it("is taken in line by line, shown with what was left out, and kept by an officer of its branch", async () => {
    register = Number(await handIn(at, branch.id, branch.secretary));
    const officer = await new Visitor(at).signInAs(branch.secretary);
    const { page } = await officer.get(registerPath(register));
    for (const says of ["It has no name", "attainment is no day", "Mill Lane", "Park Road"])
      expect(page).toContain(says);
    expect(page).not.toContain("Abbot");
    expect(await outcomeOf(keepRegister, { id: String(register) }, other.secretary)).toBe(
      "doorsteps.unknownRegister",
    );
    await done(keepRegister, { id: String(register) }, branch.secretary);
    expect((await officer.get(branchDoorsPath(branch.id))).page).toContain("Ham ward");
  });
});

describe("a round", () => {
  it("is made of its streets for an event of the branch, and members are named for it", async () => {
    const form = {
      ...{ id: String(branch.id), register: String(register), event: String(event) },
      ...{ walk: "odd-even", streets: ["Mill Lane"] },
    };
    expect(await outcomeOf(makeRound, { ...form, streets: "Nowhere" }, branch.secretary)).toBe(
      "doorsteps.noStreet",
    );
    const made = await perform(at.house, makeRound, form, { actor: branch.secretary });
    if (typeof made === "symbol" || isRefusal(made)) throw new Error("no round");
    round = made.id;
    const named = { id: String(round), person: canvasser.personId };
    expect(await outcomeOf(nameCanvasser, named, other.secretary)).toBe("doorsteps.unknownRound");
    await done(nameCanvasser, named, branch.secretary);
    await done(nameCanvasser, named, branch.secretary);
    const letters = await postedTo(at.house, canvasser.personId);
    const told = letters.filter(({ subject }) => subject.includes("named for a round"));
    expect(told.map(({ body }) => body.includes(walkPath(round)))).toEqual([true]);
    expect(told[0]?.body).not.toContain("Mill Lane");
    const officer = await new Visitor(at).signInAs(branch.secretary);
    const { page } = await officer.get(roundPath(round));
    expect(page).toContain("Cam Vasser");
    expect(page).not.toContain("Abbot");
    expect((await officer.get(newRoundPath(branch.id))).page).toContain("Park Road");
  });

  it("shows its doors to those who are named alone, during its hours, with who took the copy", async () => {
    expect((await list(canvasser)).status).toBe(409);
    goTo("2027-03-10T19:10:00.000Z");
    const got = (await list(canvasser)).list;
    expect(got.doors.map(({ house }) => house)).toEqual(["1", "3", "2"]);
    expect(got.doors.flatMap(({ names }) => names)).toEqual(["Ann Abbot", "Cat Cook", "Bob Baker"]);
    expect(got.mark.says).toContain("Cam Vasser");
    expect(got.mark.law).toContain("electoral purposes only");
    for (const person of [branch.secretary, other.secretary, await aMember(at.house)])
      expect((await list(person)).status).toBe(404);
    const anybody = await at.app.request(PARTY_URL + walkListPath(round));
    expect(anybody.status).toBe(401);
    const officer = await new Visitor(at).signInAs(branch.secretary);
    expect((await officer.get(registerPath(register))).page).toContain("Who looked at doors");
  });

  it("opens by no link of a stall, whoever has it", async () => {
    expect(await (await at.app.request(PARTY_URL + stallLinkPath(key))).text()).toContain("Trams");
    const cookie = `session=${key}; stall=${key}`;
    for (const path of [
      ...[walkPath(key), walkListPath(round), walkPath(round), `${walkListPath(round)}?key=${key}`],
      ...[registerPath(register), branchDoorsPath(branch.id), `/canvass/stall/${key}/list`],
    ]) {
      const headers = { authorization: `Bearer ${key}`, cookie };
      const answer = await at.app.request(PARTY_URL + path, { headers });
      expect([path, answer.status >= 300]).toEqual([path, true]);
      expect(await answer.text()).not.toMatch(/Abbot|Cook|Mill Lane/);
    }
  });

  it("takes each door once, keeps both of two canvassers, and no intention without consent", async () => {
    const { doors } = (await list(canvasser)).list;
    const [one, three, two] = doors.map(({ id }) => id) as [number, number, number];
    const first = row(one);
    const rows = [
      first,
      row(three, AGREED),
      row(two, { outcome: "present", intention: "against" }),
      row(999_999),
      row(one, { note: "ill", outcome: "ill" }),
    ];
    expect(await send(rows)).toEqual([
      ...["accepted", "accepted", "no-consent", "not-here", "malformed"],
    ]);
    expect(await send([first])).toEqual(["known"]);
    const second = await party.aMemberOf(branch.id);
    const named = { id: String(round), person: second.personId };
    await done(nameCanvasser, named, branch.secretary);
    at.clock.moveForward(60_000);
    expect(await send([row(one, { outcome: "do-not-return" })], second)).toEqual(["accepted"]);
    at.clock.moveForward(60_000);
    expect(await send([row(one, { outcome: "present" })])).toEqual(["accepted"]);
    expect(await standing("1")).toBe("do-not-return");
    expect((await list(canvasser)).list.doors.map(({ house }) => house)).toEqual(["3", "2"]);
    await done(dropCanvasser, named, branch.secretary);
    expect((await list(second)).status).toBe(404);
    const officer = await new Visitor(at).signInAs(branch.secretary);
    const { page } = await officer.get(registerPath(register));
    expect(page).toContain("Under 10");
    expect(page).not.toContain("Cook");
  });

  it("deletes a consent that is taken back at the door, from the app and without it", async () => {
    const { doors } = (await list(canvasser)).list;
    const three = Number(doors.find(({ house }) => house === "3")?.id);
    const intentions = async () => {
      const { rows } = await sql`
        select from doorsteps.knock where door_id = ${three} and intention is not null`.execute(
        at.house.database,
      );
      return rows.length;
    };
    expect(await send([row(three, AGREED)])).toEqual(["accepted"]);
    expect(await intentions()).toBe(2);
    at.clock.moveForward(1000);
    const back = row(three, { outcome: "present", takesBack: true });
    expect(await send([back, row(three, { ...AGREED, takesBack: true })])).toEqual([
      ...["accepted", "no-consent"],
    ]);
    expect(await intentions()).toBe(0);
    at.clock.moveForward(1000);
    await send([row(three, AGREED)]);
    // What was sent before and is sent again takes nothing back that was said since.
    expect(await send([back])).toEqual(["known"]);
    expect(await intentions()).toBe(1);
    at.clock.moveForward(1000);
    const visitor = await new Visitor(at).signInAs(canvasser);
    const { page } = await visitor.get(walkPath(round));
    expect(page).toContain("At a door that is done");
    const form = { knock: newId(), door: String(three), outcome: "present", takesBack: "yes" };
    expect((await visitor.post(walkPath(round), form)).page).toContain("Taken.");
    expect(await intentions()).toBe(0);
  });

  it("takes a door without the app, and is shown to nobody after its end", async () => {
    const visitor = await new Visitor(at).signInAs(canvasser);
    const { page } = await visitor.get(walkPath(round));
    expect(page).toContain("Bob Baker");
    const door = /name="door" value="(\d+)"/.exec(page)?.[1] ?? "";
    const form = { knock: newId(), door, outcome: "moved" };
    expect((await visitor.post(walkPath(round), form)).page).toContain("Taken.");
    expect(await standing("2")).toBe("moved");
    goTo("2027-03-10T21:00:00.000Z");
    const kept = row(Number(door), { savedAt: "2027-03-10T20:59:00.000Z" });
    expect((await visitor.get(walkPath(round))).status).toBe(410);
    expect((await list(canvasser)).status).toBe(410);
    at.clock.moveForward(600_000);
    expect(await send([kept, row(Number(door))])).toEqual(["accepted", "over"]);
  });
});

describe("a consent that is taken back", () => {
  const at3 = { street: "mill lane.", door: " 3 " };
  let door: number;

  beforeAll(async () => {
    const { rows } = await sql<{ id: number }>`
      select id from doorsteps.door where house = '3'`.execute(at.house.database);
    door = Number(rows[0]?.id);
  });

  it("is deleted at once by an officer of the branch, by street and number alone, and noted as a look", async () => {
    const early = row(door, { ...AGREED, savedAt: "2027-03-10T20:30:00.000Z" });
    expect(await send([early])).toEqual(["accepted"]);
    expect((await kept(early.id))?.intention).toBe("with-us");
    const wish = { id: String(branch.id), ...at3, wishes: "take-back" };
    for (const actor of [canvasser, other.secretary])
      expect(await outcomeOf(heedWish, wish, actor)).toBe("branches.officers.notYours");
    const elsewhere = { ...wish, id: String(other.id) };
    expect(await outcomeOf(heedWish, elsewhere, other.secretary)).toBe("doorsteps.noDoor");
    expect((await kept(early.id))?.intention).toBe("with-us");
    const officer = await new Visitor(at).signInAs(branch.secretary);
    const { id: _id, ...form } = wish;
    const { page } = await officer.post(wishesPath(branch.id), form);
    expect(page).toContain("It is done.");
    expect(page).not.toContain("Cook");
    expect(await kept(early.id)).toEqual({ intention: null, consent: null });
    expect((await officer.get(registerPath(register))).page).toContain("Did as somebody asked");
    const left = await sql`select from doorsteps.knock where intention is not null`.execute(
      at.house.database,
    );
    expect(left.rows).toHaveLength(0);
  });

  it("is not kept where a phone sends it later", async () => {
    const late = row(door, { ...AGREED, savedAt: "2027-03-10T20:40:00.000Z" });
    expect(await send([late])).toEqual(["accepted"]);
    expect(await kept(late.id)).toEqual({ intention: null, consent: null });
  });

  it("says which door is in no copy, and keeps whoever objects off every list", async () => {
    const officer = await new Visitor(at).signInAs(branch.secretary);
    const form = { street: "Mill Lane", door: "300", wishes: "object" };
    const unknown = await officer.post(wishesPath(branch.id), form);
    expect([unknown.status, unknown.page.includes("No copy of this branch has that door")]).toEqual(
      [422, true],
    );
    expect((await officer.post(wishesPath(branch.id), { ...form, wishes: "" })).status).toBe(422);
    expect(await standing("3")).toBe("present");
    await officer.post(wishesPath(branch.id), { ...form, door: "3" });
    expect(await standing("3")).toBe("do-not-return");
    await send([row(door, { savedAt: "2027-03-10T20:50:00.000Z" })]);
    expect(await standing("3")).toBe("do-not-return");
  });
});

describe("peace that is asked for at a door", () => {
  it("reaches each copy that the branch keeps, and no later knock undoes it", async () => {
    const next = Number(await handIn(at, branch.id, branch.secretary));
    await done(keepRegister, { id: String(next) }, branch.secretary);
    const doorOf = async (copy: number, house: string) => {
      const { rows } = await sql<{ id: number; standing: string | null; asked: boolean }>`
        select id, standing, objected_at is not null as asked from doorsteps.door
        where register_id = ${copy} and house = ${house}`.execute(at.house.database);
      return rows[0] ?? { id: 0 };
    };
    const peace = { standing: "do-not-return", asked: true };
    // One was told at the last copy's door before this one was kept; the other by a late phone, after it.
    expect(await doorOf(next, "1")).toMatchObject(peace);
    expect(await doorOf(next, "2")).toMatchObject({ standing: null });
    const savedAt = "2027-03-10T20:55:00.000Z";
    const last = await doorOf(register, "2");
    expect(await send([row(last.id, { outcome: "do-not-return", savedAt })])).toEqual(["accepted"]);
    for (const copy of [register, next]) expect(await doorOf(copy, "2")).toMatchObject(peace);
    const { rows } = await sql<{ id: number }>`
      insert into doorsteps.round (branch_id, register_id, event_id, walk, streets, made_at)
      select branch_id, ${next}, event_id, walk, streets, made_at from doorsteps.round
      where id = ${round} returning id`.execute(at.house.database);
    round = Number(rows[0]?.id);
    await done(nameCanvasser, { id: String(round), person: canvasser.personId }, branch.secretary);
    const here = [await doorOf(next, "1"), await doorOf(next, "2")];
    expect(await send(here.map(({ id }) => row(id, { savedAt })))).toEqual([
      ...["accepted", "accepted"],
    ]);
    for (const house of ["1", "2"]) expect(await doorOf(next, house)).toMatchObject(peace);
  });

  it("is followed by consent that is taken back there: it is deleted in each copy as well", async () => {
    const { rows } = await sql<{ id: number; round: number }>`
      select door.id, round.id as round from doorsteps.door join doorsteps.round using (register_id)
      where house = '2' order by round.id`.execute(at.house.database);
    const [here, there] = rows;
    const said = row(there?.id ?? 0, { ...AGREED, savedAt: "2027-03-10T20:56:00.000Z" });
    round = Number(there?.round);
    expect(await send([said])).toEqual(["accepted"]);
    expect((await kept(said.id))?.intention).toBe("with-us");
    round = Number(here?.round);
    const back = { outcome: "present", takesBack: true, savedAt: "2027-03-10T20:57:00.000Z" };
    expect(await send([row(here?.id ?? 0, back)])).toEqual(["accepted"]);
    expect(await kept(said.id)).toEqual({ intention: null, consent: null });
  });
});
