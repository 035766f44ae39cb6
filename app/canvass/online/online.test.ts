import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { newId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import { sentBy } from "../../../testing/html.ts";
import { anOfficer } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import { anIdea } from "../../proposals/testing.ts";
import {
  canvassPath,
  groupOnlinePath,
  groupPath,
  linkGroupPath,
  onlinePath,
  onlineUnreadPath,
} from "../addresses.ts";
import { aStallHouse, THEMES } from "../testing/a-stall-house.ts";
import { answerOnline } from "./acts/answer-online.ts";
import { groupOnline } from "./acts/group-online.ts";
import { whyNotOnline } from "./online.ts";
import { findOnlineAbout } from "./online-queries.ts";
import { askOnline, endOnline } from "./online-store.ts";

const party = aStallHouse();
const { at, goTo, outcomeOf } = party;
const ABOUT = "/actions/7";
const QUESTION = "How did you get here today?";
const SECRET = "My neighbour Kim Private drives me.";
let officer: Person;
let id: number;
let path: string;

const ask = (about: string, firstDay: string, lastDay: string) => {
  const days = { firstDay: firstDay as Day, lastDay: lastDay as Day };
  const asked = { question: QUESTION, themes: THEMES, about, ...days, by: officer.personId };
  return inTransaction(at.house, (tx, now) => askOnline(tx, asked, now));
};
const idOf = async (about: string) => (await findOnlineAbout(at.house.database, about))?.id ?? 0;
const pageOf = async (address: string) => (await new Visitor(at).get(address)).page;
const typed = { said: "By bus, and it was late.", themes: "Buses" };

/** As a browser sends it, from a page that it has opened. */
async function answer(visitor: Visitor, form: Readonly<Record<string, string>>) {
  const { page } = await visitor.get(path);
  return await visitor.post(path, { ...sentBy(page, path), ...form }, path);
}

beforeAll(async () => {
  officer = (await anOfficer(at, "national-committee")).person;
  await ask(ABOUT, "2027-03-10", "2027-03-11");
  id = await idOf(ABOUT);
  path = onlinePath(id);
});

describe("a question of the day online", () => {
  it("is answered on its days alone", async () => {
    goTo("2027-03-09T12:00:00Z");
    expect(await pageOf(path)).toContain("have not begun yet");
    const input = { id: String(id), answer: newId(), ...typed, themes: ["Buses"] };
    expect(await outcomeOf(answerOnline, input, officer)).toBe("canvass.online.early");
    expect((await new Visitor(at).get(onlinePath(99_999))).status).toBe(404);
  });

  it("takes an answer from anybody without an account, and one from a browser", async () => {
    goTo("2027-03-10T12:00:00Z");
    const visitor = new Visitor(at);
    const { page } = await visitor.get(path);
    for (const text of [QUESTION, ...THEMES, "no vote", "cookie"]) expect(page).toContain(text);
    const form = { ...sentBy(page, path), ...typed };
    expect(await visitor.post(path, form, path)).toMatchObject({ status: 303, leadsTo: path });
    expect((await visitor.get(path)).page).toContain("You have answered");
    const again = await visitor.post(path, { ...form, answer: newId() }, path);
    expect(again.status).toBe(409);
    // The same form by a browser that keeps no cookie: it is there once.
    await new Visitor(at).post(path, form, path);
    at.clock.moveForward(1000);
    const other = await answer(new Visitor(at), { said: SECRET });
    expect(other.status).toBe(303);
    goTo("2027-03-10T12:05:00Z");
    const shown = await pageOf(canvassPath);
    for (const text of ["Asked online", "2 answers online", "no survey", `href="${path}"`])
      expect(shown).toContain(text);
    expect(shown).toContain("Nothing has come in yet");
    expect(shown).not.toContain("Kim Private");
  });

  it("gives back what was typed where something is wrong, and takes nothing of it", async () => {
    const empty = await answer(new Visitor(at), {});
    expect(empty).toMatchObject({ status: 422 });
    expect(empty.page).toContain("Write your answer, or choose a theme.");
    const wrong = await answer(new Visitor(at), { said: "By tram.", themes: "Trams" });
    expect(wrong).toMatchObject({ status: 422 });
    expect(wrong.page).toContain("By tram.");
    const long = await answer(new Visitor(at), { said: "a".repeat(1001), themes: "Buses" });
    expect(long).toMatchObject({ status: 422 });
    expect(long.page).toMatch(/value="Buses"[^>]*checked/);
    const junk = await answer(new Visitor(at), { said: "By foot.", answer: "7" });
    expect(junk).toMatchObject({ status: 422 });
  });

  it("is read and grouped by whoever may call an action, and by nobody else", async () => {
    const unread = onlineUnreadPath(id);
    const member = await aMember(at.house);
    expect((await new Visitor(at).signInAs(member).then((one) => one.get(unread))).status).toBe(
      403,
    );
    const reader = await new Visitor(at).signInAs(officer);
    expect((await reader.get(path)).page).toContain(unread);
    const { page } = await reader.get(unread);
    expect(page).toContain("Kim Private");
    const ids = [...page.matchAll(/name="answer" value="([^"]+)"/g)].map(([, one = ""]) => one);
    expect(ids).toHaveLength(2);
    const action = groupOnlinePath(id);
    const [bus = "", secret = ""] = ids;
    const none = { answer: bus, verdict: "group", group: "", title: "" };
    expect((await reader.post(action, none, unread)).status).toBe(422);
    const group = { ...none, title: "Late buses" };
    expect((await reader.post(action, group, unread)).leadsTo).toBe(unread);
    await reader.post(action, { answer: secret, verdict: "leave-out" }, unread);
    const input = { id: String(id), answer: bus, verdict: "leave-out" };
    expect(await outcomeOf(groupOnline, input, member)).toBe("membership.may.ask");
    expect(await outcomeOf(groupOnline, { ...input, answer: newId() }, officer)).toBe(
      "canvass.unknownAnswer",
    );
    goTo("2027-03-10T12:10:00Z");
    const shown = await pageOf(canvassPath);
    for (const text of ["Late buses", typed.said]) expect(shown).toContain(text);
    expect(shown).not.toContain("Kim Private");
  });

  it("leads to a proposal, with its answers counted apart from stalls", async () => {
    const link = /\/canvass\/groups\/(\d+)/.exec(await pageOf(canvassPath))?.[1];
    const group = groupPath(Number(link));
    expect(await pageOf(group)).toContain("1 answer online.");
    expect(await pageOf(group)).not.toContain("at 0 stalls");
    const proposal = await anIdea(at.house, await aMember(at.house), "Buses in time");
    const reader = await new Visitor(at).signInAs(officer);
    const form = { proposal: String(proposal) };
    const sent = await reader.post(linkGroupPath(Number(link)), form, group);
    expect(sent).toMatchObject({ status: 303, leadsTo: group });
    expect(await pageOf(proposalPath(proposal))).toContain("1 answer online.");
  });

  it("is asked once of a page, and is over when that is or when it is called off", async () => {
    expect(await ask(ABOUT, "2027-03-10", "2027-03-11")).toBe(false);
    await ask("/actions/8", "2027-03-10", "2027-03-20");
    const other = onlinePath(await idOf("/actions/8"));
    expect(await pageOf(other)).toContain("Send it");
    await inTransaction(at.house, (tx, now) => endOnline(tx, { about: "/actions/8" }, now));
    expect(await pageOf(other)).toContain("are over");
    goTo("2027-03-12T12:00:00Z");
    expect(await pageOf(path)).toContain("are over");
    const late = await new Visitor(at).post(path, { answer: newId(), said: "Late." }, path);
    expect(late.status).toBe(410);
    expect(late.page).toContain("are over");
  });

  it("is told to whoever asked it, and names nobody once they are erased", async () => {
    expect(await at.house.gatherAbout(officer.personId)).toMatchObject({
      canvass: { stalls: [], online: [{ question: QUESTION, about: ABOUT }, {}] },
    });
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, officer.personId, now));
    expect(await at.house.gatherAbout(officer.personId)).not.toHaveProperty("canvass.online.0");
  });
});

describe("the days of a question", () => {
  it("are open from the first to the last, London's, until it is ended", () => {
    const day = fc.integer({ min: 1, max: 28 });
    const dayIn = (number: number) => `2027-02-${String(number).padStart(2, "0")}` as Day;
    fc.assert(
      fc.property(day, day, day, fc.boolean(), (one, other, today, isEnded) => {
        const [firstDay, lastDay] = [dayIn(Math.min(one, other)), dayIn(Math.max(one, other))];
        const now = new Date(`${dayIn(today)}T23:59:59Z`);
        const days = { firstDay, lastDay, endedAt: isEnded ? now : undefined };
        const isOpen = !isEnded && firstDay <= dayIn(today) && dayIn(today) <= lastDay;
        expect(whyNotOnline(days, now) === undefined).toBe(isOpen);
      }),
    );
  });
});
