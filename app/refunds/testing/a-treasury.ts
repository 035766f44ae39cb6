import { beforeAll, expect } from "vitest";
import { doneAlready, inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDaysTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { aHouse, type TestHouse } from "../../../testing/a-house.ts";
import { anOfficer, byRequest, type Officer } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { findDetails } from "../../membership/door.ts";
import { bringRunning } from "../../money/dues/acts/bring-running.ts";
import { nameBankAccount } from "../../money/statements/acts/name-bank-account.ts";
import { balanceOf } from "../../money/testing/books.ts";
import { setRule } from "../../rulebook/door.ts";
import { drawUp } from "../acts/draw-up.ts";
import { findPayments } from "../find.ts";
import { hashOf, type RefundList, type Wanted } from "../refund.ts";
import { listLists, listRefunds } from "../refund-queries.ts";
import { fieldsOfWanted } from "../wanted.ts";

export const DOUBLES = { kind: "doubles" } as const;

/** What a signed request sends of a list. */
export const inputOf = ({ id, hash }: RefundList) => ({ list: String(id), hash });

interface Officers {
  treasurer: Officer;
  committee: Officer;
  trustee: Officer;
  desk: Visitor;
}

/** Drawing up lists, as the treasurer does. */
function listsOf(at: TestHouse, on: Pick<Officers, "treasurer">) {
  const db = () => at.house.database;
  const found = async (wanted: Wanted) =>
    (await findPayments(db(), wanted, dayOf(at.clock.now()))).found;

  const drawing = (wanted: Wanted, seen: string, leaveOut: readonly number[] = []) =>
    perform(
      at.house,
      drawUp,
      { ...fieldsOfWanted(wanted), seen, leave: leaveOut.map(String) },
      { actor: on.treasurer.person },
    );

  /** Draws up all that is found, but for these lines of the bank's. */
  async function aList(wanted: Wanted, leaveOut: readonly number[] = []): Promise<RefundList> {
    const drawn = await drawing(wanted, hashOf(await found(wanted)), leaveOut);
    if (isRefusal(drawn)) throw new Error(drawn.says);
    const [newest] = await listLists(db());
    if (newest === undefined) throw new Error("there is no list");
    return newest;
  }

  const statesOf = async ({ id }: RefundList) =>
    (await listRefunds(db(), id)).map(({ state }) => state);

  return { found, drawing, aList, statesOf };
}

type Line = readonly [on: Day, pounds: string, says: string];

/** Lines of a statement, as a bank's file has them, taken into the books. */
async function takeIn(desk: Visitor, lines: readonly Line[]): Promise<void> {
  const rows = lines.map(([day, pounds, says]) => {
    const [year, month, date] = day.split("-");
    const kind = pounds.startsWith("-") ? "PAYMENT" : "COUNTER CREDIT";
    return ` ,${date}/${month}/${year},08-99-99 66374958,${pounds},${kind},${says}\r\n`;
  });
  const csv = `Number,Date,Account,Amount,Subcategory,Memo\r\n${rows.join("")}`;
  const form = new FormData();
  form.set("file", new File([csv], "statement.csv"));
  const { leadsTo = "", page } = await desk.send("/money/statements", form);
  expect(leadsTo, page).not.toBe("");
  const hash = leadsTo.split("/").at(-1) ?? "";
  const done = await desk.fill(leadsTo, { hash }, "/money/statements/import");
  expect(done.status, done.page).toBe(303);
}

/** A party with a treasurer, a bank account and dues, and its officers who sign. Called where a file's tests begin. */
export function aTreasury(at = aHouse()) {
  const db = () => at.house.database;
  const on = {} as Officers;
  beforeAll(async () => {
    on.treasurer = await anOfficer(at, "treasurer");
    on.committee = await anOfficer(at, "national-committee");
    on.trustee = await anOfficer(at, "trustee");
    on.desk = await new Visitor(at).signInAs(on.treasurer.person);
    await inTransaction(at.house, (tx, now) =>
      setRule(tx, { name: "duesStandard", number: 500, setBy: "a ballot" }, now),
    );
    const account = { title: "The Test Party", sortCode: "08-99-99", number: "66374958" };
    await byRequest(at, nameBankAccount, account, [on.treasurer, on.trustee]);
  });

  const today = () => dayOf(at.clock.now());
  const back = (days: number) => addDaysTo(today(), -days);
  const balance = async (account: Parameters<typeof balanceOf>[1]) => balanceOf(at.house, account);
  const untilOf = async (person: Person) => (await findDetails(db(), person.personId))?.renewsOn;

  /** Takes a standing order of another system's in, of 5 pounds a month. */
  async function pays(reference: string, email: string | undefined) {
    const table = `Reference,Email,Amount,Every\n${reference},${email},5.00,month`;
    const done = await perform(at.house, bringRunning, { table }, { actor: on.treasurer.person });
    if (isRefusal(done) || done === doneAlready) throw new Error("no standing order");
  }

  let payers = 0;
  /** A member whose bank pays with a reference of another system. */
  async function aPayer(name: string) {
    payers += 1;
    const reference = `MEM-${String(payers).padStart(6, "0")}`;
    const email = `payer${payers}@example.org`;
    const person = await aMember(at.house, { name, email });
    await pays(reference, email);
    return { person, reference };
  }

  const comes = (...lines: readonly Line[]) => takeIn(on.desk, lines);
  const { found, drawing, aList, statesOf } = listsOf(at, on);

  /** Somebody whose dues came twice within days; `once` is until when they had paid before the second. */
  async function paidTwice(name: string) {
    const payer = await aPayer(name);
    await comes([back(20), "5.00", `${payer.reference} SO`]);
    const once = await untilOf(payer.person);
    await comes([back(17), "5.00", `${payer.reference} TRANSFER`]);
    return { ...payer, once };
  }

  return Object.assign(on, {
    ...{ at, db, today, back, balance, untilOf, pays, aPayer, comes },
    ...{ found, drawing, aList, statesOf, paidTwice },
  });
}
