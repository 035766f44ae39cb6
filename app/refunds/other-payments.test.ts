import { describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { byRequest } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { drawUp } from "./acts/draw-up.ts";
import { payBack } from "./acts/pay-back.ts";
import { listLists } from "./refund-queries.ts";
import { aTreasury, DOUBLES, inputOf } from "./testing/a-treasury.ts";
import { fieldsOfWanted } from "./wanted.ts";

const on = aTreasury();
const { at, db, back, untilOf, aPayer, comes, found, drawing, aList } = on;

describe("other payments", () => {
  it("that came by one account between two days, or one by itself, go back in the same way", async () => {
    const { person, reference } = await aPayer("Ifor Portal");
    const before = await untilOf(person);
    await comes(
      [back(300), "7.00", `${reference} WRONG`],
      [back(299), "8.00", `${reference} WRONG`],
    );
    const days = { from: back(300), to: back(299) };
    const wanted = { kind: "account", account: 1, ...days } as const;
    const query = new URLSearchParams(fieldsOfWanted(wanted));
    const { page } = await on.desk.get(`/money/refunds/find?${query}`);
    expect(page).toContain("2 payments, £15 together");
    const [seven, eight] = await found(wanted);
    const list = await aList(wanted, [eight?.line ?? 0]);
    expect(list).toMatchObject({ kind: "account", payments: 1, pence: 700 });
    expect((await on.desk.get(`/money/lines/${eight?.line}`)).page).toContain(
      `/money/refunds/find?kind=one&amp;line=${eight?.line}`,
    );
    const one = await aList({ kind: "one", line: eight?.line ?? 0 });
    expect(one).toMatchObject({ kind: "one", payments: 1, pence: 800 });
    for (const each of [list, one])
      await byRequest(at, payBack, inputOf(each), [on.treasurer, on.trustee]);
    expect(await untilOf(person)).toBe(before);
    expect(await found(wanted)).toEqual([]);
    expect(await found({ kind: "one", line: seven?.line ?? 0 })).toEqual([]);
  });

  it("of which there are none are said to be none, and nonsense is refused in plain words", async () => {
    const none = await on.desk.get(
      "/money/refunds/find?kind=account&account=1&from=1999-01-01&to=1999-01-02",
    );
    expect(none.page).toContain("Write the day");
    const empty = await on.desk.get(
      "/money/refunds/find?kind=account&account=99&from=2026-01-01&to=2026-01-02",
    );
    expect(empty.status).toBe(200);
    expect(empty.page).toContain("Nothing was found");
    for (const [query, says] of [
      ["", "Choose what is looked for"],
      ["kind=all", "Choose what is looked for"],
      ["kind=account", "Choose an account"],
      ["kind=account&account=1", "Write the day"],
      ["kind=account&account=1&from=2026-02-30&to=2026-03-01", "Write the day"],
      ["kind=account&account=1&from=2026-03-02&to=2026-03-01", "before the first"],
      ["kind=one&line=x", "no such payment"],
    ])
      expect((await on.desk.get(`/money/refunds/find?${query}`)).page, query).toContain(says);
    const stale = await drawing(DOUBLES, "0".repeat(64));
    expect(isRefusal(stale) && stale.says).toMatch(/nothing to pay back|has changed/);
    const other = await perform(
      at.house,
      drawUp,
      { kind: "one", line: "999999", seen: "0".repeat(64) },
      { actor: on.treasurer.person },
    );
    expect(isRefusal(other) && other.says).toContain("nothing to pay back");
  });

  it("are nobody's to see but of who keeps the books, asks or signs", async () => {
    const member = await new Visitor(at).signInAs(await aMember(at.house, { name: "Jo Nosy" }));
    const key = await new Visitor(at).signInAs(on.trustee.person);
    const [list] = await listLists(db());
    for (const path of [
      "/money/refunds",
      "/money/refunds/find?kind=doubles",
      `/money/refunds/${list?.id}`,
      `/money/refunds/${list?.id}/payments.csv`,
    ]) {
      expect((await member.get(path)).status, path).toBe(403);
      expect((await new Visitor(at).get(path)).status, path).not.toBe(200);
    }
    expect((await key.get(`/money/refunds/${list?.id}`)).status).toBe(200);
    expect((await key.get("/money/refunds/find?kind=doubles")).status).toBe(403);
    expect((await key.get(`/money/refunds/${list?.id}/payments.csv`)).status).toBe(403);
    for (const path of ["", `/${list?.id}/drop`, `/${list?.id}/match`, `/${list?.id}/pay`]) {
      const form = { kind: "doubles", seen: "0".repeat(64), refund: "1", line: "1" };
      const sent = await member.send(`/money/refunds${path}`, new URLSearchParams(form));
      expect(sent.status, path).toBe(403);
    }
    expect((await on.desk.get("/money/refunds/99999")).status).toBe(404);
    expect((await on.desk.get("/money/refunds/one")).status).toBe(404);
  });
});
