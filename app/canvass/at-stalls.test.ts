import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, performWithin } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { newId } from "../../platform/ids.ts";
import { PARTY_URL } from "../../testing/a-house.ts";
import { sentBy } from "../../testing/html.ts";
import { Visitor } from "../../testing/visit.ts";
import { holdAt } from "../branches/testing/branches.ts";
import type { Event } from "../events/door.ts";
import { hold } from "../events/holding/acts/hold.ts";
import { forMembersAlone, hiddenByKeys, notOpened } from "../events/testing/not-shown.ts";
import { groupAnswer } from "./acts/group-answer.ts";
import { makeLink } from "./acts/make-link.ts";
import { openStall } from "./acts/open-stall.ts";
import { canvassPath, stallAnswersPath, stallDeskPath, stallLinkPath } from "./addresses.ts";
import { tallyOfEvents } from "./shown.ts";
import { aStallHouse, QUESTION } from "./testing/a-stall-house.ts";

const party = aStallHouse();
const { at, aLink, aStall, goTo, outcomeOf } = party;

interface Stall {
  readonly event: Event;
  readonly form: { readonly id: string };
  readonly host: Person;
  readonly key: string;
}
let hidden: Stall;
let proposed: Stall;
let membersOnly: Stall;
let busy: Stall;
let stalls: readonly Stall[];
/** Proposed, and nothing is asked there. */
let notAsked: Pick<Stall, "event" | "host">;

const NOW = "2027-03-10T20:00:00.000Z";
const GROUP = "Night buses";

const row = (said: string) => ({
  ...{ id: newId(), said, themes: ["Buses"], talkedTo: 1, leaflets: 0 },
  savedAt: "2027-03-10T19:30:00.000Z",
});

async function send({ key }: Stall, rows: readonly object[], sentAt = NOW) {
  const response = await at.app.request(PARTY_URL + stallAnswersPath(key), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ sentAt, rows }),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

const group = ({ form, host }: Stall, answer: string, verdict = "group") =>
  outcomeOf(groupAnswer, { ...form, answer, verdict, title: GROUP }, host);

async function hear(stall: Stall, said: string): Promise<void> {
  const one = row(said);
  await send(stall, [one]);
  at.clock.moveForward(1000);
  expect(await group(stall, one.id)).toBe("done");
}

beforeAll(async () => {
  const made: Stall[] = [];
  for (const nth of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const stall = await aStall(`Stall ${nth}`);
    made.push({ ...stall, key: await aLink(stall.form, stall.host) });
  }
  stalls = made;
  [hidden, proposed, membersOnly, busy] = made as unknown as [Stall, Stall, Stall, Stall];
  const { scope, secretary: host } = await party.aBranchWith("Not asked");
  await party.done(hold, party.an({ scope, title: "Not asked", kind: "stall" }), host);
  notAsked = { event: await party.eventCalled("Not asked"), host };
  await notOpened(at, notAsked.event);
  goTo(NOW);
  // The latest words are shown: those of the two that will not be are among them.
  for (const stall of stalls.toReversed()) await hear(stall, `Said at ${stall.event.title}.`);
  await hear(membersOnly, "Said among members.");
});

describe("volunteers' links of one stall", () => {
  it("makes links that two people ask for at once one after the other", async () => {
    const { form, host, event } = busy;
    const branch = event.scope.kind === "branch" ? event.scope.id : 0;
    const other = await party.aMemberOf(branch);
    await holdAt(at, branch, "branch-secretary", other);
    const { house } = at;
    const made = await inTransaction(house, async (tx, now) => {
      const first = await performWithin(
        tx,
        makeLink,
        { id: event.id },
        { actor: host, now, house },
      );
      const second = aLink(form, other);
      await party.whenOneWaits();
      return { first, second };
    });
    expect(made.first.number).toBe(2);
    expect(await made.second).not.toBe(made.first.secret);
  });

  it("makes one link of a form that is sent again by a reload", async () => {
    const { host, event } = busy;
    const path = stallDeskPath(event.id);
    const visitor = await new Visitor(at).signInAs(host);
    const sent = sentBy((await visitor.get(path)).page, `${path}/make-link`) ?? {};
    expect((await visitor.post(`${path}/make-link`, sent)).page).toContain("This is link 4.");
    expect(await visitor.post(`${path}/make-link`, sent)).toMatchObject({
      ...{ status: 303, leadsTo: path },
    });
    const { page } = await visitor.get(path);
    for (const number of [1, 2, 3, 4]) expect(page).toContain(`End link ${number}`);
    expect(page).not.toContain("End link 5");
  });
});

const page = async () => (await new Visitor(at).get(canvassPath)).page;
const answersIn = async (stall: Stall) => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from canvass.answer as a
    join canvass.asking as s on s.id = a.asking_id
    where s.event_id = ${stall.event.id}`.execute(at.house.database);
  return rows[0]?.count;
};

describe("what people said at stalls", () => {
  it("is counted once a minute, and names a few stalls of each group", async () => {
    const before = await page();
    for (const text of ["9 answers", "Said at Stall 1.", "Stall 1</a>: 1", "and 3 more"])
      expect(before).toContain(text);
    await hear(membersOnly, "Said later.");
    expect(await page()).toBe(before);
    at.clock.moveForward(60_000);
    expect(await page()).toContain("10 answers");
  });

  it("is shown to nobody of a stall that is hidden, or that nobody opened", async () => {
    const { id } = hidden.event;
    await hiddenByKeys(at, hidden.event);
    await notOpened(at, proposed.event);
    await forMembersAlone(at, membersOnly.event);
    at.clock.moveForward(60_000);
    const shown = await page();
    expect(shown).not.toMatch(/Said at Stall [12]\./);
    expect(shown).not.toContain(`/events/${id}"`);
    for (const text of ["At 6 stalls", "8 answers", "A stall that only members see: 3"])
      expect(shown).toContain(text);
    expect(shown.match(/A stall that only members see/g)).toHaveLength(1);
    expect(shown).toMatch(/Buses<\/span>(<[^>]*>)+8</);
    expect(shown).toContain("and 1 more");
    const ids = [hidden, proposed].map(({ event }) => event.id);
    expect(await tallyOfEvents(at.house.database, ids)).toMatchObject({ talkedTo: 0, said: [] });
    expect(await tallyOfEvents(at.house.database, [membersOnly.event.id])).toMatchObject({
      talkedTo: 3,
    });
  });
});

describe("a stall that is hidden, or that nobody opened", () => {
  it("is not set up, and its desk says why", async () => {
    const asked = { question: QUESTION, themes: "Buses", id: String(notAsked.event.id) };
    expect(await outcomeOf(openStall, asked, notAsked.host)).toBe("canvass.proposed");
    expect(await outcomeOf(makeLink, proposed.form, proposed.host)).toBe("canvass.proposed");
    expect(await outcomeOf(makeLink, hidden.form, hidden.host)).toBe("canvass.hidden");
    for (const [stall, says] of [
      [proposed, "nobody has opened it yet"],
      [hidden, "is hidden by two keys for now"],
    ] as const) {
      const host = await new Visitor(at).signInAs(stall.host);
      const desk = await host.get(stallDeskPath(stall.event.id));
      expect(desk.page).toContain(says);
      expect(desk.page).not.toContain("Make a link");
    }
  });

  it("takes nothing, so that the phone keeps it, until it is too late", async () => {
    for (const [stall, code] of [
      [proposed, "canvass.proposed"],
      [hidden, "canvass.hidden"],
    ] as const) {
      const before = await answersIn(stall);
      expect(await send(stall, [row("New.")])).toMatchObject({ status: 409, code });
      const path = stallLinkPath(stall.key);
      const visitor = new Visitor(at);
      const form = sentBy((await visitor.get(path)).page, path) ?? {};
      const answer = await visitor.post(path, { ...form, said: "Typed and kept." });
      expect(answer.status).toBe(409);
      expect(answer.page).toContain("Typed and kept.");
      expect(await answersIn(stall)).toBe(before);
    }
  });

  it("has nothing put into a group, and what was can be left out", async () => {
    for (const [stall, code] of [
      [proposed, "canvass.proposed"],
      [hidden, "canvass.hidden"],
    ] as const) {
      const { rows } = await sql<{ id: string }>`
        select a.id from canvass.answer as a join canvass.asking as s on s.id = a.asking_id
        where s.event_id = ${stall.event.id}`.execute(at.house.database);
      const answer = rows[0]?.id ?? "";
      expect(await group(stall, answer)).toBe(code);
      expect(await group(stall, answer, "leave-out")).toBe("done");
    }
    goTo("2027-03-20T09:00:00.000Z");
    const late = at.clock.now().toISOString();
    expect(await send(hidden, [row("Late.")], late)).toMatchObject({
      outcomes: [{ is: "refused", why: "late" }],
    });
  });
});
