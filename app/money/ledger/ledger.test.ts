import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import type { Day } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { listLines } from "../../record/door.ts";
import { closeMonths } from "../jobs.ts";
import { ACCOUNT_CODES, CENTRAL_ID } from "./accounts.ts";
import { toldOf } from "./acts/close-month.ts";
import { checkLedger } from "./check-queries.ts";
import { counterOf, findFault, type LedgerEntry, moving, sumOf } from "./entry.ts";
import { balancesOf, findEntry } from "./ledger-queries.ts";
import { post } from "./ledger-store.ts";
import { findPence, findSwiftPence } from "./pence.ts";

const at = aHouse();
const day = (text: string) => text as Day;
const gift = (key: string, pence: number, on = "2027-02-10"): LedgerEntry => ({
  ...{ unit: CENTRAL_ID, on: day(on), key },
  lines: moving(pence, { from: "gifts", to: "bank" }, { source: "test:1" }),
});
const posts = (...entries: readonly LedgerEntry[]) =>
  inTransaction(at.house, (tx, now) => post(tx, entries, now));
const balance = async (account: "bank" | "gifts" | "assets" | "income") =>
  (await balancesOf(at.house.database, { unit: CENTRAL_ID })).get(account);

const anAmount = fc.integer({ min: 1, max: 1_000_000_000 });
const anAccount = fc.constantFrom(...ACCOUNT_CODES);

describe("an entry", () => {
  it("comes to nought, whatever moves where, and so does what takes it back", () => {
    fc.assert(
      fc.property(anAmount, anAccount, anAccount, (pence, from, to) => {
        const lines = moving(pence, { from, to }, { source: "test:1" });
        const entry = { unit: 1, on: day("2027-01-01"), key: "one", lines };
        expect(findFault(entry)).toBeUndefined();
        const counter = counterOf({ id: 1, ...entry }, day("2027-01-02"));
        expect(findFault(counter)).toBeUndefined();
        for (const account of [from, to]) {
          const both = [...lines, ...counter.lines].filter((line) => line.account === account);
          expect(sumOf(both)).toBe(0);
        }
      }),
    );
  });

  it.each([
    [[], "empty"],
    [[100], "empty"],
    [[100, -99], "unbalanced"],
    [[0, 0], "pence"],
    [[0.5, -0.5], "pence"],
    [[1_000_000_000_001, -1_000_000_000_001], "pence"],
  ])("of %j is no entry: %s", (amounts, fault) => {
    const lines = amounts.map((pence) => ({ account: "bank" as const, pence, source: "test:1" }));
    expect(findFault({ unit: 1, on: day("2027-01-01"), key: "one", lines })).toBe(fault);
  });
});

describe("pounds", () => {
  it.each([
    ["10.10", 1010],
    ["+1,234.56", 123_456],
    ["-£5", -500],
    ["1,250.00", 125_000],
    ["0.5", 50],
    ["0", 0],
    ["10,10", undefined],
    ["0.001", undefined],
    ["1e3", undefined],
    ["", undefined],
    ["99999999999999", undefined],
  ])("written %s are %s pence", (written, pence) => expect(findPence(written)).toBe(pence));

  it("are read from what they are written as, always", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (pence) => {
        const whole = Math.abs(pence);
        const digits = String(whole).padStart(3, "0");
        const written = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(findPence(`${pence < 0 ? "-" : ""}${written}`)).toBe(pence);
        expect(findSwiftPence(written.replace(".", ","))).toBe(whole);
      }),
    );
  });
});

describe("the ledger", () => {
  it("takes an entry once by its key, and adds up along the tree", async () => {
    await posts(gift("once", 1500), gift("other", 250));
    const again = await posts(gift("once", 9999));
    expect(again.size).toBe(0);
    expect(await balance("bank")).toBe(1750);
    expect(await balance("assets")).toBe(1750);
    expect(await balance("income")).toBe(-1750);
  });

  it("is corrected by a counter-entry, once", async () => {
    const before = await balance("bank");
    const [id = 0] = (await posts(gift("wrong", 77))).values();
    const entry = await findEntry(at.house.database, id);
    if (entry === undefined) throw new Error("it is not there");
    await posts(counterOf(entry, day("2027-02-11")));
    expect(await balance("bank")).toBe(before);
    expect(await findEntry(at.house.database, id)).toMatchObject({ isCountered: true });
    const twice = { ...counterOf(entry, day("2027-02-12")), key: "counter again" };
    await expect(posts(twice)).rejects.toThrow(/entry_counters_key/);
  });

  it("refuses by itself what does not come to nought, has one line, or is added later", async () => {
    const entry = sql<{ id: number }>`
      insert into money.entry (unit_id, on_day, posted_at, key)
      values (1, '2027-02-01', ${at.clock.now()}, gen_random_uuid()::text) returning id`;
    const line = (id: number, pence: number, account = "bank") => sql`
      insert into money.line (entry_id, unit_id, account_id, pence, source)
      select ${id}, 1, id, ${pence}, 'test:raw' from money.account where unit_id = 1 and code = ${account}`;
    const raw = (...amounts: readonly number[]) =>
      at.house.database.transaction().execute(async (tx) => {
        const { rows } = await entry.execute(tx);
        const id = rows[0]?.id ?? 0;
        for (const pence of amounts) await line(id, pence).execute(tx);
        return id;
      });
    await expect(raw(100, -99)).rejects.toThrow(/comes to 1 pence/);
    await expect(raw(100)).rejects.toThrow(/needs two/);
    await expect(raw()).rejects.toThrow(/has 0 lines/);
    const id = await raw(100, -100);
    const later = at.house.database.transaction().execute(async (tx) => {
      await line(id, 5).execute(tx);
      await line(id, -5).execute(tx);
    });
    await expect(later).rejects.toThrow(/another transaction/);
    await expect(sql`update money.line set pence = 1`.execute(at.house.database)).rejects.toThrow(
      /denied|append-only/,
    );
    await expect(sql`delete from money.entry`.execute(at.house.database)).rejects.toThrow(
      /denied|append-only/,
    );
  });

  it("is added up again from its lines, in slices, and says what does not fit", async () => {
    const { database } = at.house;
    expect(await checkLedger(database, 2)).toMatchObject({ faults: [] });
    await sql`update money.month_total set pence = pence + 1 where slot = (
      select min(slot) from money.month_total)`.execute(database);
    const { faults } = await checkLedger(database);
    expect(faults.length).toBeGreaterThan(0);
    await sql`update money.month_total set pence = pence - 1 where slot = (
      select min(slot) from money.month_total)`.execute(database);
    expect((await checkLedger(database)).faults).toEqual([]);
  });

  it("has each month's totals in the record, once, when the month is over", async () => {
    await posts(gift("before the month ends", 300));
    await closeMonths(at.house);
    const lines = async () => (await listLines(at.house.database, { subject: "/money" })).lines;
    expect(await lines()).toEqual([]);
    at.clock.moveForward(32 * 86_400_000);
    await Promise.all([closeMonths(at.house), closeMonths(at.house)]);
    await closeMonths(at.house);
    const [line, ...more] = await lines();
    expect(more).toEqual([]);
    expect(line?.says).toMatch(/^What was written into the party's books in 2027-03: \d+ entries/);
    // Nobody paid in it whom we know, so that it has its hash and no sums.
    expect(line?.facts).toMatchObject({ month: "2027-03", totals: {} });
    expect(toldOf({ asset: 5 }, 9, 10)).toEqual({});
    expect(toldOf({ asset: 5, income: -5 }, 10, 10)).toEqual({ asset: 5, income: -5 });
    expect(toldOf({ asset: 5, income: -3, equity: -2 }, 10, 10)).toEqual({ income: -3 });
  });
});
