import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { anOfficer, byRequest } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { renew } from "../joining/acts/renew.ts";
import { findByEmail } from "../standing/queries.ts";
import { suspend } from "../suspending/acts/suspend.ts";
import { forgetAbsent } from "./forget-absent.ts";

const at = aHouse();
const rules = defaultRules();
const DAY = 86_400_000;
/** Of a member of these tests, from now to the end of the term. */
const TERM = 300;

const isThere = async (email: string) =>
  (await findByEmail(at.house.database, email)) !== undefined;
const letters = async (email: string) =>
  (await lettersTo(at.house, email)).filter(({ subject }) => subject.includes("about to delete"));

async function pass(days: number): Promise<void> {
  at.clock.moveForward(days * DAY);
  await forgetAbsent(at.house);
}

let number = 0;
let email = "";
beforeEach(() => {
  number += 1;
  email = `away${number}@example.org`;
});

describe("whoever stays away", () => {
  it("as a lapsed member is told, has their days, and is then forgotten", async () => {
    await aMember(at.house, { email });
    await pass(TERM + rules.lapsedKeptDays - rules.goingNoticeDays - 1);
    expect(await letters(email)).toEqual([]);
    await pass(2);
    await pass(0);
    const [letter, ...more] = await letters(email);
    expect(more).toEqual([]);
    expect(letter?.body).toMatch(/On \d+ \w+ \d{4} we delete all that The Test Party keeps of you/);
    await pass(rules.goingNoticeDays - 1);
    expect(await isThere(email)).toBe(true);
    await pass(1);
    expect(await isThere(email)).toBe(false);
  });

  it("as a supporter likewise, after longer", async () => {
    await aMember(at.house, { email, standing: "supporter" });
    await pass(rules.supporterKeptDays - rules.goingNoticeDays - 1);
    expect(await letters(email)).toEqual([]);
    await pass(1);
    expect(await letters(email)).toHaveLength(1);
    await pass(rules.goingNoticeDays - 1);
    expect(await isThere(email)).toBe(true);
    await pass(1);
    expect(await isThere(email)).toBe(false);
  });

  it("and comes back in time stays, and is told anew the next time", async () => {
    const supporter = await aMember(at.house, { email, standing: "supporter" });
    await pass(rules.supporterKeptDays - 1);
    expect(await letters(email)).toHaveLength(1);
    await new Visitor(at).signInAs(supporter);
    await pass(rules.goingNoticeDays + 1);
    expect(await isThere(email)).toBe(true);
    await pass(rules.supporterKeptDays - 2 * rules.goingNoticeDays - 2);
    expect(await letters(email)).toHaveLength(1);
    await pass(1);
    expect(await letters(email)).toHaveLength(2);
    expect(await isThere(email)).toBe(true);
  });

  it("is left alone while their membership runs", async () => {
    const member = await aMember(at.house, { email });
    await pass(TERM);
    await perform(at.house, renew, {}, { actor: member });
    await pass(rules.lapsedKeptDays);
    expect(await isThere(email)).toBe(true);
    expect(await letters(email)).toEqual([]);
  });
});

it("an old suspension stays in the list, and nothing says whose it was", async () => {
  const [safety, trustee] = [await anOfficer(at, "safety-officer"), await anOfficer(at, "trustee")];
  const someone = await aMember(at.house, { email });
  const input = { person: someone.personId, days: "7", ground: "abuse" };
  await byRequest(at, suspend, input, [safety, trustee]);
  const whose = async () =>
    (await sql<object>`select person_id from membership.suspension`.execute(at.house.database))
      .rows;
  await pass(400);
  await new Visitor(at).signInAs(someone);
  await pass(7 + rules.suspensionKeptDays - 401);
  expect(await whose()).toEqual([{ person_id: someone.personId }]);
  await pass(1);
  expect(await whose()).toEqual([{ person_id: null }]);
});
