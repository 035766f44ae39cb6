import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { aVisitor, type Person } from "../../../platform/actor.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { newId } from "../../../platform/ids.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { PARTY_URL } from "../../../testing/a-house.ts";
import { sentBy } from "../../../testing/html.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { anOfficer } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { Visitor } from "../../../testing/visit.ts";
import { hidePostFormPath, hidePostPath, reportPostPath } from "../../discussions/addresses.ts";
import { hidePost } from "../../discussions/hiding-anywhere/acts/hide-post.ts";
import { restorePostByRequest } from "../../discussions/hiding-anywhere/acts/restore-post-by-request.ts";
import type { Event } from "../../events/door.ts";
import { hiddenByKeys } from "../../events/testing/not-shown.ts";
import { tablesOutsideLetters } from "../../mail/testing/outside-letters.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import { withdraw } from "../../proposals/door.ts";
import { anIdea } from "../../proposals/testing.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { groupAnswer } from "../acts/group-answer.ts";
import {
  canvassPath,
  groupPath,
  linkGroupPath,
  stallAnswersPath,
  stallDeskPath,
  unlinkGroupPath,
  unreadPath,
} from "../addresses.ts";
import { hideGroup } from "../hiding/group-store.ts";
import { forgetHidden } from "../jobs.ts";
import { aStallHouse } from "../testing/a-stall-house.ts";
import { confirmContact } from "../touch/acts/confirm-contact.ts";
import { linkGroup } from "./acts/link-group.ts";
import { unlinkGroup } from "./acts/unlink-group.ts";
import { proposalNamed } from "./leading.ts";
import { tellWhatBecame } from "./tell.ts";

const party = aStallHouse();
const { at, aLink, aStall, goTo, outcomeOf } = party;
let stall: { readonly event: Event; readonly form: { readonly id: string }; readonly host: Person };
let author: Person;
let proposal: number;
let group: string;
let answers: readonly string[];

const NOW = "2027-03-10T20:00:00.000Z";
const EMAILS = ["jo@example.org", "kim@example.org", "not-yet@example.org"] as const;

const row = (email: string) => ({
  ...{ id: newId(), said: "A bus on Sundays.", themes: ["Buses"], talkedTo: 1, leaflets: 0 },
  savedAt: "2027-03-10T19:30:00.000Z",
  contact: {
    ...{ id: newId(), name: "Jo", email, phone: "", agreed: true, wording: 1, language: "en" },
  },
});
const keyIn = async (email: string): Promise<string> =>
  /\/canvass\/touch\/([\w-]+)/.exec((await lettersTo(at.house, email)).at(-1)?.body ?? "")?.[1] ??
  "";
const lettersOf = async () =>
  (await Promise.all(EMAILS.map((email) => lettersTo(at.house, email)))).map(
    ({ length }) => length,
  );

const theGroup = () => ({ kind: "heard-group", postId: group });
const hides = () =>
  perform(at.house, hidePost, { ...theGroup(), ground: "abuse" }, { actor: aRequestFor(hidePost) });
const isHidden = async (tx: Tx, now: Date) => {
  const toHide = { kind: "heard-group", id: Number(group), request: 1, ground: "abuse" } as const;
  await hideGroup(tx, toHide, now);
};
const comesBack = () =>
  perform(at.house, restorePostByRequest, theGroup(), { actor: aRequestFor(restorePostByRequest) });

/** So many hours later, by two workers at once. */
async function toldIn(hours: number): Promise<void> {
  at.clock.moveForward(hours * 3_600_000);
  await Promise.all([tellWhatBecame(at.house), tellWhatBecame(at.house)]);
}

beforeAll(async () => {
  stall = await aStall("Mutley Plain");
  const key = await aLink(stall.form, stall.host);
  author = await aMember(at.house);
  goTo(NOW);
  proposal = await anIdea(at.house, author, "Buses on Sundays");
  const rows = EMAILS.map(row);
  answers = rows.map(({ id }) => id);
  await at.app.request(PARTY_URL + stallAnswersPath(key), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ sentAt: NOW, rows }),
  });
  for (const { id: answer } of rows) {
    const read = { ...stall.form, answer, verdict: "group", title: "Sunday buses" };
    await party.done(groupAnswer, read, stall.host);
  }
  for (const email of EMAILS.slice(0, 2))
    await party.done(confirmContact, { key: await keyIn(email) }, aVisitor);
  const { page } = await new Visitor(at).get(canvassPath);
  group = /\/canvass\/groups\/(\d+)/.exec(page)?.[1] ?? "";
});

describe("a group of answers", () => {
  it("is linked to a proposal by an author of it or whoever runs its stall, and by nobody else", async () => {
    const input = { id: group, proposal: String(proposal) };
    expect(await outcomeOf(linkGroup, input, await aMember(at.house))).toBe(
      "canvass.leading.notYours",
    );
    for (const named of ["99999", "nothing"])
      expect(await outcomeOf(linkGroup, { ...input, proposal: named }, stall.host)).toBe(
        "canvass.leading.noProposal",
      );
    expect(await outcomeOf(linkGroup, { ...input, id: "999" }, author)).toBe(
      "canvass.leading.unknown",
    );
    const visitor = await new Visitor(at).signInAs(author);
    const path = groupPath(Number(group));
    const action = linkGroupPath(Number(group));
    const form = sentBy((await visitor.get(path)).page, action) ?? {};
    const address = `${PARTY_URL}${proposalPath(proposal)}`;
    const wrong = await visitor.post(action, { ...form, proposal: "Sunday" });
    expect(wrong.page).toContain('value="Sunday"');
    expect(await visitor.post(action, { ...form, proposal: address })).toMatchObject({
      ...{ status: 303, leadsTo: path },
    });
    const everybody = new Visitor(at);
    // It waits for whoever runs the stall: nobody sees it, and nobody is told.
    expect(await outcomeOf(linkGroup, input, author)).toBe("canvass.leading.isLinked");
    expect((await everybody.get(path)).page).not.toContain("Buses on Sundays");
    expect((await everybody.get(proposalPath(proposal))).page).not.toContain("Sunday buses");
    await toldIn(2);
    expect(await lettersOf()).toEqual([1, 1, 1]);
    const back = unlinkGroupPath(Number(group));
    const own = (await visitor.get(path)).page;
    expect(own).toContain("Nobody is told before.");
    expect(await visitor.post(back, sentBy(own, back) ?? {})).toMatchObject({ status: 303 });
    expect(await outcomeOf(unlinkGroup, input, author)).toBe("canvass.leading.notLinked");
    await party.done(linkGroup, input, author);
    expect(await outcomeOf(unlinkGroup, input, await aMember(at.house))).toBe(
      "canvass.leading.notYours",
    );
    const host = await new Visitor(at).signInAs(stall.host);
    expect((await host.get(stallDeskPath(stall.event.id))).page).toContain(`href="${path}"`);
    const asked = (await host.get(path)).page;
    expect(asked).toContain("Waits to be confirmed");
    // Taken back in time it writes to nobody.
    await party.done(linkGroup, input, stall.host);
    await toldIn(0.5);
    await party.done(unlinkGroup, input, stall.host);
    await toldIn(1);
    expect(await lettersOf()).toEqual([1, 1, 1]);
    await party.done(linkGroup, input, author);
    expect(await host.post(action, sentBy(asked, action) ?? {})).toMatchObject({ status: 303 });
    expect(await outcomeOf(linkGroup, input, stall.host)).toBe("canvass.leading.isLinked");
    const shown = (await everybody.get(path)).page;
    for (const text of ["3 answers at 1 stall", "no survey", "Buses on Sundays"])
      expect(shown).toContain(text);
    expect(shown).not.toContain("Link a proposal");
    const page = (await everybody.get(proposalPath(proposal))).page;
    for (const text of ["Sunday buses", "3 answers at 1 stall", path]) expect(page).toContain(text);
    expect(shown + page).not.toMatch(/example\.org|Jo</);
  });

  it("tells everybody who confirmed and asked, once when it is linked and once when it ends", async () => {
    await toldIn(0.5);
    expect(await lettersOf()).toEqual([1, 1, 1]);
    await toldIn(0.6);
    await Promise.all([tellWhatBecame(at.house), tellWhatBecame(at.house)]);
    await tellWhatBecame(at.house);
    expect(await lettersOf()).toEqual([2, 2, 1]);
    // Whoever confirms late hears the same, and nobody hears it twice.
    await party.done(confirmContact, { key: await keyIn(EMAILS[2]) }, aVisitor);
    await toldIn(0);
    expect(await lettersOf()).toEqual([2, 2, 2]);
    const [, letter] = await lettersTo(at.house, EMAILS[0]);
    for (const text of ["Sunday buses", "Buses on Sundays", proposalPath(proposal)])
      expect(letter?.body).toContain(text);
    const out = `/canvass/touch/${await keyIn(EMAILS[1])}`;
    expect((await new Visitor(at).post(`${out}/withdraw`, {})).page).toContain("You are deleted");
    await party.done(withdraw, { id: String(proposal) }, author);
    // Supporters may still take it up.
    await toldIn(2);
    expect(await lettersOf()).toEqual([2, 0, 2]);
    await toldIn(24 * (defaultRules().adoptionDays + 2));
    await toldIn(1);
    expect(await lettersOf()).toEqual([3, 0, 3]);
    expect((await lettersTo(at.house, EMAILS[0])).at(-1)?.body).toContain("withdrawn it");
  });

  it("is on no page while two keys hide it, and what was told of it is told nobody twice", async () => {
    const kind = theGroup();
    const [member, safety] = [await aMember(at.house), await anOfficer(at, "safety-officer")];
    const reader = await new Visitor(at).signInAs(member);
    const path = groupPath(Number(group));
    const form = reportPostPath("heard-group", Number(group));
    expect((await reader.get(path)).page).toContain(form.replaceAll("&", "&amp;"));
    expect((await reader.get(form)).page).toContain("A bus on Sundays.");
    await reader.post("/discussions/report", { ...kind, reason: "abuse" });
    const desk = await new Visitor(at).signInAs(safety.person);
    const toHide = hidePostFormPath("heard-group", Number(group));
    expect((await desk.get(path)).page).toContain(toHide.replaceAll("&", "&amp;"));
    const asked = { ...kind, ground: "abuse", why: "It names somebody who is no politician." };
    expect((await desk.post(hidePostPath, asked)).leadsTo).toMatch(/^\/requests\/[0-9]+/);
    expect((await reader.get(toHide)).status).toBe(403);
    const told = await lettersOf();
    const [one, , last] = answers.map((answer) => ({ ...stall.form, answer, verdict: "group" }));
    await party.done(groupAnswer, { ...last, verdict: "leave-out" }, stall.host);
    expect(isRefusal(await hides())).toBe(false);
    expect(await hides()).toMatchObject({ kind: "conflict" });
    // What was told before stands in letters.
    expect(await tablesOutsideLetters(at.house.database, "Sunday buses")).toEqual([
      "canvass.hidden",
    ]);
    for (const at of [path, canvassPath, proposalPath(proposal)])
      expect((await reader.get(at)).page, at).not.toMatch(/Sunday buses|A bus on Sundays/);
    expect((await reader.get(path)).page).toContain("/requests/");
    const host = await new Visitor(at).signInAs(stall.host);
    const read = (await host.get(`${unreadPath(stall.event.id)}?read=yes`)).page;
    expect(read).toContain("In a group that two keys hide for now");
    expect(read).not.toContain("Sunday buses");
    const sameTitle = { ...last, title: "sunday BUSES" };
    expect(await outcomeOf(groupAnswer, sameTitle, stall.host)).toBe("canvass.hiding.sameTitle");
    // No single person moves what two keys hid to where it is seen.
    for (const moved of [
      { ...one, title: "Buses" },
      { ...one, verdict: "leave-out" },
    ])
      expect(await outcomeOf(groupAnswer, moved, stall.host)).toBe("canvass.hiding.stays");
    await toldIn(2);
    expect(isRefusal(await comesBack())).toBe(false);
    expect((await reader.get(path)).page).toContain("Sunday buses");
    // Whoever makes one of that title while it is being hidden waits, and makes none: it comes back by that title.
    const { late } = await inTransaction(at.house, async (tx, now) => {
      await isHidden(tx, now);
      const late = outcomeOf(groupAnswer, sameTitle, stall.host);
      await party.whenOneWaits();
      return { late };
    });
    expect(await late).toBe("canvass.hiding.sameTitle");
    expect(isRefusal(await comesBack())).toBe(false);
    await party.done(groupAnswer, { ...last, group }, stall.host);
    await toldIn(2);
    expect(await lettersOf()).toEqual(told);
  });

  it("of a proposal that has ended tells only that, and nobody of a hidden stall", async () => {
    const answer = answers[0] ?? "";
    const read = { ...stall.form, answer, verdict: "group", title: "Night buses" };
    await party.done(groupAnswer, read, stall.host);
    const { rows } = await sql<{ id: number }>`
      select id from canvass.heard where title = 'Night buses'`.execute(at.house.database);
    const id = String(rows[0]?.id);
    await party.done(linkGroup, { id, proposal: String(proposal) }, stall.host);
    await toldIn(2);
    const letters = await lettersTo(at.house, EMAILS[0]);
    expect(letters).toHaveLength(4);
    expect(letters.at(-1)?.body).toMatch(/Night buses.*withdrawn it/s);
    const next = String(await anIdea(at.house, author, "Buses at night"));
    await party.done(linkGroup, { id, proposal: next }, stall.host);
    await hiddenByKeys(at, stall.event);
    await toldIn(2);
    expect(await lettersTo(at.house, EMAILS[0])).toHaveLength(4);
  });

  it("is on no page while its stall is hidden, and names nobody who had themselves erased", async () => {
    expect(await at.house.gatherAbout(author.personId)).toMatchObject({
      canvass: { linked: [{ group: "Sunday buses", proposal }] },
    });
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, author.personId, now));
    const { rows } = await sql<{ by: string | null }>`
      select linked_by as by from canvass.led_to`.execute(at.house.database);
    expect(rows.map(({ by }) => by)).not.toContain(author.personId);
    const visitor = new Visitor(at);
    expect((await visitor.get(groupPath(Number(group)))).status).toBe(404);
    const reader = await new Visitor(at).signInAs(await aMember(at.house));
    const form = await reader.get(reportPostPath("heard-group", Number(group)));
    expect(form.page).not.toContain("Sunday buses");
    expect((await visitor.get(proposalPath(proposal))).page).not.toContain("Sunday buses");
    expect(await hides()).toMatchObject({ kind: "gone" });
    await inTransaction(at.house, isHidden);
    at.clock.moveForward((defaultRules().hiddenTextDays + 1) * 86_400_000);
    await forgetHidden(at.house);
    expect(await comesBack()).toMatchObject({ kind: "gone" });
  });
});

describe("a proposal", () => {
  it("is named by its number or its address", () => {
    for (const typed of [
      "7",
      " 7 ",
      "/proposals/7",
      "https://a.test/proposals/7?x=1",
      "/proposals/7/history",
    ])
      expect(proposalNamed(typed)).toBe(7);
    for (const typed of ["", "seven", "0", "9999999999", "/events/7", "-7"])
      expect(proposalNamed(typed)).toBeUndefined();
  });
});
