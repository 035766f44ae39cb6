import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, shortField } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { type Rules, rulesInForce } from "../../../rulebook/door.ts";
import { openFacts } from "../../in-stall.ts";
import { whyNotAsked, whyNotShown } from "../../shown.ts";
import { addAnswers, listKnown } from "../../taking/answer-store.ts";
import type { Taken } from "../../taking/judging.ts";
import { addContacts, type Brought } from "../../touch/keeping.ts";
import { refusals, words } from "../../words.ts";
import { answerIdOf, ROWS, rowIn } from "../ids.ts";
import { findSheet, listWithSlip } from "../sheet-queries.ts";
import { addSlips } from "../sheet-store.ts";
import { hoursOf, type Judged, judgeTyped, type Outcome, typedRow } from "../typing.ts";

interface Change {
  readonly askingId: number;
  readonly rules: Pick<Rules, "stallConfirmDays" | "stallContactDays">;
  readonly judged: readonly Judged[];
  /** What the page says of each row. Filled when they are kept. */
  outcomes: readonly Outcome[];
}

const isSlip = (one: Judged): one is Extract<Judged, { is: "slip" }> => one.is === "slip";
const isNew = (one: Judged): one is Extract<Judged, { is: "new" }> => one.is === "new";

/**
 * Takes what stands on a sheet of paper. Each row is judged by itself, as what a phone saved: taken, taken before, or wrong
 * with why; one that is wrong takes no other along. Whoever wants to hear what becomes of it is written to as from a phone,
 * also where their slip is typed in later than its row.
 */
export const typeSheet = defineAct({
  name: "canvass.type-sheet",
  input: v.object({
    id: itemNumber,
    sheet: itemNumber,
    hour: shortField(30, () => words.paper.whichHour),
    rows: v.pipe(v.array(typedRow), v.maxLength(ROWS)),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, sheet: number, rows }, context) => {
    const open = await openFacts(tx, id, context);
    if (isRefusal(open)) return open;
    const askingId = open.asking.id;
    const sheet = await findSheet(tx, askingId, number);
    if (sheet === undefined) return refuse("not-found", refusals.paper.unknown);
    const ids = rows.map(({ row }) => answerIdOf(rowIn({ askingId, sheet }, row)));
    const known = await listKnown(tx, askingId, ids);
    const withSlip = await listWithSlip(tx, askingId, ids);
    return { ...open, sheet, known, withSlip, rules: await rulesInForce(tx) };
  },
  decide: (
    { event, asking, sheet, known, withSlip, rules },
    { rows, hour: typedHour },
    { now },
  ): Change | Refusal => {
    const whyNot = whyNotShown(event) ?? whyNotAsked(asking);
    if (whyNot !== undefined) return whyNot;
    if (rows.length === 0) return refuse("invalid", refusals.paper.nothing);
    const hour = hoursOf(event).find((one) => one.toISOString() === typedHour);
    if (hour === undefined) return refuse("invalid", refusals.paper.whichHour, "hour");
    const askingId = asking.id;
    const lateDays = rules.stallLateDays;
    const of = { askingId, themes: asking.themes, event, sheet, known, withSlip };
    const at = { ...of, hour, now, lateDays };
    return { askingId, rules, judged: rows.map((row) => judgeTyped(row, at)), outcomes: [] };
  },
  save: async (tx, change, { house, now }) => {
    const { askingId, rules, judged } = change;
    const taken: readonly Taken[] = judged.filter(isNew).map((one) => one.taken);
    const added = await addAnswers(tx, { askingId, linkId: null }, taken, now);
    const brought: readonly Brought[] = [
      ...taken.filter(({ id, contact }) => added.has(id) && contact !== undefined),
      ...judged.filter(isSlip).map(({ slip }) => slip),
    ];
    const slips = await addSlips(
      tx,
      askingId,
      brought.map(({ id }) => id),
    );
    const fresh = brought.filter(({ id }) => slips.has(id));
    await addContacts(tx, house, { askingId, linkId: null, taken: fresh, rules }, now);
    change.outcomes = judged.map((one) => {
      if (isNew(one)) return { row: one.row, is: added.has(one.taken.id) ? "accepted" : "known" };
      if (isSlip(one))
        return { row: one.row, is: slips.has(one.slip.id) ? "slip-accepted" : "known" };
      return one;
    });
  },
});
