import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import type { Day } from "../../../platform/time/days.ts";
import { sentBy } from "../../../testing/html.ts";
import { anOfficer } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { Visitor } from "../../../testing/visit.ts";
import { branchPath } from "../../branches/addresses.ts";
import { lockBranch } from "../../branches/door.ts";
import { reportPostPath } from "../../discussions/addresses.ts";
import { hidePost } from "../../discussions/hiding-anywhere/acts/hide-post.ts";
import { restorePostByRequest } from "../../discussions/hiding-anywhere/acts/restore-post-by-request.ts";
import { eventPath } from "../../events/addresses.ts";
import { hold } from "../../events/holding/acts/hold.ts";
import { hiddenByKeys } from "../../events/testing/not-shown.ts";
import { anIdea } from "../../proposals/testing.ts";
import { tablesWith } from "../../record/testing.ts";
import { openStall } from "../acts/open-stall.ts";
import {
  askMonthlyPath,
  canvassPath,
  groupOnlinePath,
  groupPath,
  monthlyPath,
  onlinePath,
  onlineUnreadPath,
  stallDeskPath,
  stallLinkPath,
} from "../addresses.ts";
import { linkGroup } from "../leading/acts/link-group.ts";
import { listMonthly } from "../online/online-queries.ts";
import { makeSheets } from "../paper/acts/make-sheets.ts";
import { listWithout } from "../shown.ts";
import { listAskings } from "../stall-queries.ts";
import { aStallHouse } from "../testing/a-stall-house.ts";
import { askMonthly } from "./acts/ask-monthly.ts";
import { endMonthly } from "./acts/end-monthly.ts";
import { askedOn, daysOfMonth, WHICH } from "./monthly.ts";

const party = aStallHouse();
const { at, goTo, outcomeOf } = party;
const pageOf = async (address: string) => (await new Visitor(at).get(address)).page;

describe("a branch's question of the month", () => {
  const BUSES = "What would make you take the bus?";
  const NIGHT = "A bus at night, for those on shifts.";
  const monthly = { question: BUSES, themes: "Buses\nFares", which: "this" };
  let branch: { readonly id: number; readonly scope: string; readonly secretary: Person };
  let secretary: Visitor;
  const form = () => ({ id: String(branch.id) });
  const asked = async (day = "2027-03-15") =>
    await listMonthly(at.house.database, branch.id, day as Day);
  const askedNow = async () => (await asked())[0]?.id ?? 0;
  const aStallOn = async (day: string) => {
    const title = `Stall of ${day}`;
    await party.done(
      hold,
      party.an({ scope: branch.scope, title, kind: "stall", day }),
      branch.secretary,
    );
    return await party.eventCalled(title);
  };

  beforeAll(async () => {
    goTo("2027-03-15T12:00:00Z");
    branch = await party.aBranchWith("Stoke");
    secretary = await new Visitor(at).signInAs(branch.secretary);
  });

  it("is asked by its officers alone, once for a month, and stands on its page until the month's end", async () => {
    const home = monthlyPath(branch.id);
    expect(await pageOf(home)).toContain("No question yet");
    expect(await pageOf(home)).not.toContain(askMonthlyPath(branch.id));
    const { page } = await secretary.get(home);
    const wrong = await secretary.post(
      askMonthlyPath(branch.id),
      { ...monthly, question: "Why" },
      home,
    );
    expect(wrong).toMatchObject({ status: 422 });
    expect(page).toContain(askMonthlyPath(branch.id));
    const sent = await secretary.post(askMonthlyPath(branch.id), monthly, home);
    expect(sent).toMatchObject({ status: 303, leadsTo: home });
    const again = { ...form(), ...monthly };
    expect(await outcomeOf(askMonthly, again, branch.secretary)).toBe("canvass.monthly.isAsked");
    const member = await party.aMemberOf(branch.id);
    expect(await outcomeOf(askMonthly, again, member)).toBe("branches.officers.notYours");
    expect(await pageOf(branchPath(branch.id))).toContain("until the end of 31 March 2027");
    expect(await pageOf(home)).toContain(BUSES);
    const next = { ...again, which: "next", question: "What comes after March?" };
    expect(await outcomeOf(askMonthly, next, branch.secretary)).toBe("done");
    expect(await pageOf(home)).toContain("asked from 1 April 2027");
    expect((await secretary.get(home)).page).toContain("in this month and in the next");
  });

  it("is answered by anybody, read by its officers, and counted apart from every other", async () => {
    const to = onlinePath(await askedNow());
    expect(await pageOf(to)).toContain("The question of the month");
    const visitor = new Visitor(at);
    const filled = { ...sentBy((await visitor.get(to)).page, to), said: NIGHT, themes: "Fares" };
    expect(await visitor.post(to, filled, to)).toMatchObject({ status: 303 });
    const unread = onlineUnreadPath(await askedNow());
    const other = (await anOfficer(at, "national-committee")).person;
    expect((await new Visitor(at).signInAs(other).then((one) => one.get(unread))).status).toBe(403);
    const [, answer = ""] =
      /name="answer" value="([^"]+)"/.exec((await secretary.get(unread)).page) ?? [];
    const group = { answer, verdict: "group", group: "", title: "Buses at night" };
    await secretary.post(groupOnlinePath(await askedNow()), group, unread);
    goTo("2027-03-15T12:05:00Z");
    for (const page of [await pageOf(monthlyPath(branch.id)), await pageOf(canvassPath)])
      for (const text of [NIGHT, "Buses at night", "1 answer online"]) expect(page).toContain(text);
    const [, nth = ""] =
      /\/canvass\/groups\/(\d+)" dir="auto">Buses at night/.exec(await pageOf(canvassPath)) ?? [];
    const shown = await pageOf(groupPath(Number(nth)));
    expect(shown).toContain(
      "1 answer to a branch&#39;s question of the month.".replace("&#39;", "'"),
    );
    const proposal = String(await anIdea(at.house, await aMember(at.house), "Night buses for all"));
    expect(await outcomeOf(linkGroup, { id: nth, proposal }, branch.secretary)).toBe("done");
  });

  it("is asked at a stall of the branch in that month too, and counted apart there", async () => {
    const event = await aStallOn("2027-03-20");
    expect(await pageOf(eventPath(event.id))).toContain(BUSES);
    const desk = stallDeskPath(event.id);
    const { page } = await secretary.get(desk);
    expect(page).toContain("Ask the branch's question");
    // What a weekend of action asks at its places comes first.
    expect((await secretary.get(`${desk}?question=Why+not%3F`)).page).not.toContain(
      "Ask the branch's question",
    );
    const month = String(await askedNow());
    const input = {
      ...form(),
      id: String(event.id),
      question: "Something else?",
      themes: "",
      month,
    };
    const may = await aStallOn("2027-05-20");
    expect(
      await outcomeOf(
        openStall,
        { ...input, id: String(may.id), themes: "Buses" },
        branch.secretary,
      ),
    ).toBe("canvass.monthly.notHere");
    const opened = { ...sentBy(page, `${desk}/open`) };
    expect(opened).toMatchObject({ month, question: BUSES });
    expect(await secretary.post(`${desk}/open`, opened, desk)).toMatchObject({ status: 303 });
    const key = await party.aLink({ id: String(event.id) }, branch.secretary);
    goTo("2027-03-20T19:30:00Z");
    const link = stallLinkPath(key);
    const volunteer = new Visitor(at);
    const stall = (await volunteer.get(link)).page;
    for (const text of [BUSES, "Fares"]) expect(stall).toContain(text);
    await volunteer.post(link, { ...sentBy(stall, link), said: "Cheaper fares.", talkedTo: "1" });
    expect(await pageOf(monthlyPath(branch.id))).toMatch(
      /1 answer online[\s\S]*Asked at 1 stall of the branch too, and counted apart: 1 answer\./,
    );
  });

  it("is out of every page while two keys hide it, and of its stalls, and comes back word for word", async () => {
    const { database: db } = at.house;
    const month = await askedNow();
    const [stall] = await listAskings(db, { branchId: branch.id });
    const event = { id: stall?.eventId ?? 0 };
    const link = stallLinkPath(await party.aLink({ id: String(event.id) }, branch.secretary));
    const volunteer = new Visitor(at);
    const filled = sentBy((await volunteer.get(link)).page, link);
    const reader = await new Visitor(at).signInAs(await party.aMemberOf(branch.id));
    const report = reportPostPath("month-question", month);
    expect((await reader.get(onlinePath(month))).page).toContain(report.replaceAll("&", "&amp;"));
    expect((await reader.get(report)).page).toContain(BUSES);
    const name = { kind: "month-question", postId: String(month) };
    const hides = { ...name, ground: "abuse" };
    const hidden = await perform(at.house, hidePost, hides, { actor: aRequestFor(hidePost) });
    expect(isRefusal(hidden)).toBe(false);
    at.clock.moveForward(61_000);
    const desk = stallDeskPath(event.id);
    const pages = [
      ...[onlinePath(month), monthlyPath(branch.id), branchPath(branch.id), canvassPath],
      ...[eventPath(event.id), desk, `${desk}/sheets`, link, `${link}/about`, report],
    ];
    for (const path of pages)
      expect((await secretary.get(path)).page, path).not.toMatch(/take the bus|Fares/);
    expect((await reader.get(onlinePath(month))).page).toContain("/requests/");
    expect((await secretary.get(onlineUnreadPath(month))).status).toBe(404);
    const kept = await tablesWith(db, BUSES);
    expect(kept.filter((table) => table.startsWith("canvass."))).toEqual(["canvass.hidden"]);
    const sheets = { id: String(event.id), count: "1", language: "en" };
    expect(await outcomeOf(makeSheets, sheets, branch.secretary)).toBe("canvass.hiding.question");
    const late = { ...filled, said: "Later.", talkedTo: "1" };
    expect((await volunteer.post(link, late)).status).toBe(409);
    const again = { ...form(), ...monthly, which: "next" };
    expect(await outcomeOf(askMonthly, again, branch.secretary)).toBe(
      "canvass.hiding.sameQuestion",
    );
    const by = { actor: aRequestFor(restorePostByRequest) };
    expect(isRefusal(await perform(at.house, restorePostByRequest, name, by))).toBe(false);
    at.clock.moveForward(61_000);
    for (const path of [onlinePath(month), monthlyPath(branch.id), canvassPath, desk, link])
      expect((await secretary.get(path)).page, path).toContain(BUSES);
    for (const path of [onlinePath(month), desk, link])
      expect((await secretary.get(path)).page, path).toContain("Fares");
  });

  it("is taken back before its month, ended early, and over when its branch is no more", async () => {
    const [now, next] = await asked("2027-03-20");
    const end = (one: number | undefined) =>
      outcomeOf(endMonthly, { ...form(), asked: String(one) }, branch.secretary);
    expect(await end(next?.id)).toBe("done");
    expect(await end(next?.id)).toBe("canvass.online.unknown");
    expect(await pageOf(monthlyPath(branch.id))).not.toContain("What comes after March?");
    expect(await end(now?.id)).toBe("done");
    expect(await pageOf(onlinePath(now?.id ?? 0))).toContain("are over");
    expect(await pageOf(monthlyPath(branch.id))).toContain(NIGHT);
    const other = { ...form(), ...monthly, question: "Something else, then?" };
    expect(await outcomeOf(askMonthly, other, branch.secretary)).toBe("done");
    const ended = { name: "branches.ended", branchId: branch.id } as const;
    await inTransaction(at.house, (tx) => at.house.announce(tx, ended));
    expect(await asked("2027-03-20")).toEqual([]);
  });

  it("counts the stalls of its own branch alone, without those that are not shown", async () => {
    const { database: db } = at.house;
    const { id, secretary } = await party.aBranchWith("Leek");
    const input = { id: String(id), ...monthly, question: "What would Leek ask?" };
    expect(await outcomeOf(askMonthly, input, secretary)).toBe("done");
    expect(await listAskings(db, { branchId: id })).toEqual([]);
    const [stall, ...others] = await listAskings(db, { branchId: branch.id });
    expect(others).toEqual([]);
    expect(await listWithout(db, { branchId: branch.id })).toEqual([]);
    await hiddenByKeys(at, { id: stall?.eventId ?? 0 });
    expect(await listWithout(db, { branchId: branch.id })).toEqual([stall?.id]);
    const shown = await pageOf(monthlyPath(branch.id));
    expect(shown).toContain(NIGHT);
    expect(shown).not.toContain("Asked at 1 stall");
  });

  it("waits for whoever ends its branch meanwhile", async () => {
    const { id, secretary } = await party.aBranchWith("Stone");
    const asks = await inTransaction(at.house, async (tx) => {
      await lockBranch(tx, id);
      const outcome = outcomeOf(askMonthly, { id: String(id), ...monthly }, secretary);
      await party.whenOneWaits();
      return { outcome };
    });
    expect(await asks.outcome).toBe("done");
  });

  it("stays in the count although it was taken back before its month, where a stall asks it", async () => {
    const input = { ...form(), ...monthly, which: "next", question: "What comes in April?" };
    expect(await outcomeOf(askMonthly, input, branch.secretary)).toBe("done");
    const month = (await asked()).find(({ question }) => question === input.question)?.id;
    const event = await aStallOn("2027-04-20");
    const stall = { id: String(event.id), question: input.question, themes: "Buses" };
    const opens = { ...stall, month: String(month) };
    expect(await outcomeOf(openStall, opens, branch.secretary)).toBe("done");
    const end = { ...form(), asked: String(month) };
    expect(await outcomeOf(endMonthly, end, branch.secretary)).toBe("done");
    expect(await pageOf(monthlyPath(branch.id))).toMatch(
      /What comes in April\?[\s\S]*Asked at 1 stall of the branch too/,
    );
  });

  it("has the days from which it is asked to its month's last, of this month or the next", () => {
    const days = fc.date({
      min: new Date("2026-01-01"),
      max: new Date("2032-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(...WHICH), (date, which) => {
        const today = date.toISOString().slice(0, 10) as Day;
        const { firstDay, lastDay } = daysOfMonth(which, today);
        expect(firstDay >= today && lastDay >= firstDay).toBe(true);
        expect(firstDay.slice(0, 7)).toBe(lastDay.slice(0, 7));
        expect(new Date(new Date(lastDay).getTime() + 86_400_000).getUTCDate()).toBe(1);
        expect(firstDay.slice(0, 7) === today.slice(0, 7)).toBe(which === "this");
        const one = {
          id: 1,
          question: "",
          themes: [],
          about: "",
          endedAt: undefined,
          branchId: 1,
          firstDay,
          lastDay,
        };
        expect(askedOn([one], today) === one).toBe(which === "this");
      }),
    );
  });
});
