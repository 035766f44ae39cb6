import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, refuse } from "../../../platform/refusal.ts";
import { fingerprintField, itemNumber, oneOf } from "../../../platform/text/fields.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { mayKeepBooks } from "../../money/door.ts";
import { findPayments } from "../find.ts";
import { hashOf, WANTED_KINDS } from "../refund.ts";
import { saveList } from "../refund-store.ts";
import { readWanted } from "../wanted.ts";
import { refusals, words } from "../words.ts";

/** What a hidden field sends that has nothing to say. */
const maybeText = v.optional(
  v.pipe(
    v.string(() => words.fields.wanted),
    v.maxLength(20, () => words.fields.wanted),
  ),
  "",
);

/** Freezes what was found, but for what is left out: what two bodies sign is this list and no other. */
export const drawUp = defineAct({
  name: "refunds.draw-up",
  input: v.object({
    kind: oneOf(WANTED_KINDS, () => words.fields.wanted),
    account: maybeText,
    from: maybeText,
    to: maybeText,
    line: maybeText,
    leave: v.optional(
      v.union([
        v.pipe(
          itemNumber,
          v.transform((one) => [one]),
        ),
        v.array(itemNumber),
      ]),
      [],
    ),
    seen: fingerprintField(() => words.fields.seen),
  }),
  may: mayKeepBooks,
  facts: async (tx, input, { now }) => {
    const wanted = readWanted(input);
    return isRefusal(wanted) ? wanted : findPayments(tx, wanted, dayOf(now));
  },
  decide: ({ found }, { kind, leave, seen }) => {
    const no = refusals.refuse;
    if (found.length === 0) return refuse("conflict", no.nothing);
    if (hashOf(found) !== seen) return refuse("conflict", no.changed);
    const kept = found.filter(({ line }) => !leave.includes(line));
    return kept.length === 0 ? refuse("invalid", no.allLeftOut, "leave") : { kind, found: kept };
  },
  save: async (tx, list, { now }) => {
    const id = await saveList(tx, list, now);
    return id === undefined ? refuse("conflict", refusals.refuse.changed) : id;
  },
});
