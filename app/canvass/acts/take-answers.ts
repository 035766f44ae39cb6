import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { findEvent } from "../../events/door.ts";
import { type Rules, rulesInForce } from "../../rulebook/door.ts";
import { keyField } from "../fields.ts";
import { closesAt } from "../in-stall.ts";
import { whyNotAsked, whyNotShown } from "../shown.ts";
import { findByLink } from "../stall-queries.ts";
import { addAnswers, listKnown } from "../taking/answer-store.ts";
import {
  bringsContact,
  idOf,
  isTaken,
  isTooLate,
  judge,
  MOST_ROWS,
  type Outcome,
  type Taken,
  withinMost,
} from "../taking/judging.ts";
import { sendingFields } from "../taking/sending-fields.ts";
import { lockContactsOf } from "../touch/contact-queries.ts";
import { addContacts } from "../touch/keeping.ts";
import { refusals, words } from "../words.ts";

interface Judged {
  readonly askingId: number;
  readonly linkId: number;
  readonly rules: Pick<Rules, "stallConfirmDays" | "stallContactDays">;
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
    ...sendingFields(MOST_ROWS, () => words.fields),
  }),
  may: () => undefined,
  facts: async (tx, { key, rows }) => {
    const found = await findByLink(tx, hashOfSecret(key));
    const event = found && (await findEvent(tx, found.asking.eventId));
    if (found === undefined || event === undefined)
      return refuse("not-found", refusals.unknownLink);
    const rules = await rulesInForce(tx);
    const contacts = rows.some(bringsContact) ? await lockContactsOf(tx, found.link.id) : 0;
    const known = await listKnown(tx, found.asking.id, rows.map(idOf));
    return { ...found, event, rules, contacts, known };
  },
  decide: (
    { asking, link, event, rules, contacts, known },
    { rows, sentAt },
    { now },
  ): Judged | Refusal => {
    const { stallLateDays: lateDays } = rules;
    const whyNot = whyNotShown(event) ?? whyNotAsked(asking);
    if (whyNot !== undefined && !isTooLate(closesAt(event), { now, lateDays })) return whyNot;
    const stall = {
      themes: asking.themes,
      opensAt: event.startsAt,
      closesAt: closesAt(event),
      isLinkEnded: link.endedAt !== undefined,
    };
    const judged = withinMost(
      rows.map((row) => {
        const id = idOf(row);
        return known.has(id) ? { id, is: "known" } : judge(row, stall, { now, sentAt, lateDays });
      }),
      contacts,
    );
    return { askingId: asking.id, linkId: link.id, rules, judged, outcomes: [] };
  },
  save: async (tx, change, { house, now }) => {
    const taken = change.judged.filter(isTaken);
    const added = await addAnswers(tx, change, taken, now);
    // Only with what is new: whoever has had themselves deleted does not come back with a row that is sent again.
    await addContacts(
      tx,
      house,
      { ...change, taken: taken.filter(({ id }) => added.has(id)) },
      now,
    );
    change.outcomes = change.judged.map((one) =>
      isTaken(one)
        ? {
            ...{ id: one.id, is: added.has(one.id) ? "accepted" : "known" },
            ...(one.isContactRefused ? { contact: "refused" } : {}),
          }
        : one,
    );
  },
});
