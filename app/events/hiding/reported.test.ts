import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { postedTo } from "../../../testing/letters.ts";
import { anOfficer } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { Visitor } from "../../../testing/visit.ts";
import { reportPostPath } from "../../discussions/addresses.ts";
import { tablesOutsideLetters } from "../../mail/testing/outside-letters.ts";
import { sayComing } from "../coming/acts/say-coming.ts";
import type { Event } from "../event.ts";
import { back } from "../holding/acts/back.ts";
import { cancel } from "../holding/acts/cancel.ts";
import { change } from "../holding/acts/change.ts";
import { hold } from "../holding/acts/hold.ts";
import { move } from "../holding/acts/move.ts";
import { makeHostLink } from "../hosting/acts/make-host-link.ts";
import { forgetHidden, tendEvents } from "../jobs.ts";
import { addPhoto } from "../photos/acts/add-photo.ts";
import { listPhotos } from "../photos/photo-store.ts";
import { ANSWER, anEventHouse } from "../testing/an-event-house.ts";
import { hide } from "./acts/hide.ts";
import { restore } from "./acts/restore.ts";
import { restoreByRequest } from "./acts/restore-by-request.ts";
import type { PostKind } from "./hiding.ts";

const party = anEventHouse();
const { at, an, done, outcomeOf, eventCalled } = party;

let branch: Awaited<ReturnType<typeof party.aBranchWith>>;
let host: Person;
let ada: Person;
let hostHere: Visitor;
let adaHere: Visitor;

const MARK = /Quillfeather/;
const RUDE = {
  title: "Quillfeather is a thief",
  says: "Why Quillfeather owes us all rent.",
  place: "The house of Quillfeather, 1 Mill Lane",
  access: "Kick the door of Quillfeather.",
};

beforeAll(async () => {
  branch = await party.aBranchWith("Plymouth");
  host = branch.secretary;
  ada = await party.aMemberOf(branch.id, "Ada Member");
  [hostHere, adaHere] = [await new Visitor(at).signInAs(host), await new Visitor(at).signInAs(ada)];
});

const aHeld = async (title: string, more: object = {}) => {
  await done(hold, an({ scope: branch.scope, ...RUDE, title, ...more }), host);
  return eventCalled(title);
};

let requests = 3000;
const named = (kind: PostKind, id: number) => ({ kind, postId: String(id) });
async function officially(act: AnyAct, post: object) {
  requests += 1;
  const actor = aRequestFor(act, { requestId: requests });
  const outcome = await perform(at.house, act, { ...post, ground: "abuse" }, { actor });
  return { outcome: isRefusal(outcome) ? outcome.code : "done", requestId: requests };
}
async function judged(post: object, requestId: number): Promise<string> {
  const actor = { kind: "jury", challengeId: 3, requestId, power: "hide-post", jurors: [] };
  const outcome = await perform(at.house, restore, post, { actor: actor as never });
  return isRefusal(outcome) ? outcome.code : "done";
}
const page = async (path: string) => (await new Visitor(at).get(path)).page;
const formOf = (kind: PostKind, id: number) => reportPostPath(kind, id);
const linkTo = (kind: PostKind, id: number) => formOf(kind, id).replaceAll("&", "&amp;");
const besideLetters = (text: string) => tablesOutsideLetters(at.house.database, text);

describe("what an event says", () => {
  it("is reported where it stands, by members and not by its host", async () => {
    const link = "https://meet.example.org/way-in";
    const event = await aHeld(RUDE.title, { where: "both", link });
    expect((await adaHere.get(`/events/${event.id}`)).page).toContain(linkTo("event", event.id));
    expect((await hostHere.get(`/events/${event.id}`)).page).not.toContain("/discussions/report");
    expect(await page(`/events/${event.id}`)).not.toContain("/discussions/report");
    const form = await adaHere.get(formOf("event", event.id));
    for (const text of Object.values(RUDE)) expect(form.page).toContain(text);
    // The way in is for those who come, and for those who judge it.
    expect(form.page).not.toContain(link);
    const sent = { ...named("event", event.id), reason: "abuse" };
    expect((await adaHere.post("/discussions/report", sent)).leadsTo).toBe("/discussions/reports");
    const inside = await aHeld("For members Quillfeather", { isPublic: "" });
    const supporter = await aMember(at.house, { standing: "supporter" });
    const asked = await (await new Visitor(at).signInAs(supporter)).get(formOf("event", inside.id));
    expect(asked.page).not.toMatch(MARK);
    const safety = await anOfficer(at, "safety-officer");
    const desk = await new Visitor(at).signInAs(safety.person);
    const toHide = `/events/hide?kind=event&post=${event.id}`;
    expect((await desk.get(`/events/${event.id}`)).page).toContain(toHide.replace("&", "&amp;"));
    for (const text of [RUDE.says, link]) expect((await desk.get(toHide)).page).toContain(text);
    const why = "It insults somebody and tells where they live.";
    const asking = await desk.post("/events/hide", {
      ...named("event", event.id),
      ground: "abuse",
      why,
    });
    expect(asking.leadsTo).toMatch(/^\/requests\/[0-9]+/);
    expect((await adaHere.get(toHide)).status).toBe(403);
    expect((await officially(hide, named("event", inside.id))).outcome).toBe("done");
    expect((await officially(hide, named("event", event.id))).outcome).toBe("done");
  });

  it("stands nowhere once two keys hide it, on any of its dates, and comes back word for word", async () => {
    const title = "Weekly at Quillfeather's";
    const event = await aHeld(title, { repeats: "weekly", dates: "3", day: "2027-03-05" });
    const form = { id: String(event.id) };
    await done(sayComing, { ...form, ...ANSWER }, ada);
    const shown = [
      ...["/events", "/events/events.atom", "/events/events.ics", `/events/${event.id}`],
      ...[`/branches/${branch.id}`, `/events/of/branch-${branch.id}.ics`],
    ];
    for (const path of shown) expect(await page(path), path).toMatch(MARK);
    await done(change, await detailsOf(event, { place: "Elsewhere with Quillfeather" }), host);
    await tendEvents(at.house);
    const { secret } = (await perform(at.house, makeHostLink, form, { actor: host })) as {
      secret: string;
    };

    const { requestId } = await officially(hide, named("event", event.id));
    expect(await besideLetters("Quillfeather")).toEqual(["events.hidden_words"]);
    for (const path of [...shown, `/events/door/${secret}`])
      expect(await page(path), path).not.toMatch(MARK);
    for (const path of ["/", `/events/${event.id + 1}`, `/events/${event.id}`, "/events"])
      expect((await adaHere.get(path)).page, path).not.toMatch(MARK);
    for (const below of ["host", "door-list", "edit"])
      expect((await hostHere.get(`/events/${event.id}/${below}`)).page, below).not.toMatch(MARK);
    expect(await page("/discussions/hidden")).toMatch(/Event.*It abuses a person.*Hidden/s);
    expect(await page(`/events/${event.id}`)).toContain(`href="/requests/${requestId}"`);
    expect(await page(`/events/${event.id}`)).not.toContain("ld+json");
    expect((await hostHere.get(`/events/${event.id}`)).page).toContain("You wrote this.");
    expect(JSON.stringify(await at.house.calendarOf(ada.personId))).not.toMatch(MARK);
    expect(JSON.stringify(await at.house.gatherAbout(host.personId))).toContain(title);
    at.clock.moveForward(84 * 3_600_000);
    await tendEvents(at.house);
    const posted = await postedTo(at.house, ada.personId);
    const letters = posted.map(({ subject, body }) => `${subject}\n${body}`);
    expect(letters.some((letter) => letter.includes("Another place: an event"))).toBe(true);
    expect(letters.some((letter) => letter.includes("Does it still stand? an event"))).toBe(true);
    expect(letters.join()).not.toMatch(MARK);

    expect(await outcomeOf(change, await detailsOf(event, RUDE), host)).toBe(
      "events.hidden.noChange",
    );
    const times = { day: "2027-03-12", from: "19:00", until: "21:00" };
    const last = { id: String(event.id + 2) };
    await done(move, { ...last, ...times }, host);
    await done(cancel, { ...last, why: "Nobody comes." }, host);
    expect(await page(`/events/${last.id}`)).not.toContain("Nobody comes.");
    expect((await officially(hide, named("event", event.id))).outcome).toBe(
      "events.hidden.already",
    );
    expect(await judged(named("event", event.id), requestId + 9)).toBe("events.hidden.notHidden");
    expect(await judged(named("event", event.id), requestId)).toBe("done");
    expect(await party.now(event)).toMatchObject({ title, says: RUDE.says, access: RUDE.access });
    expect(await party.now({ id: event.id + 2 })).toMatchObject({ title, why: "Nobody comes." });
    expect(await besideLetters("Quillfeather")).toContain("events.event");
    expect(await page("/events")).toContain("Weekly at Quillfeather");
  });
});

it("a photo is reported, hidden and brought back by itself, and not served meanwhile", async () => {
  const event = await aHeld("With photos", { day: "2027-03-20" });
  at.clock.moveForward(new Date("2027-03-20T19:30:00Z").getTime() - at.clock.now().getTime());
  const photo = Buffer.from("a photo");
  const form = { id: String(event.id), photo, says: "Quillfeather asleep", agreed: "yes" };
  await done(addPhoto, form, host);
  const [added] = await listPhotos(at.house.database, event.id);
  const id = added?.id ?? 0;
  const path = `/events/${event.id}/photos/${id}`;
  expect((await adaHere.get(`/events/${event.id}`)).page).toContain(linkTo("event-photo", id));
  const { requestId } = await officially(hide, named("event-photo", id));
  expect((await new Visitor(at).get(path)).status).toBe(404);
  const shown = await page(`/events/${event.id}`);
  expect(shown).not.toContain("Quillfeather asleep");
  expect(shown).toContain(`href="/requests/${requestId}"`);
  const evidence = await hide.shows?.(
    at.house.database,
    { kind: "event-photo", postId: id, ground: "abuse" },
    at.house,
  );
  const secret =
    evidence?.find(({ says }) => says.startsWith("/events/hidden-photos/"))?.says ?? "";
  const seen = await new Visitor(at).get(secret);
  expect([seen.status, seen.page]).toEqual([200, "a photo"]);
  expect(seen.response.headers.get("cache-control")).toBe("no-store");
  expect(await judged(named("event-photo", id), requestId)).toBe("done");
  expect((await new Visitor(at).get(path)).page).toBe("a photo");
  expect((await new Visitor(at).get(secret)).status).toBe(404);
  expect((await officially(hide, named("event-photo", 99_999))).outcome).toBe(
    "events.hidden.unknown",
  );
});

it("an event that a member proposed is opened by nobody while it is hidden, and its words are kept for a time", async () => {
  const kind = { kind: "social", title: "Quiz on Quillfeather", day: "2027-04-10" };
  await done(hold, an({ scope: branch.scope, ...RUDE, ...kind }), ada);
  const event = await eventCalled(kind.title);
  await officially(hide, named("event", event.id));
  expect(await outcomeOf(back, { id: String(event.id) }, host)).toBe("events.hidden.noBacking");
  at.clock.moveForward(400 * 86_400_000);
  await forgetHidden(at.house);
  const again = await officially(restoreByRequest, named("event", event.id));
  expect(again.outcome).toBe("events.hidden.textGone");
  expect(await besideLetters("Quiz on")).toEqual([]);
});

async function detailsOf({ id }: Pick<Event, "id">, more: object) {
  const event = await party.now({ id });
  const { kind: _, day: _d, from: _f, until: _u, repeats: _r, dates: _n, ...details } = an({});
  const { title, says, place, access } = event;
  const held = { ...details, title, says, place, access, ...more };
  const visitor = await new Visitor(at).signInAs(host);
  const { page: edit } = await visitor.get(`/events/${id}/edit`);
  const seen = /name="seen" value="([^"]*)"/.exec(edit)?.[1];
  return { ...held, id: String(id), seen, which: "later" };
}
