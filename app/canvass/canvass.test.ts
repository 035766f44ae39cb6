import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import { aVisitor, type Person } from "../../platform/actor.ts";
import { newId } from "../../platform/ids.ts";
import { PARTY_URL } from "../../testing/a-house.ts";
import { sentBy } from "../../testing/html.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import type { Event } from "../events/door.ts";
import { cancel } from "../events/holding/acts/cancel.ts";
import { endLink } from "./acts/end-link.ts";
import { groupAnswer } from "./acts/group-answer.ts";
import { makeLink } from "./acts/make-link.ts";
import { openStall } from "./acts/open-stall.ts";
import { takeAnswers } from "./acts/take-answers.ts";
import {
  canvassPath,
  stallAboutPath,
  stallAnswersPath,
  stallDeskPath,
  stallLinkPath,
  unreadPath,
} from "./addresses.ts";
import { forgetOldWords } from "./jobs.ts";
import { tallyOfEvents } from "./shown.ts";
import { MOST_ROWS, type Outcome } from "./taking/judging.ts";
import { aStallHouse, QUESTION, THEMES } from "./testing/a-stall-house.ts";

const party = aStallHouse();
const { at, aLink, aStall, goTo, outcomeOf } = party;
let stall: { readonly event: Event; readonly form: { readonly id: string }; readonly host: Person };
let off: typeof stall;
let keys: readonly [string, string];
let keyOfOff: string;

const NOW = "2027-03-10T20:00:00.000Z";
beforeAll(async () => {
  stall = await aStall("Mutley Plain");
  off = await aStall("Called off");
  keys = [await aLink(stall.form, stall.host), await aLink(stall.form, stall.host)];
  keyOfOff = await aLink(off.form, off.host);
  goTo(NOW);
});

const row = (more: object = {}) => ({
  ...{ id: newId(), said: "A bus on Sundays.", themes: ["Buses"], talkedTo: 2, leaflets: 1 },
  ...{ savedAt: "2027-03-10T19:30:00.000Z", ...more },
});

async function send(key: string, rows: unknown, sentAt: unknown = NOW) {
  const response = await at.app.request(PARTY_URL + stallAnswersPath(key), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ sentAt, rows }),
  });
  const body = (await response.json()) as { outcomes?: readonly Outcome[]; code?: string };
  return { status: response.status, ...body, retryAfter: response.headers.get("retry-after") };
}

const tallyOf = ({ id }: Pick<Event, "id">) => tallyOfEvents(at.house.database, [id]);

describe("what a phone saved", () => {
  it("is there once, however often and from how many phones it is sent at the same time", async () => {
    const rows = Array.from({ length: 20 }, () => row());
    const sendings = await Promise.all(
      Array.from({ length: 6 }, (_, nth) => send(keys[nth % 2] as string, rows)),
    );
    expect(sendings.map(({ status }) => status)).toEqual(Array(6).fill(200));
    const accepted = sendings.flatMap(({ outcomes = [] }) =>
      outcomes.filter(({ is }) => is === "accepted"),
    );
    expect(new Set(accepted.map(({ id }) => id)).size).toBe(20);
    expect(accepted).toHaveLength(20);
    expect(await tallyOf(stall.event)).toMatchObject({
      ...{ talkedTo: 40, leaflets: 20, answers: 20 },
      hours: [{ hour: new Date("2027-03-10T19:00:00Z"), talkedTo: 40 }],
    });
  });

  it("is answered row by row, and one that is refused takes no other along", async () => {
    const [good, long] = [row({ said: "", themes: [] }), row({ said: "a".repeat(10_000) })];
    const before = await tallyOf(stall.event);
    const { outcomes } = await send(keys[0], [good, long, "junk", good]);
    expect(outcomes).toMatchObject([
      { id: good.id, is: "accepted" },
      { id: long.id, is: "refused", why: "too-long" },
      { is: "refused", why: "malformed" },
      { id: good.id, is: "accepted" },
    ]);
    const after = await tallyOf(stall.event);
    expect(after?.talkedTo).toBe((before?.talkedTo ?? 0) + 2);
    expect(after?.answers).toBe(before?.answers);
  });

  it("is refused as a whole where it is no sending, by no link, or too much at once", async () => {
    expect(await send(keys[0], "no rows")).toMatchObject({ status: 422 });
    expect(await send(keys[0], [row()], "now")).toMatchObject({ status: 422 });
    const many = Array.from({ length: MOST_ROWS + 1 }, () => row());
    expect(await send(keys[0], many)).toMatchObject({ status: 422 });
    expect(await send("x".repeat(43), [row()])).toMatchObject({
      ...{ status: 404, code: "canvass.unknownLink" },
    });
    const asText = { method: "POST", headers: { origin: PARTY_URL }, body: "{}" };
    const answer = await at.app.request(PARTY_URL + stallAnswersPath(keys[0]), asText);
    expect(answer.status).toBe(415);
  });

  it("is turned away with how long to wait where one link sends as no phone does", async () => {
    const key = await aLink(stall.form, stall.host);
    const all = await Promise.all(Array.from({ length: 61 }, () => send(key, [])));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(60);
    expect(all.find(({ status }) => status === 429)).toMatchObject({ retryAfter: "60" });
  });

  it("keeps both clocks of a phone that is a year wrong, and counts it in its own hour", async () => {
    const odd = row({ savedAt: "2028-03-10T19:10:00.000Z" });
    await send(keys[0], [odd], "2028-03-10T20:00:00.000Z");
    const { rows } = await sql<{ said: Date; phone: Date; taken: Date }>`
      select said_at as said, phone_at as phone, taken_at as taken
      from canvass.answer where id = ${odd.id}::uuid`.execute(at.house.database);
    expect(rows).toEqual([
      {
        said: new Date("2027-03-10T19:10:00Z"),
        phone: new Date("2028-03-10T19:10:00Z"),
        taken: new Date(NOW),
      },
    ]);
  });
});

describe("a volunteer's link", () => {
  it("opens the stall without an account, and tells nobody's name", async () => {
    const { status, page } = await new Visitor(at).get(stallLinkPath(keys[0]));
    expect(status).toBe(200);
    for (const text of [QUESTION, ...THEMES, "No names"]) expect(page).toContain(text);
    expect(page).not.toContain("Sec Retary");
    const about = await new Visitor(at).get(stallAboutPath(keys[0]));
    expect(JSON.parse(about.page)).toMatchObject({ question: QUESTION, themes: THEMES });
    expect((await new Visitor(at).get(stallLinkPath("y".repeat(43)))).status).toBe(404);
    expect((await new Visitor(at).get(stallAboutPath("y".repeat(43)))).status).toBe(404);
  });

  it("takes one answer at a time without a script, and once where its form is sent twice", async () => {
    const visitor = new Visitor(at);
    const path = stallLinkPath(keys[1]);
    const form = sentBy((await visitor.get(path)).page, path) ?? {};
    const before = await tallyOf(stall.event);
    const said = { ...form, said: "Warm homes.", themes: "Housing", talkedTo: "3" };
    expect((await visitor.post(path, said)).page).toContain("Taken. The next, please.");
    expect((await visitor.post(path, said)).page).toContain("This one was taken already.");
    expect((await tallyOf(stall.event)).talkedTo).toBe(before.talkedTo + 3);
    const long = await visitor.post(path, { ...form, id: newId(), said: "b".repeat(1500) });
    expect(long.status).toBe(422);
    expect(long.page).toContain("Shorten it");
    expect(long.page).toContain("b".repeat(1500));
  });

  it("that was ended takes nothing more; its stall's others do", async () => {
    const key = await aLink(stall.form, stall.host);
    const number = "4";
    expect(await outcomeOf(endLink, { ...stall.form, number }, stall.host)).toBe("done");
    expect((await send(key, [row()])).outcomes).toMatchObject([{ why: "ended" }]);
    expect((await send(keys[0], [row()])).outcomes).toMatchObject([{ is: "accepted" }]);
    expect(await outcomeOf(endLink, { ...stall.form, number: "99" }, stall.host)).toBe(
      "canvass.unknownLink",
    );
  });

  it("of a stall that was called off brings what was saved before, and nothing new", async () => {
    const now = at.clock.now().toISOString();
    expect(await outcomeOf(cancel, { ...off.form, why: "It rains in." }, off.host)).toBe("done");
    at.clock.moveForward(600_000);
    const later = at.clock.now().toISOString();
    const rows = [row(), row({ savedAt: later })];
    const { outcomes } = await send(keyOfOff, rows, later);
    expect(outcomes).toMatchObject([{ is: "accepted" }, { is: "refused", why: "over" }]);
    expect(now < later).toBe(true);
    expect(await outcomeOf(makeLink, off.form, off.host)).toBe("canvass.cancelled");
  });
});

describe("the desk of a stall", () => {
  it("is whoever's who runs the event, and shows a link once", async () => {
    const path = stallDeskPath(stall.event.id);
    const host = await new Visitor(at).signInAs(stall.host);
    expect((await host.get(path)).page).toContain("Talked to");
    const form = sentBy((await host.get(path)).page, `${path}/make-link`);
    const made = await host.post(`${path}/make-link`, form ?? {});
    const address = /\/canvass\/stall\/[\w-]{43}/.exec(made.page)?.[0] ?? "";
    expect((await host.get(path)).page).not.toContain(address);
    expect((await new Visitor(at).get(address)).status).toBe(200);
    const other = await aMember(at.house);
    const visitor = await new Visitor(at).signInAs(other);
    expect((await visitor.get(path)).status).toBe(403);
    for (const act of [openStall, makeLink, endLink]) {
      const input = { ...stall.form, question: QUESTION, themes: "Buses", number: "1" };
      expect(await outcomeOf(act, input, other)).toBe("canvass.notYours");
    }
  });

  it("takes the question once, and only of a stall", async () => {
    const again = { ...stall.form, question: "Another question?", themes: "Buses" };
    expect(await outcomeOf(openStall, again, stall.host)).toBe("canvass.isOpen");
    expect(await outcomeOf(openStall, { ...again, id: "999" }, stall.host)).toBe("canvass.unknown");
    const many = { ...again, themes: Array.from({ length: 13 }, (_, nth) => `T${nth}`).join("\n") };
    expect(await outcomeOf(openStall, many, stall.host)).toBe("platform.malformed-field");
  });
});

describe("what people said", () => {
  const read = (answer: string, more: object) =>
    outcomeOf(groupAnswer, { ...stall.form, answer, verdict: "group", ...more }, stall.host);

  it("is shown to nobody but whoever runs the stall before it was read, and what is left out to nobody", async () => {
    const [bus, bus2, named] = [
      row({ said: "The 42 until midnight." }),
      row({ said: "Buses at night." }),
      row({ said: "Mr Smith of Mill Lane is ill." }),
    ];
    await send(keys[0], [bus, bus2, named]);
    const everybody = new Visitor(at);
    // The page is kept for a minute.
    const page = async () => {
      at.clock.moveForward(60_000);
      return (await everybody.get(canvassPath)).page;
    };
    expect(await page()).not.toMatch(/midnight|Smith/);
    expect(await page()).toContain("This is no survey");
    const path = unreadPath(stall.event.id);
    const host = await new Visitor(at).signInAs(stall.host);
    const seen = (await host.get(path)).page;
    expect(seen).toContain("A bus on Sundays.");
    const other = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await other.get(path)).status).toBe(403);
    expect(await read(bus.id, { title: "Night buses" })).toBe("done");
    const group = /<option value="(\d+)">Night buses/.exec((await host.get(path)).page)?.[1] ?? "";
    expect(await read(bus2.id, { group })).toBe("done");
    expect(await read(named.id, { verdict: "leave-out" })).toBe("done");
    const shown = await page();
    for (const text of ["Night buses", "The 42 until midnight.", "Buses at night.", "2 answers"])
      expect(shown).toContain(text);
    expect(shown).toMatch(/Mutley Plain<\/a>: 2/);
    expect(shown).not.toContain("Smith");
    expect((await tallyOf(stall.event)).said.toSorted()).toEqual([
      "Buses at night.",
      "The 42 until midnight.",
    ]);
    // Read again, and left out after all.
    expect((await host.get(`${path}?read=yes`)).page).toContain("Mr Smith");
    expect(await read(bus2.id, { verdict: "leave-out" })).toBe("done");
    expect(await page()).not.toContain("Buses at night.");
  });

  it("goes into a group that there is, by whoever runs its own stall", async () => {
    const one = row();
    await send(keys[0], [one]);
    expect(await read(one.id, {})).toBe("canvass.fields.group");
    expect(await read(one.id, { group: "9999" })).toBe("canvass.fields.group");
    expect(await read(newId(), { title: "Nobody's" })).toBe("canvass.unknownAnswer");
    const input = { ...off.form, answer: one.id, verdict: "group", title: "Theirs" };
    expect(await outcomeOf(groupAnswer, input, off.host)).toBe("canvass.unknownAnswer");
    expect(await outcomeOf(groupAnswer, { ...input, ...stall.form }, off.host)).toBe(
      "canvass.notYours",
    );
  });
});

describe("after the shift", () => {
  it("a phone brings what it saved in time for some days, and then no more", async () => {
    goTo("2027-03-16T09:00:00.000Z");
    const sentAt = at.clock.now().toISOString();
    const rows = [row(), row({ savedAt: sentAt })];
    expect((await send(keys[0], rows, sentAt)).outcomes).toMatchObject([
      { is: "accepted" },
      { is: "refused", why: "over" },
    ]);
    goTo("2027-03-18T09:00:00.000Z");
    const late = await perform(
      at.house,
      takeAnswers,
      { key: keys[0], sentAt: at.clock.now().toISOString(), rows: [row()] },
      { actor: aVisitor },
    );
    expect(late).toMatchObject({ outcomes: [{ is: "refused", why: "late" }] });
  });

  it("words are deleted by the clock, and what was counted stays", async () => {
    const words = async () => {
      const { rows } = await sql<{ count: number }>`
        select count(said)::int as count from canvass.answer`.execute(at.house.database);
      return rows[0]?.count;
    };
    const before = await tallyOf(stall.event);
    await forgetOldWords(at.house);
    expect(await words()).toBeGreaterThan(20);
    goTo("2028-03-20T09:00:00.000Z");
    await forgetOldWords(at.house);
    expect(await words()).toBe(0);
    expect(await tallyOf(stall.event)).toEqual({ ...before, said: [] });
  });

  it("whoever opened a stall and has themselves erased is not on it any more", async () => {
    const { personId } = stall.host;
    expect(await at.house.gatherAbout(personId)).toMatchObject({
      canvass: { stalls: [{ question: QUESTION }] },
    });
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, personId, now));
    expect(await at.house.gatherAbout(personId)).toMatchObject({ canvass: { stalls: [] } });
  });
});
