import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import { aVisitor, type Person } from "../../../platform/actor.ts";
import { newId } from "../../../platform/ids.ts";
import { PARTY_URL } from "../../../testing/a-house.ts";
import { sentBy } from "../../../testing/html.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import type { Event } from "../../events/door.ts";
import { findDetails } from "../../membership/door.ts";
import {
  canvassPath,
  outOfTouchPath,
  stallAnswersPath,
  stallDeskPath,
  stallLinkPath,
} from "../addresses.ts";
import { forgetOldContacts } from "../jobs.ts";
import type { Outcome } from "../taking/judging.ts";
import { aStallHouse } from "../testing/a-stall-house.ts";
import { confirmContact } from "./acts/confirm-contact.ts";
import { dropContact } from "./acts/drop-contact.ts";
import { lookAtContacts } from "./acts/look-at-contacts.ts";
import { withdrawContact } from "./acts/withdraw-contact.ts";

const party = aStallHouse();
const { at, aLink, aStall, goTo, outcomeOf } = party;
interface Stall {
  readonly event: Event;
  readonly form: { readonly id: string };
  readonly host: Person;
  readonly key: string;
}
let stall: Stall;
let other: Stall;

const NOW = "2027-03-10T20:00:00.000Z";
beforeAll(async () => {
  const withLink = async (title: string) => {
    const made = await aStall(title);
    return { ...made, key: await aLink(made.form, made.host) };
  };
  stall = await withLink("Mutley Plain");
  other = await withLink("Royal Parade");
  goTo(NOW);
});

const contact = (more: object = {}) => ({
  ...{ id: newId(), name: "Jo Bloggs", email: "", phone: "", agreed: true },
  ...{ wording: 1, language: "en", ...more },
});
const row = (more: object) => ({
  ...{ id: newId(), said: "A bus on Sundays.", themes: ["Buses"], talkedTo: 1, leaflets: 0 },
  ...{ savedAt: "2027-03-10T19:30:00.000Z", contact: contact(more) },
});

async function send({ key }: Stall, rows: readonly object[]): Promise<readonly Outcome[]> {
  const response = await at.app.request(PARTY_URL + stallAnswersPath(key), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ sentAt: NOW, rows }),
  });
  return ((await response.json()) as { outcomes: readonly Outcome[] }).outcomes;
}

const linkTo = async (email: string): Promise<string> => {
  const letters = await lettersTo(at.house, email);
  return /\/canvass\/touch\/[\w-]+/.exec(letters.at(-1)?.body ?? "")?.[0] ?? "";
};
const keyOf = (path: string): string => path.split("/").at(-1) ?? "";
const deskOf = async ({ host, event }: Stall): Promise<string> =>
  (await (await new Visitor(at).signInAs(host)).get(stallDeskPath(event.id))).page;

describe("an email address left at a stall", () => {
  it("gets one letter, is kept once its link is pressed, and is gone by the same link", async () => {
    const email = "jo@example.org";
    const rows = [row({ email })];
    await Promise.all([send(stall, rows), send(stall, rows)]);
    expect(await lettersTo(at.house, email)).toHaveLength(1);
    // Another stall, while the letter waits: no second.
    expect(await send(other, [row({ email: "JO@example.org" })])).toMatchObject([
      { is: "accepted" },
    ]);
    expect(await lettersTo(at.house, email)).toHaveLength(1);
    const path = await linkTo(email);
    const visitor = new Visitor(at);
    const { page } = await visitor.get(path);
    for (const text of ["This address was left", email, "17 March 2027"])
      expect(page).toContain(text);
    expect(page).not.toContain("Jo Bloggs");
    expect(await deskOf(stall)).toContain("By email 0, not confirmed yet 1, by phone 0.");
    expect(await visitor.post(`${path}/confirm`, {})).toMatchObject({ status: 303 });
    const confirmed = (await visitor.get(path)).page;
    for (const text of ["You said yes.", "Jo Bloggs"]) expect(confirmed).toContain(text);
    // At another stall they say yes again, and are deleted from both by either letter.
    await send(other, [row({ email })]);
    const second = keyOf(await linkTo(email));
    expect(await outcomeOf(confirmContact, { key: second }, aVisitor)).toBe("done");
    expect(await deskOf(other)).toContain("By email 1, not confirmed yet 0, by phone 0.");
    expect(await deskOf(stall)).toContain("By email 1, not confirmed yet 0, by phone 0.");
    expect(await deskOf(stall)).not.toContain(email);
    // By a mail program, which has no page of ours (RFC 8058).
    const out = outOfTouchPath(keyOf(path));
    expect(await visitor.get(out)).toMatchObject({ status: 303, leadsTo: path });
    const click = await at.app.request(PARTY_URL + out, {
      method: "POST",
      headers: { origin: "https://mail.example", "sec-fetch-site": "cross-site" },
      body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
    });
    expect([click.status, await click.text()]).toEqual([
      200,
      expect.stringContaining("You are deleted"),
    ]);
    expect((await visitor.get(path)).status).toBe(404);
    expect(await deskOf(other)).toContain("By email 0, not confirmed yet 0, by phone 0.");
    for (const act of [confirmContact, withdrawContact])
      expect(await outcomeOf(act, { key: second }, aVisitor)).toBe("canvass.unknownContact");
    // Letters that waited are not sent, and nobody who types the address again has another sent.
    expect(await lettersTo(at.house, email)).toHaveLength(0);
    for (const one of [stall, other])
      expect(await send(one, [row({ email: "JO@example.org" })])).toMatchObject([
        { is: "accepted" },
      ]);
    expect(await lettersTo(at.house, email)).toHaveLength(0);
    // What the phone sends again brings nobody back.
    expect(await send(stall, rows)).toMatchObject([{ is: "known" }]);
    expect(await deskOf(stall)).toContain("By email 0, not confirmed yet 0, by phone 0.");
    const key = keyOf(path);
    for (const act of [confirmContact, withdrawContact])
      expect(await outcomeOf(act, { key }, aVisitor)).toBe("canvass.unknownContact");
  });
});

describe("whoever wants to hear what becomes of it", () => {
  it("is kept only with their yes, their name and one way to reach them; what they said is taken either way", async () => {
    const bad = [
      ...[{}, { email: "none" }, { phone: "12" }, { email: "a@example.org", name: " " }],
      ...[
        { email: "a@example.org", phone: "07700 900123" },
        { phone: "07700 900123", wording: 3 },
      ],
      { email: "a@example.org", agreed: false },
    ];
    const outcomes = await send(stall, bad.map(row));
    for (const one of outcomes) expect(one).toMatchObject({ is: "accepted", contact: "refused" });
    expect(await lettersTo(at.house, "a@example.org")).toHaveLength(0);
  });

  it("is taken as often as one link may bring them, whoever sends at once, and none is counted twice", async () => {
    await sql`update canvass.link set contacts = 199`.execute(at.house.database);
    const rows = ["one", "two"].map((name) => row({ email: `${name}@limit.example.org` }));
    const sent = await Promise.all(rows.map((one) => send(other, [one])));
    const without = sent.flat().filter((one) => one.is === "accepted" && one.contact === "refused");
    expect(without).toHaveLength(1);
    expect(await send(other, rows)).toEqual(rows.map(({ id }) => ({ id, is: "known" })));
    const { rows: links } = await sql<{ contacts: number }>`
      select contacts from canvass.link order by id`.execute(at.house.database);
    expect(links.map(({ contacts }) => contacts)).toEqual([199, 200]);
    await sql`update canvass.link set contacts = 0`.execute(at.house.database);
  });

  it("is gathered and forgotten with the account of their mailbox", async () => {
    const { personId } = await aMember(at.house);
    const { email = "" } = (await findDetails(at.house.database, personId)) ?? {};
    await send(stall, [row({ email })]);
    expect(await at.house.gatherAbout(personId)).toMatchObject({
      canvass: { contacts: [{ event: stall.event.id, name: "Jo Bloggs", email }] },
    });
    const path = await linkTo(email ?? "");
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, personId, now));
    expect((await new Visitor(at).get(path)).status).toBe(404);
  });

  it("is shown what is kept before it is, where the stall has no script", async () => {
    const path = stallLinkPath(stall.key);
    const visitor = new Visitor(at);
    const form = sentBy((await visitor.get(path)).page, path) ?? {};
    const typed = { ...form, said: "Trees.", name: "Ann", email: "ann@example.org", agreed: "yes" };
    const shown = await visitor.post(path, { ...typed, themes: "Buses", talkedTo: "3" });
    expect(shown.page).toContain("Show this to them: Ann, ann@example.org.");
    expect(await lettersTo(at.house, "ann@example.org")).toHaveLength(0);
    const again = sentBy(shown.page, path) ?? {};
    expect(again).toMatchObject({ said: "Trees.", talkedTo: "3", name: "Ann" });
    // What was changed after it was shown is shown again.
    const changed = await visitor.post(path, { ...again, agreed: "yes", name: "Anna" });
    expect(changed.page).toContain("Show this to them: Anna,");
    const kept = await visitor.post(path, { ...again, agreed: "yes" });
    expect(kept.page).toContain("Taken. The next, please.");
    expect(await lettersTo(at.house, "ann@example.org")).toHaveLength(1);
  });
});

describe("a number to ring", () => {
  it("is seen by whoever runs its stall alone, each look is written down, and it goes when they say", async () => {
    await send(stall, [row({ phone: "07700 900 456", name: "Percy" })]);
    const path = stallDeskPath(stall.event.id);
    const host = await new Visitor(at).signInAs(stall.host);
    const desk = (await host.get(path)).page;
    expect(desk).not.toMatch(/07700|Percy/);
    const look = `${path}/look-at-contacts`;
    const { page } = await host.post(look, sentBy(desk, look) ?? {});
    for (const text of ["Percy", "07700900456", "A bus on Sundays."]) expect(page).toContain(text);
    expect((await host.get(path)).page).toMatch(/Who looked(?:(?!<\/ul>).)*Sec Retary of Mutley/s);
    expect(await at.house.gatherAbout(stall.host.personId)).toMatchObject({
      canvass: { looks: [{ event: stall.event.id }] },
    });
    const stranger = await aMember(at.house);
    for (const somebody of [stranger, other.host])
      expect(await outcomeOf(lookAtContacts, stall.form, somebody)).toBe("canvass.notYours");
    const drop = `${path}/drop-contact`;
    const form = sentBy(page, drop) ?? {};
    expect(await outcomeOf(dropContact, { ...form, ...other.form }, other.host)).toBe(
      "canvass.unknownContact",
    );
    expect(await host.post(drop, form)).toMatchObject({ status: 303 });
    expect((await host.get(path)).page).not.toContain("See the phone numbers");
    expect((await new Visitor(at).get(canvassPath)).page).not.toMatch(
      /Percy|Jo Bloggs|example\.org/,
    );
  });
});

describe("an address whose time is over", () => {
  it("is deleted where nobody presses the link, and at the end of its time", async () => {
    await send(stall, [row({ email: "late@example.org" }), row({ email: "yes@example.org" })]);
    const [late, yes] = [await linkTo("late@example.org"), await linkTo("yes@example.org")];
    await outcomeOf(confirmContact, { key: keyOf(yes) }, aVisitor);
    const visitor = new Visitor(at);
    goTo("2027-03-17T20:00:01.000Z");
    expect((await visitor.get(late)).status).toBe(404);
    await forgetOldContacts(at.house);
    expect(await deskOf(stall)).toContain("By email 1, not confirmed yet 0, by phone 0.");
    expect((await visitor.get(yes)).status).toBe(200);
    goTo("2027-09-07T20:00:01.000Z");
    expect((await visitor.get(yes)).status).toBe(404);
    await forgetOldContacts(at.house);
    // Once nothing of their stalls is taken any more, nothing is kept of those that had themselves deleted.
    const { rows: gone } = await sql`select from canvass.contact_gone`.execute(at.house.database);
    expect(gone).toEqual([]);
    expect(await deskOf(stall)).toContain("By email 0, not confirmed yet 0, by phone 0.");
  });

  it("leaves no look of whoever had themselves erased", async () => {
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, stall.host.personId, now));
    expect(await at.house.gatherAbout(stall.host.personId)).toMatchObject({
      canvass: { looks: [] },
    });
  });
});
