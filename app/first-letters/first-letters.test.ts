import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import { aVisitor, type Person } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { dayOf } from "../../platform/time/days.ts";
import { aHouse, PARTY_URL } from "../../testing/a-house.ts";
import { hiddenIn } from "../../testing/html.ts";
import { addressesWaiting, lettersTo, postedTo } from "../../testing/letters.ts";
import { anOfficer, byRequest, type Officer } from "../../testing/officers.ts";
import { aCrowd, aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { aBallot } from "../ballots/testing/a-ballot.ts";
import { aBranch, belong } from "../branches/testing/branches.ts";
import { chooseNotices } from "../mail/acts/choose-notices.ts";
import { postLetter } from "../mail/door.ts";
import { aWritten } from "../mail/testing/a-written.ts";
import { keyInLetters, leavesHow } from "../mail/testing/in-outbox.ts";
import {
  addFromList,
  becomeMember,
  confirm,
  emailKeyOf,
  findByEmail,
  findPerson,
  leave,
  listEverybody,
  saveLanguage,
} from "../membership/door.ts";
import { join } from "../membership/joining/acts/join.ts";
import { suspend } from "../membership/suspending/acts/suspend.ts";
import { leave as leaveNewsletters } from "../newsletters/readers/acts/leave.ts";
import { setRule } from "../rulebook/door.ts";
import { begin as beginSilence } from "../silences/acts/begin.ts";
import { start } from "./acts/start.ts";
import { stop } from "./acts/stop.ts";
import { postDue } from "./posting.ts";

const at = aHouse();
const DAY = 86_400_000;
const SUBJECTS = {
  today: "What you can do in The Test Party today",
  vote: "Your first vote in The Test Party",
  branch: "Your branch of The Test Party",
};
let joined = 0;
let branch = 0;
let keys: readonly [Officer, Officer];

beforeAll(async () => {
  keys = [await anOfficer(at, "national-committee"), await anOfficer(at, "safety-officer")];
  branch = await aBranch(at, { name: "Plymouth" });
});

/** Somebody who filled in the form and confirmed. */
async function newcomer(kind = "member", house: House = at.house): Promise<Person> {
  joined += 1;
  const email = `new${joined}@town${joined}.example`;
  const form = { kind, name: `New ${joined}`, email, postcode: "", age: "adult", consent: "yes" };
  await perform(house, join, form, { actor: aVisitor });
  const [letter] = await lettersTo(house, email);
  const key = /key=([\w-]+)/.exec(letter?.body ?? "")?.[1];
  await perform(house, confirm, { key }, { actor: aVisitor });
  const id = (await findByEmail(house.database, email))?.id;
  const person = id && (await findPerson(house.database, id, at.clock.now()));
  if (person === undefined) throw new Error("nobody came");
  return person;
}

async function days(count: number): Promise<void> {
  for (let day = 0; day < count; day += 1) {
    at.clock.moveForward(DAY);
    await postDue(at.house);
  }
}

const firstTo = async ({ personId }: Pick<Person, "personId">) =>
  (await postedTo(at.house, personId)).filter(({ subject }) =>
    Object.values<string>(SUBJECTS).includes(subject),
  );
const subjectsTo = async (person: Pick<Person, "personId">) =>
  (await firstTo(person)).map(({ subject }) => subject);

const oneClick = (key: string) =>
  at.app.request(`${PARTY_URL}/mail/unsubscribe/first-letters/${key}`, {
    method: "POST",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
  });

describe("a newcomer's first letters", () => {
  it("a member gets three, each on its day, of use for some days, and never again", async () => {
    const ada = await newcomer();
    await belong(at, branch, [ada]);
    await postDue(at.house);
    expect(await subjectsTo(ada)).toEqual([]);
    await days(1);
    expect(await subjectsTo(ada)).toEqual([SUBJECTS.today]);
    await days(3);
    expect(await firstTo(ada)).toHaveLength(1);
    await days(1);
    expect(await subjectsTo(ada)).toEqual([SUBJECTS.today, SUBJECTS.vote]);
    await days(7);
    const [today, vote, own] = await firstTo(ada);
    expect(today?.body).toContain("Dear New");
    expect(today?.body).toContain(`${PARTY_URL}/act`);
    // Joined on 1 March; a vote takes 14 days of membership.
    expect(vote?.body).toMatch(/opens from .*15 March 2027 on/);
    expect(vote?.body).toContain("receipt code");
    expect(own?.subject).toBe(SUBJECTS.branch);
    expect(own?.body).toContain("You belong to the branch Plymouth");
    expect(own?.body).toContain(`${PARTY_URL}/branches/${branch}/write`);
    expect((await leavesHow(at.house, SUBJECTS.today))[0]?.goodUntil).toEqual(
      new Date("2027-03-06T00:00:00Z"),
    );
    await days(20);
    expect(await firstTo(ada)).toHaveLength(3);
  });

  it("a vote's letter names the open ballots on whose roll they stand, and no others", async () => {
    await inTransaction(at.house, (tx, now) =>
      setRule(tx, { name: "voteMemberDays", number: 3, setBy: "a ballot" }, now),
    );
    const voter = await newcomer();
    await days(2);
    const other = await newcomer();
    await days(2);
    await aBallot(at.house, { title: "Fairer fares" });
    await days(1);
    const [, vote] = await firstTo(voter);
    expect(vote?.body).toContain("You have a vote");
    expect(vote?.body).toContain("Fairer fares");
    await inTransaction(at.house, (tx, now) =>
      setRule(tx, { name: "voteMemberDays", number: 14, setBy: "a ballot" }, now),
    );
    await days(2);
    const [, none] = await firstTo(other);
    expect(none?.body).toContain("You have no vote yet");
    expect(none?.body).not.toContain("Fairer fares");
  });

  it("a supporter gets none of a vote, and that one alone once they become a member", async () => {
    const sue = await newcomer("supporter");
    await days(15);
    expect(await subjectsTo(sue)).toEqual([SUBJECTS.today, SUBJECTS.branch]);
    expect((await firstTo(sue))[0]?.body).toContain("/me/become-member");
    await perform(at.house, becomeMember, {}, { actor: sue });
    await days(15);
    expect(await subjectsTo(sue)).toEqual([SUBJECTS.today, SUBJECTS.branch, SUBJECTS.vote]);
  });

  it("come in the language that their reader chose", async () => {
    const nia = await newcomer();
    await inTransaction(at.house, (tx) => saveLanguage(tx, nia.personId, "cy"));
    await days(1);
    const letters = await postedTo(at.house, nia.personId);
    expect(letters.at(-1)?.subject).toBe("Yr hyn y gallwch ei wneud yn The Test Party heddiw");
    expect(letters.at(-1)?.body).toContain("Annwyl New");
  });

  it("after weeks in which the server was away nothing comes late, and nothing at once", async () => {
    const [late, later] = [await newcomer(), await newcomer()];
    at.clock.moveForward(6 * DAY);
    await postDue(at.house);
    await postDue(at.house);
    expect(await subjectsTo(late)).toEqual([SUBJECTS.vote]);
    at.clock.moveForward(30 * DAY);
    await days(3);
    for (const one of [late, later]) expect(await subjectsTo(one)).toEqual([SUBJECTS.vote]);
  });
});

describe("the way out", () => {
  it("one click stops the rest of them and takes back what waits, and nothing else", async () => {
    const ada = await newcomer();
    await days(1);
    const key = await keyInLetters(at.house, ada.personId);
    expect((await oneClick(key)).status).toBe(200);
    expect(await firstTo(ada)).toEqual([]);
    await days(15);
    expect(await firstTo(ada)).toEqual([]);
    const to = "new@town.example";
    for (const kind of ["needed", "important"] as const)
      await inTransaction(at.house, (tx, now) =>
        postLetter(tx, { to, personId: ada.personId, kind, ...aWritten("Others come", "x") }, now),
      );
    const others = await postedTo(at.house, ada.personId);
    expect(others.filter(({ subject }) => subject === "Others come")).toHaveLength(2);
    expect((await oneClick(key)).status).toBe(200);
    expect((await oneClick("junk")).status).toBe(404);
    expect((await oneClick("A".repeat(43))).status).toBe(404);
  });

  it("opening its link stops nothing; its button does", async () => {
    const ada = await newcomer();
    await days(1);
    const visitor = new Visitor(at);
    const path = `/mail/unsubscribe/first-letters/${await keyInLetters(at.house, ada.personId)}`;
    expect((await visitor.get(path)).page).toContain("Stop the first letters");
    expect(await firstTo(ada)).toHaveLength(1);
    expect((await visitor.post(path)).page).toContain("We have stopped them");
    expect(await firstTo(ada)).toEqual([]);
    expect((await visitor.get("/mail/unsubscribe/first-letters/junk")).status).toBe(404);
  });

  it("under Me they are stopped and started again, and all three are there to be read", async () => {
    const ada = await newcomer();
    const asAda = await new Visitor(at).signInAs(ada);
    const path = "/me/first-letters";
    const { page } = await asAda.get(path);
    for (const says of [...Object.values(SUBJECTS), "Eich pleidlais gyntaf yn The Test Party"])
      expect(page).toContain(says);
    expect(page).toContain("Comes on");
    const stopping = `${path}/stop`;
    expect((await asAda.post(stopping, hiddenIn(page, stopping), path)).status).toBe(303);
    await days(2);
    expect(await firstTo(ada)).toEqual([]);
    expect((await asAda.get(path)).page).toContain("You have stopped your first letters");
    await perform(at.house, start, {}, { actor: ada });
    await postDue(at.house);
    expect(await subjectsTo(ada)).toEqual([SUBJECTS.today]);
    expect(await perform(at.house, start, {}, { actor: ada })).toMatchObject({ kind: "conflict" });
    const old = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await old.get(path)).page).toContain("You get none");
    expect((await new Visitor(at).get(path)).status).not.toBe(200);
    expect(await perform(at.house, stop, {}, { actor: aVisitor })).toMatchObject({
      kind: "not-signed-in",
    });
  });
});

describe("nobody is written to", () => {
  it("who left the party, or newsletters, or wants no letters, or is suspended", async () => {
    const [left, out, off, suspended] = [
      await newcomer(),
      await newcomer(),
      await newcomer(),
      await newcomer(),
    ];
    await perform(at.house, leave, { after: "supporter" }, { actor: left });
    await perform(at.house, leaveNewsletters, {}, { actor: out });
    await perform(at.house, chooseNotices, { notices: "off" }, { actor: off });
    const { personId: person } = suspended;
    const safety = await anOfficer(at, "safety-officer");
    await byRequest(at, suspend, { person, ground: "threats", days: "14" }, [safety, keys[0]]);
    await days(15);
    for (const one of [left, out, off, suspended]) expect(await firstTo(one)).toEqual([]);
    // Whoever comes back is not new.
    await perform(at.house, becomeMember, {}, { actor: left });
    await days(15);
    expect(await firstTo(left)).toEqual([]);
  });

  it("who was erased: nothing is kept of them, and what waits goes", async () => {
    const gone = await newcomer();
    await days(1);
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, gone.personId, now));
    expect(await firstTo(gone)).toEqual([]);
    expect((await at.house.gatherAbout(gone.personId))["first-letters"]).toEqual({});
    await days(5);
    expect(await firstTo(gone)).toEqual([]);
  });

  it("whom a list brought", async () => {
    const email = "list@example.org";
    const listed = {
      ...{ name: "From a list", email, emailKey: emailKeyOf(email), address: undefined },
      ...({ postcode: undefined, kind: "member", renewsOn: "2029-01-01" as never } as const),
      ...{ joinedOn: undefined, adultOn: undefined, isAgeKnown: true },
    };
    const added = await inTransaction(at.house, (tx, now) => addFromList(tx, [listed], now));
    const [personId] = added.values();
    await days(15);
    expect(await firstTo({ personId: personId as PersonId })).toEqual([]);
  });

  it("while there is silence; what is in time comes afterwards", async () => {
    const ada = await newcomer();
    at.clock.moveForward(DAY / 2);
    await byRequest(at, beginSilence, { place: "everywhere", hours: "48" }, keys);
    at.clock.moveForward(DAY / 2);
    await postDue(at.house);
    expect(await firstTo(ada)).toEqual([]);
    await days(2);
    expect(await subjectsTo(ada)).toEqual([SUBJECTS.today]);
  });
});

describe("very many at once", () => {
  const MANY = 5000;
  it("each gets it once, by two processes of which one stops between slices", async () => {
    await aCrowd(at.house, MANY);
    const everybody = await listEverybody(at.house.database, undefined, 2 * MANY);
    const crowd = everybody.filter(({ name }) => name === "Crowd").map(({ personId }) => personId);
    const today = dayOf(at.clock.now());
    await sql`
      insert into first_letters.newcomer (person_id, came_on, member_from, next_on)
      select id, ${today}::date, ${today}::date, ${today}::date + 1
      from unnest(${crowd}::uuid[]) as id`.execute(at.house.database);
    at.clock.moveForward(DAY);
    let looks = 0;
    const stopping = {
      get aborted() {
        return looks++ > 0;
      },
    } as AbortSignal;
    await Promise.all([postDue(at.house, stopping), postDue(at.house)]);
    await postDue(at.house);
    const waiting = await addressesWaiting(at.house, SUBJECTS.today);
    const theirs = waiting.filter((address) => address.startsWith("crowd"));
    expect(theirs).toHaveLength(MANY);
    expect(new Set(theirs).size).toBe(MANY);
  });
});
