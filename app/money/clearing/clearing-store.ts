import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Day, dayOf } from "../../../platform/time/days.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { receiveDues, reverseReceipts } from "../dues/dues-store.ts";
import { CHECKED_OVER } from "../gifts/gift.ts";
import { addHeldGifts, noteReversedGifts } from "../gifts/gift-store.ts";
import { type AccountCode, CENTRAL_ID, type ClearingAccount } from "../ledger/accounts.ts";
import { moving, type Pence } from "../ledger/entry.ts";
import { post } from "../ledger/ledger-store.ts";
import { sourceOf } from "../statements/identity.ts";
import { type Matched, matchKnown } from "../statements/match.ts";
import { givenInYears } from "../statements/statement-queries.ts";

/** A payment of which its provider says that it has the money. */
export interface ProviderPayment {
  readonly account: ClearingAccount;
  /** Once for each time that the money came: a payment that failed late can come after all. */
  readonly key: string;
  readonly on: Day;
  readonly pence: Pence;
  /** Undefined of whoever is gone: the money waits in suspense. */
  readonly personId: PersonId | undefined;
  readonly isGift: boolean;
}

/** The provider's account of the central party; opened with its first payment. */
async function clearingAccount(tx: Tx, account: ClearingAccount, at: Date): Promise<number> {
  await sql`
    insert into money.bank_account (unit_id, title, account, set_at)
    values (${CENTRAL_ID}, ${account}, ${account}, ${at}) on conflict do nothing`.execute(tx);
  const { rows } = await sql<{ id: number }>`
    select id from money.bank_account where unit_id = ${CENTRAL_ID} and account = ${account} and ended_at is null`.execute(
    tx,
  );
  const [found] = rows;
  if (found === undefined) throw new Error("a provider's account was not opened");
  return found.id;
}

interface NewLine {
  readonly bankAccount: number;
  readonly clearing: ClearingAccount;
  readonly key: string;
  readonly on: Day;
  /** Positive where money came. */
  readonly pence: Pence;
  readonly to: Matched;
  readonly undoes?: number;
}

/** One line with its entry; undefined where it is there already. */
async function addLine(tx: Tx, line: NewLine, at: Date) {
  const { bankAccount, clearing, key, on, pence, to } = line;
  const source = sourceOf(bankAccount, key);
  const lines = moving(pence, { from: to.account, to: clearing }, { source });
  const entry = (await post(tx, [{ unit: CENTRAL_ID, on, key: source, lines }], at)).get(source);
  if (entry === undefined) return undefined;
  const { rows } = await sql<{ id: number }>`
    insert into money.bank_line (bank_account_id, format, key, on_day, pence, account, how, person_id, entry_id, undoes)
    values (${bankAccount}, 'provider', ${key}, ${on}, ${pence}, ${to.account}, ${to.how}, ${to.personId ?? null},
      ${entry}, ${line.undoes ?? null})
    returning id`.execute(tx);
  return { id: rows[0]?.id ?? 0, entry, source };
}

/** Money that a provider has for the party, once by its key: dues renew by it, and a gift is looked at as the law wants. */
export async function takeProviderPayment(
  tx: Tx,
  { account, key, on, pence, personId, isGift }: ProviderPayment,
  at: Date,
): Promise<void> {
  const rules = await rulesInForce(tx);
  const given = await givenInYears(tx, personId === undefined ? [] : [personId]);
  const facts = { heldOver: CHECKED_OVER, given, yearMost: rules.giftYearMost };
  const to: Matched =
    personId === undefined
      ? { account: "suspense", how: "unknown" }
      : matchKnown({ on, pence, personId, isGift }, facts);
  const bankAccount = await clearingAccount(tx, account, at);
  const line = await addLine(tx, { bankAccount, clearing: account, key, on, pence, to }, at);
  if (line === undefined) return;
  if (to.account === "gifts-held") {
    const held = { line: line.id, on, pence, personId, payer: undefined };
    await addHeldGifts(tx, CENTRAL_ID, [held]);
  }
  if (to.account === "dues" && personId !== undefined) {
    const receipt = { personId, on, pence, source: line.source, entry: line.entry };
    await receiveDues(tx, [receipt], rules, dayOf(at));
  }
}

/** The provider has given it back, or never got it after all: it pays for nothing from that day on. Once by its key. */
export async function takeBackProviderPayment(
  tx: Tx,
  { account, key, on }: Pick<ProviderPayment, "account" | "key" | "on">,
  at: Date,
): Promise<void> {
  const bankAccount = await clearingAccount(tx, account, at);
  const { rows } = await sql<{
    id: number;
    pence: Pence;
    account: AccountCode;
    moves: number;
    personId: PersonId | null;
  }>`
    select id, pence, account, moves, person_id as "personId" from money.bank_line
    where bank_account_id = ${bankAccount} and key = ${key} for update`.execute(tx);
  const [line] = rows;
  if (line === undefined) throw new Error("a payment went back that never came");
  const to: Matched = {
    account: line.account,
    how: "reversal",
    personId: line.personId ?? undefined,
  };
  const back = { bankAccount, clearing: account, key: `${key}:back`, on, pence: -line.pence, to };
  if ((await addLine(tx, { ...back, undoes: line.id }, at)) === undefined) return;
  const source = sourceOf(bankAccount, key, line.moves);
  await reverseReceipts(tx, [{ source, on }], dayOf(at));
  await noteReversedGifts(tx, [{ line: line.id, on }]);
}

/** A part of a payment that somebody gave back at the provider's own desk: it waits for the treasurer's word. */
export async function notePartGivenBack(
  tx: Tx,
  { account, key, on, pence }: Omit<ProviderPayment, "personId" | "isGift">,
  at: Date,
): Promise<void> {
  const bankAccount = await clearingAccount(tx, account, at);
  const to: Matched = { account: "suspense", how: "unknown" };
  await addLine(tx, { bankAccount, clearing: account, key, on, pence: -pence, to }, at);
}

/** What a provider keeps for its work, once by its key. */
export async function noteProviderFee(
  tx: Tx,
  { account, key, on, pence }: Omit<ProviderPayment, "personId" | "isGift">,
  at: Date,
): Promise<void> {
  const source = `${account}:fee:${key}`;
  const lines = moving(pence, { from: account, to: "bank-charges" }, { source });
  await post(tx, [{ unit: CENTRAL_ID, on, key: source, lines }], at);
}
