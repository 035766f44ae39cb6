import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import { aVisitor, type Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse, PARTY_URL } from "../../testing/a-house.ts";
import { hiddenIn } from "../../testing/html.ts";
import { lettersTo } from "../../testing/letters.ts";
import { anOfficer, type Officer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { aRequestFor } from "../../testing/requests.ts";
import { Visitor } from "../../testing/visit.ts";
import { privacyPath } from "../imprint/addresses.ts";
import { findDetails } from "../membership/door.ts";
import { listLines } from "../record/door.ts";
import { aDutyHouse } from "../teams/testing/a-duty-house.ts";
import { draftsPath, outOfListPath, pressFeedPath, pressPath, releasePath } from "./addresses.ts";
import { forgetUnconfirmed } from "./jobs.ts";
import { MOST_UNCONFIRMED } from "./limits.ts";
import { askForReleases } from "./list/acts/ask-for-releases.ts";
import { chooseEarly } from "./list/acts/choose-early.ts";
import { confirmReader } from "./list/acts/confirm-reader.ts";
import { leaveList } from "./list/acts/leave-list.ts";
import { sendReleases } from "./list/sending.ts";
import { listReadersOf } from "./list/sending-store.ts";
import { changeRelease } from "./releases/acts/change-release.ts";
import { correct } from "./releases/acts/correct.ts";
import { dropRelease } from "./releases/acts/drop-release.ts";
import { publish } from "./releases/acts/publish.ts";
import { writeRelease } from "./releases/acts/write-release.ts";
import { fingerprintOf } from "./releases/release.ts";
import { findRelease } from "./releases/release-queries.ts";
import { addRelease } from "./releases/release-store.ts";

const { at, outcomeOf, aTeamOnDuty } = aDutyHouse("press");
const DAY = 86_400_000;
let ada: Person;
let officer: Officer;
let safety: Officer;
let stranger: Person;

const RELEASE = {
  ...{ title: "We stand in Plymouth", contact: "Ada Okafor, press@party.example.org" },
  body: "Twelve members stand for the council.\n\nThey were chosen by members.",
  ...{ embargoDay: "2027-03-03", embargoTime: "06:00" },
};

beforeAll(async () => {
  [ada] = await aTeamOnDuty();
  officer = await anOfficer(at, "national-committee");
  safety = await anOfficer(at, "safety-officer");
  stranger = await aMember(at.house);
});

const keyTo = async (email: string): Promise<string> =>
  /\/press\/list\/([\w-]{43})/.exec((await lettersTo(at.house, email)).at(-1)?.body ?? "")?.[1] ??
  "";
async function joins(email: string, early = ""): Promise<string> {
  expect(await outcomeOf(askForReleases, { email, early, agreed: "yes" }, aVisitor)).toBe("done");
  const key = await keyTo(email);
  expect(await outcomeOf(confirmReader, { key }, aVisitor)).toBe("done");
  return key;
}
const subjectsTo = async (email: string) =>
  (await lettersTo(at.house, email)).map(({ subject }) => subject);
const clicks = (key: string) =>
  at.app.request(PARTY_URL + outOfListPath(key), {
    method: "POST",
    headers: { origin: "https://mail.example", "sec-fetch-site": "cross-site" },
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
  });
const runs = async (act: typeof publish | typeof correct, input: object) => {
  const actor = aRequestFor(act);
  const outcome = await perform<never, never, never>(at.house, act as never, input, { actor });
  return isRefusal(outcome) ? outcome.code : "done";
};

describe("a release under embargo", () => {
  it("is written by the team, read by those who sign, and by nobody else before it is over", async () => {
    for (const actor of [stranger, safety.person])
      expect(await outcomeOf(writeRelease, RELEASE, actor)).toBe("press.notWriter");
    expect(await outcomeOf(writeRelease, RELEASE, aVisitor)).not.toBe("done");
    const late = { ...RELEASE, embargoDay: "2026-01-01" };
    expect(await outcomeOf(writeRelease, late, ada)).toBe("press.embargo.outside");
    expect(await outcomeOf(writeRelease, { ...RELEASE, embargoTime: "" }, ada)).toBe(
      "press.embargo.none",
    );
    expect(await outcomeOf(writeRelease, RELEASE, ada)).toBe("done");
    for (const { person } of [officer, safety]) {
      const visitor = await new Visitor(at).signInAs(person);
      expect((await visitor.get(releasePath(1))).page).toContain("Twelve members");
    }
    const other = await new Visitor(at).signInAs(stranger);
    expect((await other.get(releasePath(1))).status).toBe(404);
    expect((await other.get(draftsPath)).status).toBe(403);
    const desk = await new Visitor(at).signInAs(ada);
    const changed = { ...RELEASE, body: "Thirteen members stand for the council." };
    expect(await outcomeOf(changeRelease, { ...changed, id: "1" }, ada)).toBe(
      "platform.changed-meanwhile",
    );
    const done = await desk.fill("/press/drafts/1/edit", changed, "/press/drafts/1/change");
    expect(done).toMatchObject({ status: 303, leadsTo: releasePath(1) });
  });

  it("takes two keys, whose request tells nobody its words", async () => {
    const desk = await new Visitor(at).signInAs(officer.person);
    const { page } = await desk.get(releasePath(1));
    const hidden = hiddenIn(page, "/press/drafts/1/publish");
    const why = "Nominations close on Thursday.";
    const asked = await desk.post("/press/drafts/1/publish", { ...hidden, why }, releasePath(1));
    expect(asked.leadsTo).toMatch(/^\/requests\/\d+/);
    const request = asked.leadsTo ?? "";
    expect((await desk.get(request)).page).toContain("Thirteen members");
    const public_ = (await new Visitor(at).get(request)).page;
    expect(public_).not.toMatch(/Thirteen|We stand/);
    const { fingerprint = "" } = hidden;
    expect(await runs(publish, { id: "1", fingerprint: "0".repeat(64) })).toBe(
      "press.release.changed",
    );
    expect(await runs(publish, { id: "1", fingerprint })).toBe("done");
    expect(await runs(publish, { id: "1", fingerprint })).toBe("press.release.isOut");
    const { lines } = await listLines(at.house.database, { subject: releasePath(1) });
    expect(lines[0]?.says).toContain(fingerprint);
    expect(lines[0]?.says).not.toContain("We stand");
    const edit = { ...RELEASE, id: "1" };
    expect(await outcomeOf(changeRelease, edit, ada)).toBe("press.release.isOut");
    expect(await outcomeOf(dropRelease, { id: "1" }, ada)).toBe("press.release.isOut");
  });

  it("goes early to those who keep it, marked, and to all others when it is over", async () => {
    await joins("early@example.org", "yes");
    await joins("later@example.org");
    expect(await runs(correct, { id: "1", correction: "It is fourteen." })).toBe(
      "press.release.notOut",
    );
    await sendReleases(at.house);
    await sendReleases(at.house);
    const [, early] = await subjectsTo("early@example.org");
    const exact = "EMBARGOED UNTIL Wednesday 3 March 2027 at 6am, UK time: ";
    expect(early?.startsWith(exact) && early.endsWith("We stand in Plymouth"), early).toBe(true);
    expect(await subjectsTo("later@example.org")).toHaveLength(1);
    const visitor = new Visitor(at);
    expect((await visitor.get(releasePath(1))).status).toBe(404);
    for (const path of [pressPath, pressFeedPath])
      expect((await visitor.get(path)).page).not.toMatch(/We stand|Thirteen/);
    at.clock.moveForward(2 * DAY);
    await sendReleases(at.house);
    expect(await subjectsTo("early@example.org")).toHaveLength(2);
    expect((await subjectsTo("later@example.org")).at(-1)).toContain("We stand in Plymouth");
    for (const path of [pressPath, pressFeedPath, releasePath(1)])
      expect((await visitor.get(path)).page).toContain("We stand in Plymouth");
    const imprint = (await at.house.findImprint(at.house.database))?.inWords() ?? "none";
    expect((await visitor.get(releasePath(1))).page).toContain(`<small>${imprint}</small>`);
  });

  it("is corrected beside its words, by two keys", async () => {
    expect(await runs(correct, { id: "1", correction: "It is fourteen members." })).toBe("done");
    const { page } = await new Visitor(at).get(releasePath(1));
    for (const text of ["Correction", "It is fourteen members.", "Thirteen members"])
      expect(page).toContain(text);
  });
});

describe("the press list", () => {
  it("is left by one click, for ever, and asks nobody twice", async () => {
    const email = "jo@example.org";
    const key = await joins(email);
    const visitor = new Visitor(at);
    expect((await visitor.get(`/press/list/${key}`)).page).toContain(email);
    // A mail program may post twice; the second is no failure of anybody's.
    for (const _ of ["once", "twice"]) {
      const click = await clicks(key);
      expect([click.status, await click.text()]).toEqual([
        200,
        expect.stringContaining("You are off the list"),
      ]);
    }
    expect((await visitor.post(`/press/list/${key}/leave`, {})).status).toBe(200);
    const before = (await lettersTo(at.house, email)).length;
    const again = { email: "JO@example.org", agreed: "yes" };
    const asked = await visitor.post("/press/list", again);
    expect(asked.page).toContain("Look into your mailbox");
    expect(await lettersTo(at.house, email)).toHaveLength(before);
    expect(await lettersTo(at.house, "JO@example.org")).toEqual([]);
    expect(await outcomeOf(leaveList, { key }, aVisitor)).toBe("press.list.unknown");
    expect(await outcomeOf(askForReleases, { email }, aVisitor)).not.toBe("done");
  });

  it("forgets whoever does not press the link, and whoever has themselves erased", async () => {
    await outcomeOf(askForReleases, { email: "slow@example.org", agreed: "yes" }, aVisitor);
    const key = await keyTo("slow@example.org");
    const own = (await findDetails(at.house.database, stranger.personId))?.email ?? "";
    const ownKey = await joins(own);
    expect(await at.house.gatherAbout(stranger.personId)).toMatchObject({
      press: { pressList: [{ email: own }] },
    });
    at.clock.moveForward(4 * DAY);
    await forgetUnconfirmed(at.house);
    expect(await outcomeOf(confirmReader, { key }, aVisitor)).toBe("press.list.unknown");
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, stranger.personId, now));
    expect(await outcomeOf(confirmReader, { key: ownKey }, aVisitor)).toBe("press.list.unknown");
  });
});

describe("whoever asks for releases", () => {
  const asks = (email: string, early: string) =>
    outcomeOf(askForReleases, { email, early, agreed: "yes" }, aVisitor);

  it("leaves by a letter's link also when it is too late to confirm", async () => {
    const email = "late@example.org";
    await asks(email, "");
    const key = await keyTo(email);
    at.clock.moveForward(4 * DAY);
    expect(await outcomeOf(confirmReader, { key }, aVisitor)).toBe("press.list.late");
    const { page } = await new Visitor(at).get(`/press/list/${key}`);
    expect(page).toContain("It is too late to press this link");
    expect((await clicks(key)).status).toBe(200);
    await asks(email, "");
    expect(await lettersTo(at.house, email)).toEqual([]);
  });

  it("is sent a lost letter again, at most once an hour, and what was chosen last holds", async () => {
    const email = "twice@example.org";
    for (const early of ["", "yes"]) await asks(email, early);
    expect(await lettersTo(at.house, email)).toHaveLength(1);
    at.clock.moveForward(DAY / 24);
    await asks(email, "yes");
    expect(await lettersTo(at.house, email)).toHaveLength(2);
    const key = await keyTo(email);
    const tooSoon = await outcomeOf(chooseEarly, { key, early: "" }, aVisitor);
    expect(tooSoon).toBe("press.list.confirmFirst");
    await outcomeOf(confirmReader, { key }, aVisitor);
    at.clock.moveForward(DAY);
    await asks(email, "");
    expect(await lettersTo(at.house, email)).toHaveLength(2);
    const visitor = new Visitor(at);
    const isEarly = async () =>
      (await visitor.get(`/press/list/${key}`)).page.includes("You said that you keep embargoes");
    expect(await isEarly()).toBe(true);
    await visitor.fill(`/press/list/${key}`, {}, `/press/list/${key}/early`);
    expect(await isEarly()).toBe(false);
    await visitor.fill(`/press/list/${key}`, { early: "yes" }, `/press/list/${key}/early`);
    expect(await isEarly()).toBe(true);
  });

  it("breaks no letters by leaving while they are written", async () => {
    const email = "busy@example.org";
    await joins(email);
    await inTransaction(at.house, async (tx) => {
      const readers = await listReadersOf(tx, 1, false);
      expect(readers.map((reader) => reader.email)).toContain(email);
      const leaves = at.house.database.transaction().execute(async (other) => {
        await sql`set local lock_timeout = '20ms'`.execute(other);
        await sql`delete from press.reader where email = ${email}`.execute(other);
      });
      await expect(leaves).rejects.toThrow("lock timeout");
    });
  });

  it("is not shut out by addresses whose time is over, nor by one network", async () => {
    const db = at.house.database;
    const waits = (until: Date) =>
      sql`update press.reader set confirm_by = ${until} where email like 'crowd%'`.execute(db);
    const now = at.clock.now();
    await sql`
      insert into press.reader
        (email, email_key, language, wants_early, wording, agreed_at, confirm_by)
      select 'crowd' || n, 'crowd' || n, 'en', false, 1, ${now}, ${new Date(+now + DAY)}
      from generate_series(1, ${MOST_UNCONFIRMED}::int) n`.execute(db);
    expect(await asks("new@example.org", "")).toBe("press.list.tooMuch");
    await waits(now);
    expect(await asks("new@example.org", "")).toBe("done");
    await forgetUnconfirmed(at.house);
    const visitor = new Visitor(at);
    const codes: number[] = [];
    while (codes.length < 30) codes.push((await visitor.post("/press/list", {})).status);
    expect(codes.at(-1)).toBe(429);
  });

  it("reads in the privacy notice what is kept of them, members or not", async () => {
    const { page } = await new Visitor(at).get(privacyPath);
    expect(page).toContain("The salted hash of whoever left: for ever");
  });
});

describe("a draft", () => {
  it("without an embargo is out at once, or thrown away", async () => {
    const plain = { ...RELEASE, embargoDay: "", embargoTime: "" };
    await outcomeOf(writeRelease, plain, officer.person);
    const draft = await findRelease(at.house.database, 2);
    const fingerprint = draft === undefined ? "" : fingerprintOf(draft);
    expect((await new Visitor(at).get(releasePath(2))).status).toBe(404);
    expect(await runs(publish, { id: "2", fingerprint })).toBe("done");
    for (const path of [pressPath, pressFeedPath, releasePath(2)])
      expect((await new Visitor(at).get(path)).page).toContain("We stand in Plymouth");
    await joins("third@example.org");
    await sendReleases(at.house);
    expect((await subjectsTo("third@example.org")).at(-1)).toMatch(/^(?!EMBARGO).*Plymouth$/);
    await outcomeOf(writeRelease, plain, officer.person);
    expect(await outcomeOf(dropRelease, { id: "3" }, officer.person)).toBe("done");
    expect(await runs(publish, { id: "3", fingerprint })).toBe("press.release.unknown");
  });
});

describe("a form of a release", () => {
  it("takes the longest text in any script, and is kept by no browser", async () => {
    const desk = await new Visitor(at).signInAs(ada);
    const long = { title: "We stand in Plymouth", contact: "Ada Okafor", body: "ب".repeat(10_000) };
    const path = "/press/drafts/new";
    expect(await desk.fill(path, long)).toMatchObject({ status: 303, leadsTo: draftsPath });
    const edit = "/press/drafts/4/edit";
    const changed = { ...long, body: "ت".repeat(10_000) };
    expect((await desk.fill(edit, changed, "/press/drafts/4/change")).status).toBe(303);
    for (const form of [path, edit]) {
      const { response } = await desk.get(form);
      expect(response.headers.get("cache-control")).toContain("no-store");
    }
  });
});

describe("without an imprint", () => {
  const bare = aHouse({ hasImprint: false });
  it("no release is published", async () => {
    const texts = { title: "We stand", body: "Twelve members stand.", contact: "Ada Okafor" };
    const release = { ...texts, embargoUntil: undefined };
    await inTransaction(bare.house, (tx, now) => addRelease(tx, release, now));
    const input = { id: "1", fingerprint: fingerprintOf(release) };
    const actor = aRequestFor(publish);
    const outcome = await perform(bare.house, publish, input, { actor });
    expect(isRefusal(outcome) && outcome.code).toBe("imprint.nothingWithout");
  });
});
