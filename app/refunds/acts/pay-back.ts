import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { doneBy } from "../../../platform/official.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { fingerprintField, itemNumber } from "../../../platform/text/fields.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import { type BankLine, isRefundable, lockBankLine } from "../../money/door.ts";
import { type ChargesOnLines, lockChargesOnLines, REFUNDING } from "../../payments/door.ts";
import { type Rules, rulesInForce } from "../../rulebook/door.ts";
import { refundListPath } from "../addresses.ts";
import { hashOf, type Refund, type RefundList, whyNotDrawnUp } from "../refund.ts";
import { findList, listRefunds, lockList } from "../refund-queries.ts";
import { settleList } from "../refund-store.ts";
import { tellPayers } from "../telling.ts";
import { beginRefunds, canGoBack, wayOf } from "../way.ts";
import { refusals, words } from "../words.ts";

interface Facts {
  readonly list: RefundList;
  readonly refunds: readonly Refund[];
  /** The bank's lines, as they are now, by their numbers. */
  readonly lines: ReadonlyMap<number, BankLine>;
  readonly charges: ChargesOnLines;
  readonly rules: Rules;
}

/** A list of payments goes back to whoever paid them: asked for by one body and signed by another, as it was drawn up. */
export const payBack = defineAct({
  name: "refunds.pay-back",
  power: REFUNDING,
  input: v.object({
    list: itemNumber,
    hash: fingerprintField(() => words.fields.seen),
  }),
  about: ({ refunds }: Facts) => refunds.flatMap(({ personId }) => personId ?? []),
  shows: async (db, { list: id }) => {
    const list = await findList(db, Number(id));
    const says = words.list.facts;
    return [
      { label: says.payments, says: String(list?.payments ?? 0) },
      { label: says.sum, says: poundsInWords(list?.pence ?? 0) },
      { label: says.kind, says: list === undefined ? "" : words.kinds[list.kind] },
      { label: says.whole, says: refundListPath(Number(id)) },
    ];
  },
  may: () => undefined,
  facts: async (tx, { list: id }): Promise<Facts | Refusal> => {
    const list = await lockList(tx, id);
    if (list === undefined) return refuse("not-found", refusals.refuse.unknown);
    const refunds = await listRefunds(tx, id);
    const charges = await lockChargesOnLines(
      tx,
      refunds.map(({ line }) => line),
    );
    const lines = new Map<number, BankLine>();
    for (const { line } of refunds.toSorted((one, other) => one.line - other.line)) {
      const found = await lockBankLine(tx, line);
      if (found !== undefined) lines.set(line, found);
    }
    return { list, refunds, lines, charges, rules: await rulesInForce(tx) };
  },
  decide: (facts, { hash }) => whyNotPaidBack(facts, hash) ?? facts,
  save: async (tx, { list, refunds, lines, charges, rules }, { house, now }) => {
    await settleList(tx, list.id, "approved", now);
    await beginRefunds(tx, { lines: [...lines.values()], charges, rules }, now);
    await tellPayers(tx, house, refunds);
  },
  record: ({ list }, { actor }) => ({
    act: "refunds.pay-back",
    by: doneBy(actor).by,
    on: refundListPath(list.id),
    says: words.record(list.id, list.payments, poundsInWords(list.pence), list.hash),
    facts: { list: list.id, payments: list.payments, pence: list.pence, hash: list.hash },
  }),
});

/** Why a list cannot be paid back as it was drawn up; undefined where it can. Pure. */
function whyNotPaidBack(
  { list, refunds, lines, charges }: Facts,
  hash: string,
): Refusal | undefined {
  const no = refusals.refuse;
  const whyNot = whyNotDrawnUp(list);
  if (whyNot !== undefined) return whyNot;
  if (hash !== list.hash || hashOf(refunds) !== list.hash) return refuse("conflict", no.otherList);
  const gone = refunds.filter(({ line: number, pence, personId, way }) => {
    const line = lines.get(number);
    return (
      line === undefined ||
      !isRefundable(line) ||
      way !== wayOf(number, charges) ||
      !canGoBack(number, charges) ||
      line.pence !== pence ||
      line.personId !== personId
    );
  });
  return gone.length === 0 ? undefined : refuse("conflict", no.notStanding(gone.length));
}
