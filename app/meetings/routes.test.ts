import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { sentBy } from "../../testing/html.ts";
import { aMember } from "../../testing/people.ts";
import { type Answer, Visitor } from "../../testing/visit.ts";
import { offerToHost } from "./hosting/acts/offer-to-host.ts";
import { callOff } from "./meeting/acts/call-off.ts";
import { move } from "./meeting/acts/move.ts";
import { setLink } from "./meeting/acts/set-link.ts";
import type { Meeting } from "./meeting.ts";
import { aMeetingHouse } from "./testing/a-meeting-house.ts";

const party = aMeetingHouse();
const { at, outcomeOf } = party;
let ada: Person;
let ben: Person;
let meeting: Meeting;

beforeAll(async () => {
  ada = await aMember(at.house, { name: "Ada" });
  ben = await aMember(at.house, { name: "Ben" });
  await outcomeOf(offerToHost, { offers: "yes" }, ben);
  meeting = await party.taken("<b>Rents</b>; now, please?", ada, [ben]);
  await outcomeOf(setLink, { id: String(meeting.id), link: "https://meet.example/room" }, ben);
});

const visitorAs = async (person?: Person) => {
  const visitor = new Visitor(at);
  return person === undefined ? visitor : visitor.signInAs(person);
};
const get = async (path: string, person?: Person): Promise<Answer> =>
  (await visitorAs(person)).get(path);
const path = () => `/meetings/${meeting.id}`;
const unfolded = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

describe("the pages", () => {
  it("show a visitor what it is about and when, and no name and no link", async () => {
    const { page, status } = await get(path());
    expect(status).toBe(200);
    expect(page).toContain("&lt;b>Rents&lt;/b>; now, please?");
    expect(page).not.toMatch(/Ada|Ben|meet\.example/);
    expect((await get("/meetings")).page).toContain(path());
    for (const other of ["/meetings/topics", "/meetings/past"])
      expect((await get(other)).status).toBe(200);
    expect((await get("/meetings/9999")).status).toBe(404);
    expect((await get("/meetings/x")).status).toBe(404);
    expect((await get("/meetings/times")).leadsTo ?? "").not.toBe("/meetings/times");
  });

  it("let a member propose, vote, say when they have time and that they come, without a script", async () => {
    const visitor = await visitorAs(ada);
    const proposed = await visitor.fill("/meetings/topics/new", { title: "Shorter weeks?" });
    expect(proposed.leadsTo).toBe("/meetings#topics");
    const refused = await visitor.fill("/meetings/topics/new", { title: "" });
    expect(refused.status).toBe(422);
    const { page } = await visitor.get("/meetings");
    const action = /action="(\/meetings\/topics\/\d+\/support)"/.exec(page)?.[1] ?? "";
    expect((await visitor.post(action, sentBy(page, action))).status).toBe(303);
    const times = await visitor.post("/meetings/times", { days: ["3", "5"], hours: "18" });
    expect(times.leadsTo).toBe("/meetings#when");
    expect((await visitor.get("/meetings/times")).page).toMatch(/value="5"[^>]*checked/);
    await visitor.post(`${path()}/say-coming`, { isOn: "yes" });
    expect((await visitor.get(path())).page).toContain("You said that you come.");
  });

  it("show members the link from an hour before, and nobody before", async () => {
    expect((await get(path(), ada)).page).not.toContain("meet.example");
    await party.moveTo(new Date(meeting.startsAt.getTime() - 3_600_000).toISOString());
    expect((await get(path(), ada)).page).toContain('href="https://meet.example/room"');
    expect((await get(path())).page).not.toContain("meet.example");
    const supporter = await aMember(at.house, { standing: "supporter" });
    expect((await get(path(), supporter)).page).not.toContain("meet.example");
  });
});

describe("the calendars", () => {
  it("the public one has the series in London's time, and each week's topic under its own identity", async () => {
    const { page, response } = await get("/meetings/discussions.ics");
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const lines = unfolded(page);
    expect(lines).toContain("RRULE:FREQ=WEEKLY;BYDAY=WE");
    expect(lines.find((line) => line.startsWith("DTSTART;"))).toMatch(/London:\d{8}T190000$/);
    expect(page).not.toContain("meet.example");
    expect(lines).toContain("SUMMARY;LANGUAGE=en-GB:<b>Rents</b>\\; now\\, please?");
    expect(new Set(lines.filter((line) => line.startsWith("UID:"))).size).toBe(1);
  });

  it("is sent once: whoever has it gets 304, until something moves", async () => {
    const ask = (tag: string) =>
      at.app.request("http://party.test/meetings/discussions.ics", {
        headers: { "if-none-match": tag },
      });
    const { response } = await get("/meetings/discussions.ics");
    const tag = response.headers.get("etag") ?? "";
    at.clock.moveForward(60_000);
    expect((await ask(tag)).status).toBe(304);
    const next = await party.taken("A later one?", ada, [ben]);
    const id = String(next.id);
    await outcomeOf(move, { id, day: next.day, time: "11:00" }, ben);
    const moved = await ask(tag);
    expect(moved.status).toBe(200);
    const lines = unfolded(await moved.text());
    expect(lines.find((line) => /^DTSTART:\d{8}T1[01]0000Z$/.test(line))).toBeDefined();
    await outcomeOf(callOff, { id, why: "Nobody can come." }, ben);
    const after = unfolded((await get("/meetings/discussions.ics")).page);
    expect(after).toContain("STATUS:CANCELLED");
    expect(after).toContain("SUMMARY;LANGUAGE=en-GB:Called off: A later one?");
    expect(after).toContain("SEQUENCE:3");
  });

  it("one's own is at a secret address, which ends when it is renewed", async () => {
    const visitor = await visitorAs(ada);
    const make = async () => {
      const { page, status } = await visitor.fill(
        "/me/calendar",
        {},
        "/me/calendar/renew-calendar",
      );
      expect(status).toBe(200);
      return /\/calendar\/[\w-]{43}\.ics/.exec(page)?.[0] ?? "";
    };
    const first = await make();
    const sent = await get(first);
    expect(sent.status).toBe(200);
    expect(sent.page).toContain("BEGIN:VCALENDAR");
    expect(sent.response.headers.get("etag")).toMatch(/^"/);
    expect((await visitor.get("/me/calendar")).page).not.toContain(first);
    const second = await make();
    expect((await get(first)).status).toBe(404);
    expect((await get(second)).status).toBe(200);
    expect(at.logged.join("\n")).not.toContain(second.slice(10, 40));
    await visitor.post("/me/calendar/close-calendar");
    expect((await get(second)).status).toBe(404);
    for (const wrong of ["x.ics", `${"a".repeat(43)}.ics`, "..%2f.ics"])
      expect((await get(`/calendar/${wrong}`)).status).toBe(404);
  });

  it("the feed has each discussion by its page", async () => {
    const { page } = await get("/meetings/discussions.atom");
    expect(page).toContain(`<id>http://party.test${path()}</id>`);
    expect(page).toContain("Called off: A later one?");
  });
});

describe("a host", () => {
  it("moves it a few times a day at most: each time whoever comes has a letter", async () => {
    const { id, day } = await party.taken("Trams by night?", ada, [ben]);
    const visitor = await visitorAs(ben);
    const moves: number[] = [];
    for (const minute of ["01", "02", "03", "04", "05", "06"]) {
      const sent = { day, time: `19:${minute}` };
      moves.push((await visitor.post(`/meetings/${id}/move`, sent)).status);
    }
    expect(moves).toEqual([303, 303, 303, 303, 303, 429]);
  });
});
