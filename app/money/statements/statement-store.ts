import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDaysTo, compareDays, type Day } from "../../../platform/time/days.ts";
import { type Owner, ownersOf } from "../dues/dues-queries.ts";
import { type DayNumbers, receiveDues, reverseReceipts } from "../dues/dues-store.ts";
import { addHeldGifts, noteReversedGifts } from "../gifts/gift-store.ts";
import type { AccountCode } from "../ledger/accounts.ts";
import { type LedgerEntry, moving, type Pence } from "../ledger/entry.ts";
import { post } from "../ledger/ledger-store.ts";
import type { MoneyTables } from "../tables.ts";
import type { BankAccount } from "./bank-account-queries.ts";
import { takeBackPaidFor } from "./between-units-store.ts";
import { linesHandedIn } from "./handed-in-queries.ts";
import { type NamedLine, sourceOf } from "./identity.ts";
import {
  keysIn,
  type Matched,
  matchLines,
  payerKeyOf,
  payerOf,
  REVERSED_WITHIN_DAYS,
  type Reversible,
} from "./match.ts";
import type { StatementHead } from "./statement.ts";
import {
  type BankLine,
  endedAmong,
  givenInYears,
  payersOf,
  reversibleLines,
  type TakenBack,
} from "./statement-queries.ts";

const tables = (tx: Tx) => tx.withTables<MoneyTables>();

export interface Importing {
  readonly account: BankAccount;
  /** In whose books, and in which account of them, its money stands. */
  readonly bank: { readonly unit: number; readonly account: AccountCode };
  readonly hash: string;
  readonly head: StatementHead;
  /** Where in the file the new lines stand, by their days. */
  readonly added: readonly number[];
  readonly numbers: DayNumbers;
  readonly heldOver: Pence;
  readonly yearMost: Pence;
  readonly today: Day;
}

const AT_ONCE = 1000;

/** Writes the new lines of a statement into the ledger, each where it belongs or into suspense. */
export async function importLines(tx: Tx, importing: Importing, at: Date): Promise<void> {
  const { account, hash, head, added } = importing;
  const { id } = await tables(tx)
    .insertInto("money.statement")
    .values({
      ...{ bank_account_id: account.id, hash, format: head.format, imported_at: at },
      ...{ lines: head.lines, added: added.length, first_day: head.from, last_day: head.to },
      ...{ opening_pence: head.opening ?? null, closing_pence: head.closing ?? null },
      warnings: JSON.stringify(head.warnings),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (let from = 0; from < added.length; from += AT_ONCE) {
    const lines = await linesHandedIn(tx, hash, added.slice(from, from + AT_ONCE));
    await importSlice(tx, { ...importing, added: lines }, id, at);
  }
}

interface Slice extends Omit<Importing, "added"> {
  readonly added: readonly NamedLine[];
}

async function importSlice(
  tx: Tx,
  { account, bank, added, hash, head, numbers, heldOver, yearMost, today }: Slice,
  statementId: number,
  at: Date,
): Promise<void> {
  const matched = await matchSlice(tx, { account: account.id, added, heldOver, yearMost });
  const of = (key: string): Matched => matched.get(key) ?? { account: "suspense", how: "unknown" };
  const entries = added.map(({ key, line: { on, pence } }): LedgerEntry => {
    const source = sourceOf(account.id, key);
    const why = { source, evidence: hash };
    return {
      unit: bank.unit,
      on,
      key: source,
      lines: moving(pence, { from: of(key).account, to: bank.account }, why),
    };
  });
  const posted = await post(tx, entries, at);
  const ids = await addBankLines(tx, { added, of, posted, statementId, account, head });
  const receipts = added.flatMap(({ key, line: { on, pence } }) => {
    const { account: to, personId, undoes } = of(key);
    const source = sourceOf(account.id, key);
    const entry = posted.get(source);
    if (to !== "dues" || undoes !== undefined || personId === undefined || entry === undefined)
      return [];
    return [{ personId, on, pence, source, entry }];
  });
  await receiveDues(tx, receipts, numbers, today);
  const held = added.flatMap(({ key, line: { on, pence, payer } }) => {
    const { account: to, personId, undoes } = of(key);
    const line = ids.get(key);
    if (to !== "gifts-held" || undoes !== undefined || line === undefined) return [];
    return [{ line, on, pence, personId, payer }];
  });
  await addHeldGifts(tx, bank.unit, held);
  await takeBack(tx, account.id, { added, of, today });
}

async function matchSlice(
  tx: Tx,
  slice: { account: number; added: readonly NamedLine[]; heldOver: Pence; yearMost: Pence },
): Promise<ReadonlyMap<string, Matched>> {
  const { account, added, heldOver, yearMost } = slice;
  const owners = await ownersOf(tx, [...new Set(added.flatMap(({ line }) => keysIn(line)))]);
  const named = added.flatMap(({ line }) => {
    const key = payerKeyOf(line);
    return key === undefined || line.pence < 0 ? [] : [{ key, pence: line.pence }];
  });
  const once = new Map(named.map((one) => [payerOf(one.key, one.pence), one]));
  const payers = await payersOf(tx, [...once.values()]);
  const known = [...owners.values()].map(({ personId }) => personId);
  const people = [...new Set([...known, ...payers.values()])];
  const givers = [...owners.values()].flatMap(({ personId, isGift }) => (isGift ? [personId] : []));
  const back = added.filter(({ line }) => line.pence < 0 || line.isReversal);
  return matchLines(added, {
    owners,
    payers,
    ended: await endedAmong(tx, people),
    reversible: await reversibleLines(tx, account, takenBackIn(back, owners)),
    heldOver,
    given: await givenInYears(tx, givers),
    yearMost,
  });
}

/** Whose payments, and of which sums, the bank could take back with these lines. */
function takenBackIn(back: readonly NamedLine[], owners: ReadonlyMap<string, Owner>): TakenBack {
  const days = back.map(({ line }) => line.on).toSorted(compareDays);
  return {
    sums: [...new Set(back.map(({ line }) => -line.pence))],
    people: [
      ...new Set(
        back.flatMap(({ line }) => keysIn(line)).flatMap((key) => owners.get(key)?.personId ?? []),
      ),
    ],
    payerKeys: [...new Set(back.flatMap(({ line }) => payerKeyOf(line) ?? []))],
    since: addDaysTo(days[0] ?? ("2000-01-01" as Day), -REVERSED_WITHIN_DAYS),
  };
}

interface Lines {
  readonly added: readonly NamedLine[];
  readonly of: (key: string) => Matched;
  readonly posted: ReadonlyMap<string, number>;
  readonly statementId: number;
  readonly account: BankAccount;
  readonly head: StatementHead;
}

async function addBankLines(
  tx: Tx,
  { added, of, posted, statementId, account, head }: Lines,
): Promise<ReadonlyMap<string, number>> {
  const column = <Value>(read: (one: NamedLine) => Value) => added.map(read);
  const { rows } = await sql<{ id: number; key: string }>`
    insert into money.bank_line (statement_id, bank_account_id, format, key, on_day, pence, payer, reference,
      text, payer_key, account, how, person_id, entry_id)
    select ${statementId}, ${account.id}, ${head.format}, l.*
    from unnest(${column(({ key }) => key)}::text[], ${column(({ line }) => line.on)}::date[],
      ${column(({ line }) => line.pence)}::bigint[], ${column(({ line }) => line.payer ?? null)}::text[],
      ${column(({ line }) => line.reference ?? null)}::text[], ${column(({ line }) => line.text ?? null)}::text[],
      ${column(({ line }) => payerKeyOf(line) ?? null)}::text[], ${column(({ key }) => of(key).account)}::text[],
      ${column(({ key }) => of(key).how)}::text[], ${column(({ key }) => of(key).personId ?? null)}::uuid[],
      ${column(({ key }) => posted.get(sourceOf(account.id, key)))}::bigint[])
      as l (key, on_day, pence, payer, reference, text, payer_key, account, how, person_id, entry_id)
    returning id, key`.execute(tx);
  return new Map(rows.map(({ id, key }) => [key, id]));
}

/** What the bank took back: it pays for nothing, and is nobody's gift, from that day on. */
async function takeBack(
  tx: Tx,
  account: number,
  { added, of, today }: Pick<Lines, "added" | "of"> & { readonly today: Day },
): Promise<void> {
  const back = added.flatMap(({ key, line: { on } }) => {
    const { undoes } = of(key);
    return undoes === undefined ? [] : [{ key, undoes, on }];
  });
  await noteTakenBack(tx, account, back, today);
}

interface TakesBack {
  readonly key: string;
  /** The name of the line that it takes back. */
  readonly undoes: string;
  readonly on: Day;
}

async function noteTakenBack(
  tx: Tx,
  account: number,
  back: readonly TakesBack[],
  today: Day,
): Promise<void> {
  if (back.length === 0) return;
  const { rows } = await sql<{ id: number; key: string; moves: number; account: AccountCode }>`
    update money.bank_line u set undoes = o.id
    from money.bank_line o, unnest(${back.map(({ key }) => key)}::text[],
      ${back.map(({ undoes }) => undoes)}::text[]) as b (key, undoes)
    where u.bank_account_id = ${account} and u.key = b.key
      and o.bank_account_id = ${account} and o.key = b.undoes
    returning o.id, o.key, o.moves, o.account`.execute(tx);
  const days = new Map(back.map(({ undoes, on }) => [undoes, on]));
  const reversed = rows.map(({ key, moves }) => ({
    source: sourceOf(account, key, moves),
    on: days.get(key) ?? today,
  }));
  await reverseReceipts(tx, reversed, today);
  await noteReversedGifts(
    tx,
    rows.map(({ id, key }) => ({ line: id, on: days.get(key) ?? today })),
  );
}

export interface Settling {
  readonly line: BankLine;
  readonly account: AccountCode;
  readonly personId: PersonId | undefined;
  readonly numbers: DayNumbers;
  readonly today: Day;
}

/** The latest payment of a line's person that the line, which goes out, can have taken back. */
export async function findToTakeBack(tx: Tx, line: BankLine): Promise<Reversible | undefined> {
  if (line.personId === null || line.pence > 0) return undefined;
  const since = addDaysTo(line.on, -REVERSED_WITHIN_DAYS);
  const meant = { sums: [-line.pence], people: [line.personId], payerKeys: [], since };
  const there = await reversibleLines(tx, line.bankAccount, meant);
  return there.findLast(({ on, account }) => on <= line.on && TAKEN_BACK_FROM.has(account));
}

const TAKEN_BACK_FROM: ReadonlySet<AccountCode> = new Set(["dues", "gifts", "gifts-held"]);

/** Somebody says of a line that went out that it takes an earlier payment back: that pays for nothing from then on. */
export async function settleAsTakingBack(
  tx: Tx,
  settling: Omit<Settling, "account">,
  original: Reversible,
  at: Date,
): Promise<void> {
  const { line, today } = settling;
  await settleLine(tx, { ...settling, account: original.account }, at);
  const back = [{ key: line.key, undoes: original.key, on: line.on }];
  await noteTakenBack(tx, line.bankAccount, back, today);
}

/** Moves a line's money from where it is to where somebody says it belongs, by an entry of its own. */
export async function settleLine(
  tx: Tx,
  { line, account, personId, numbers, today }: Settling,
  at: Date,
): Promise<void> {
  const moves = line.moves + 1;
  const source = sourceOf(line.bankAccount, line.key, moves);
  const before = sourceOf(line.bankAccount, line.key, line.moves);
  const lines = moving(line.pence, { from: account, to: line.account }, { source });
  const entry = { unit: line.unit, on: line.on, key: source, lines };
  const id = (await post(tx, [entry], at)).get(source);
  if (id === undefined) throw new Error("a bank line was settled twice in one way");
  await tables(tx)
    .updateTable("money.bank_line")
    .set({
      account,
      how: account === "suspense" ? "unknown" : "hand",
      person_id: personId ?? null,
      moves,
    })
    .where("id", "=", line.id)
    .execute();
  await takeBackPaidFor(tx, line, at);
  if (line.account === "dues") {
    const isRefunded = account === "refunds-owed";
    await reverseReceipts(tx, [{ source: before, on: today, isRefunded }], today);
  }
  if (account === "dues" && personId !== undefined && line.pence > 0) {
    const receipt = { personId, on: line.on, pence: line.pence, source, entry: id };
    await receiveDues(tx, [receipt], numbers, today);
  }
}
