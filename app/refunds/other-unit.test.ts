import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { statementOf } from "../../testing/bank-lines.ts";
import { byRequest } from "../../testing/officers.ts";
import { aBranch } from "../branches/testing/branches.ts";
import { CENTRAL_UNIT, checkLedger, listOpenGifts } from "../money/door.ts";
import { returnGift } from "../money/gifts/acts/return-gift.ts";
import { unsettle } from "../money/statements/acts/unsettle-line.ts";
import { aUnitOf, balanceIn } from "../money/testing/a-unit.ts";
import { match } from "./acts/match.ts";
import { payBack } from "./acts/pay-back.ts";
import { referenceOf } from "./refund.ts";
import { listRefunds } from "./refund-queries.ts";
import { aTreasury, inputOf } from "./testing/a-treasury.ts";

const on = aTreasury();
const { at, db, back, today, aPayer, comes, found, aList, statesOf } = on;
const LEEDS = { title: "Leeds", sortCode: "112233", number: "12345678" };
let leeds: number;

beforeAll(async () => {
  const branch = await aBranch(at, { name: "Leeds" });
  leeds = await aUnitOf(at.house, branch, { from: back(300), account: LEEDS });
});

const balance = (unit: number, account: Parameters<typeof balanceIn>[2]) =>
  balanceIn(at.house, unit, account);

/** Money comes to the branch's own account. */
async function comesToLeeds(pounds: string, memo: string): Promise<void> {
  const form = new FormData();
  form.set("unit", String(leeds));
  form.set("file", new File([statementOf(LEEDS, [{ on: back(9), pounds, memo }])], "s.csv"));
  const { leadsTo = "" } = await on.desk.send("/money/statements", form);
  const hash = leadsTo.split("/").at(-1) ?? "";
  expect((await on.desk.fill(leadsTo, { hash }, "/money/statements/import")).status).toBe(303);
}

async function lineOn(memo: string): Promise<string> {
  const { page } = await on.desk.get("/money/desk");
  const before = page.slice(0, page.indexOf(memo));
  return before.match(/\/money\/lines\/\d+/g)?.at(-1) ?? "";
}

describe("what came to a branch's own account", () => {
  it("goes back out of the central party's bank, and neither owes it then", async () => {
    const { reference } = await aPayer("Lee Double");
    await comesToLeeds("7.00", `${reference} WRONG`);
    const [payment] = await found({ kind: "account", account: 2, from: back(10), to: today() });
    const list = await aList({ kind: "one", line: payment?.line ?? 0 });
    await byRequest(at, payBack, inputOf(list), [on.treasurer, on.trustee]);
    expect(await balance(leeds, "refunds-owed")).toBe(-700);
    const { page } = await on.desk.get(`/money/refunds/${list.id}`);
    expect(page).toContain("Came to the account of");
    expect(page).toMatch(/<td[^>]*>(<[^>]*>)*Leeds/);
    const file = await on.desk.get(`/money/refunds/${list.id}/payments.csv`);
    expect(file.page).toMatch(/,Leeds\r\n/);
    const [refund] = await listRefunds(db(), list.id);
    if (refund === undefined) throw new Error("no refund");
    await comes([back(1), "-7.00", referenceOf(refund)]);
    const line = (await lineOn(referenceOf(refund))).split("/").at(-1) ?? "";
    const actor = on.treasurer.person;
    await perform(at.house, match, { list: String(list.id) }, { actor });
    expect(await statesOf(list)).toEqual(["paid"]);
    for (const unit of [leeds, CENTRAL_UNIT]) expect(await balance(unit, "refunds-owed")).toBe(0);
    expect(await balance(leeds, "transfers")).toBe(-700);
    expect(await balance(CENTRAL_UNIT, "transfers")).toBe(700);
    // It turns out to be something else: then it is owed where it was.
    await perform(at.house, unsettle, { line }, { actor });
    expect(await balance(leeds, "refunds-owed")).toBe(-700);
    expect(await balance(CENTRAL_UNIT, "refunds-owed")).toBe(0);
    for (const unit of [leeds, CENTRAL_UNIT]) expect(await balance(unit, "transfers")).toBe(0);
    expect((await checkLedger(db())).faults).toEqual([]);
  });

  it("as a gift over the law's sum is given back so too", async () => {
    await comesToLeeds("600.00", "SOME LTD");
    const [gift] = await listOpenGifts(db());
    await perform(at.house, returnGift, { gift: String(gift?.id) }, { actor: on.treasurer.person });
    await comes([back(1), "-600.00", "BACK TO SOME"]);
    const done = await on.desk.fill(await lineOn("BACK TO SOME"), { account: "gifts-held" });
    expect(done.status).toBe(303);
    for (const unit of [leeds, CENTRAL_UNIT]) expect(await balance(unit, "gifts-held")).toBe(0);
    expect(await balance(leeds, "transfers")).toBe(-60_000);
    expect((await checkLedger(db())).faults).toEqual([]);
  });
});
