import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { findEvent } from "../../events/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { keyField } from "../fields.ts";
import { closesAt } from "../in-stall.ts";
import { whyNotShown } from "../shown.ts";
import { findByLink } from "../stall-queries.ts";
import { addAnswers } from "../taking/answer-store.ts";
import {
  isTaken,
  isTooLate,
  judge,
  MOST_ROWS,
  type Outcome,
  type Taken,
} from "../taking/judging.ts";
import { refusals, words } from "../words.ts";

interface Judged {
  readonly askingId: number;
  readonly linkId: number;
  readonly judged: readonly (Taken | Outcome)[];
  /** What the phone is told of each row, in their order. Filled when they are kept. */
  outcomes: readonly Outcome[];
}

/**
 * Takes what a volunteer's phone has saved, by its link. Each row is answered by itself: taken, known already, or refused
 * with why. The same rows sent again change nothing. Of a stall that is not open or hidden nothing is taken, and the phone
 * keeps it: it may be shown again before it is too late.
 */
export const takeAnswers = defineAct({
  name: "canvass.take-answers",
  input: v.object({
    key: keyField,
    sentAt: v.pipe(
      v.string(() => words.fields.sentAt),
      v.isoTimestamp(() => words.fields.sentAt),
      v.transform((text) => new Date(text)),
    ),
    rows: v.pipe(
      v.array(v.unknown(), () => words.fields.rows(MOST_ROWS)),
      v.maxLength(MOST_ROWS, () => words.fields.rows(MOST_ROWS)),
    ),
  }),
  may: () => undefined,
  facts: async (tx, { key }) => {
    const found = await findByLink(tx, hashOfSecret(key));
    const event = found && (await findEvent(tx, found.asking.eventId));
    if (found === undefined || event === undefined)
      return refuse("not-found", refusals.unknownLink);
    const { stallLateDays: lateDays } = await rulesInForce(tx);
    return { ...found, event, lateDays };
  },
  decide: ({ asking, link, event, lateDays }, { rows, sentAt }, { now }): Judged | Refusal => {
    const whyNot = whyNotShown(event);
    if (whyNot !== undefined && !isTooLate(closesAt(event), { now, lateDays })) return whyNot;
    const stall = {
      themes: asking.themes,
      opensAt: event.startsAt,
      closesAt: closesAt(event),
      isLinkEnded: link.endedAt !== undefined,
    };
    const judged = rows.map((row) => judge(row, stall, { now, sentAt, lateDays }));
    return { askingId: asking.id, linkId: link.id, judged, outcomes: [] };
  },
  save: async (tx, change, { now }) => {
    const added = await addAnswers(tx, change, change.judged.filter(isTaken), now);
    change.outcomes = change.judged.map((one) =>
      isTaken(one) ? { id: one.id, is: added.has(one.id) ? "accepted" : "known" } : one,
    );
  },
});
