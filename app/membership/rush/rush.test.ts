import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { aVisitor } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { defaultRules, type RuleName, setRule } from "../../rulebook/door.ts";
import { confirm } from "../joining/acts/confirm.ts";
import { join } from "../joining/acts/join.ts";
import { findByEmail } from "../standing/queries.ts";
import { letInWaiting } from "./letting-in.ts";
import { hasRoom } from "./rush.ts";
import { countWaiting } from "./store.ts";

const at = aHouse();
const rules = defaultRules();
const HOUR = 3_600_000;
const none = { inAll: 0, ofDomain: 0, ofPlace: 0, before: 0 };

const set = (name: RuleName, number: number) =>
  inTransaction(at.house, (tx, now) => setRule(tx, { name, number, setBy: "a ballot" }, now));

/** Joins and confirms. True where they are in. */
async function comesIn(email: string, postcode = ""): Promise<boolean> {
  const form = {
    kind: "member",
    name: "Ada Okafor",
    email,
    postcode,
    age: "adult",
    consent: "yes",
  };
  await perform(at.house, join, form, { actor: aVisitor });
  const letters = await lettersTo(at.house, email);
  const key = /key=([\w-]+)/.exec(letters.at(-1)?.body ?? "")?.[1] ?? "";
  const outcome = await perform(at.house, confirm, { key }, { actor: aVisitor });
  return !isRefusal(outcome) && typeof outcome !== "symbol" && !outcome.waits;
}

const isIn = async (email: string) =>
  (await findByEmail(at.house.database, email))?.isConfirmed === true;

beforeEach(async () => {
  await sql`delete from membership.person`.execute(at.house.database);
  await set("joinsAnHour", rules.joinsAnHour);
  await set("joinsOfDomain", rules.joinsOfDomain);
  await set("joinsOfPlace", rules.joinsOfPlace);
});

describe("room for one more", () => {
  it.each([
    ["inAll", "joinsAnHour"],
    ["ofDomain", "joinsOfDomain"],
    ["ofPlace", "joinsOfPlace"],
  ] as const)("ends where %s reaches the rulebook's %s", (count, name) => {
    expect(hasRoom({ ...none, [count]: rules[name] - 1 }, rules)).toBe(true);
    expect(hasRoom({ ...none, [count]: rules[name] }, rules)).toBe(false);
  });

  it("is none while somebody who came before waits", () => {
    expect(hasRoom({ ...none, before: 1 }, rules)).toBe(false);
  });
});

describe("a rush", () => {
  it.each([
    ["one domain", "joinsOfDomain", (n: number) => [`a${n}@one.example`, ""]],
    ["one postcode area", "joinsOfPlace", (n: number) => [`a${n}@d${n}.example`, `PL${n + 1} 1AA`]],
    ["anywhere", "joinsAnHour", (n: number) => [`a${n}@d${n}.example`, ""]],
  ] as const)("from %s waits above %s of a ballot's choosing", async (_, name, who) => {
    const most = name === "joinsAnHour" ? 20 : 5;
    await set(name, most);
    const people = Array.from({ length: most + 2 }, (_one, n) => who(n) as [string, string]);
    const outcomes: boolean[] = [];
    for (const [email, postcode] of people) outcomes.push(await comesIn(email, postcode));
    expect(outcomes.filter(Boolean)).toHaveLength(most);
    expect(await countWaiting(at.house.database)).toBe(2);
    at.clock.moveForward(HOUR + 1000);
    await letInWaiting(at.house);
    expect(await countWaiting(at.house.database)).toBe(0);
    for (const [email] of people) expect(await isIn(email)).toBe(true);
  });

  it("lets in the first first, and nobody new before them", async () => {
    await set("joinsOfDomain", 5);
    for (let n = 0; n < 5; n++) await comesIn(`b${n}@two.example`);
    expect(await comesIn("first@two.example")).toBe(false);
    at.clock.moveForward(1000);
    expect(await comesIn("second@two.example")).toBe(false);
    at.clock.moveForward(HOUR);
    expect(await comesIn("third@two.example")).toBe(false);
    await set("joinsOfDomain", 5);
    await letInWaiting(at.house);
    const inNow = await Promise.all(
      ["first", "second", "third"].map((name) => isIn(`${name}@two.example`)),
    );
    expect(inNow).toEqual([true, true, true]);
  });

  it("a place that is kept is nobody else's: another form with that address changes nothing", async () => {
    await set("joinsOfDomain", 5);
    for (let n = 0; n < 5; n++) await comesIn(`c${n}@three.example`);
    expect(await comesIn("waits@three.example")).toBe(false);
    const form = { kind: "supporter", name: "Somebody Else", email: "waits@three.example" };
    await perform(
      at.house,
      join,
      { ...form, postcode: "", age: "adult", consent: "yes" },
      { actor: aVisitor },
    );
    const kept = await findByEmail(at.house.database, "waits@three.example");
    expect(kept).toMatchObject({ kind: "member", name: "Ada Okafor", isConfirmed: false });
    expect(kept?.waitsSince).toBeDefined();
    const letters = await lettersTo(at.house, "waits@three.example");
    expect(letters.at(-1)?.body).toContain("your place is kept");
  });
});
