import {
  applyChanges,
  changesBetween,
  merge,
  paragraphTexts,
  type SourcedText,
  writeParagraphs,
} from "@breakthrough/amendments";
import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../membership/door.ts";
import { type Amendment, baseOf, MOST_WORDS, nameOf, whyNotLive, whyShut } from "../amendment.ts";
import type { TextChanged } from "../announcements.ts";
import { isTooLong } from "../deciding/changed.ts";
import { carryChildren, saveFates, takeOver } from "../deciding/resolving.ts";
import { decidersOn, theAmendment, type WithAll } from "../facts.ts";
import { idField } from "../fields.ts";
import { setChanges } from "../store.ts";
import { refusals, words } from "../words.ts";

interface Accepted {
  readonly found: WithAll;
  /** The text with it; undefined where it changes another amendment, and not the text. */
  readonly next: SourcedText | undefined;
}

/** The authors take an amendment over: the text has its words from now on, and all others are carried over to it. */
export const accept = defineAct({
  name: "amendments.accept",
  input: v.object(idField),
  may: mayInGoodStanding,
  facts: (tx, { id }) => theAmendment(tx, id),
  decide: (found, _input, { actor, now }): Accepted | Refusal => {
    const { text, amendment } = found;
    if (!decidersOn(found).includes(personWho(actor).personId)) {
      return refuse("not-allowed", refusals.refuse.notDecider);
    }
    if (amendment.state === "offered") return refuse("conflict", refusals.refuse.notAgreed);
    const refusal = whyShut(text, now) ?? whyNotLive(amendment);
    if (refusal !== undefined) return refusal;
    if (!amendment.hasPlace) return refuse("conflict", refusals.refuse.noPlace);
    const base = baseOf(text, theAmended(found));
    // Each was short enough when it was moved; the text has taken others over since.
    if (isTooLong(base, applyChanges(base, amendment.changes))) {
      return refuse("conflict", refusals.refuse.tooLong(MOST_WORDS));
    }
    if (amendment.of !== undefined) return { found, next: undefined };
    const merged = merge(text.sources, [{ id: nameOf(amendment), changes: amendment.changes }]);
    if (merged.kind !== "merged") return refuse("conflict", refusals.refuse.strikesEverything);
    return { found, next: merged.text };
  },
  save: async (tx, { found, next }, context) => {
    const { text, amendment, all } = found;
    const by = amendment.of === undefined ? "authors" : "mover";
    await saveFates(tx, text, [{ amendment, state: "accepted", by }], context);
    if (next === undefined) await joinInto(tx, found, context);
    else
      await takeOver(
        tx,
        text,
        next,
        { all, ended: { id: amendment.id, isCarried: true } },
        context,
      );
    await noteTookPart(tx, personWho(context.actor).personId, context.now);
  },
  announce: ({ found: { text, amendment }, next }): readonly TextChanged[] =>
    next === undefined
      ? []
      : [
          {
            name: "amendments.taken-over",
            path: text.path,
            body: writeParagraphs(paragraphTexts(next)),
            why: words.takenOver(amendment.number),
          },
        ],
});

const theAmended = ({ amendment, all }: WithAll): Amendment | undefined =>
  all.find(({ id }) => id === amendment.of);

/** The amendment that it amends has its words from now on. */
async function joinInto(tx: Tx, found: WithAll, context: ActContext) {
  const { text, amendment, all } = found;
  const of = theAmended(found) as Amendment;
  const amended = applyChanges(baseOf(text, of), amendment.changes);
  const others = all.filter(({ id }) => id !== amendment.id);
  await carryChildren(tx, text, { amendment: of, amended, all: others }, context);
  await setChanges(tx, of.id, changesBetween(text.paragraphs, amended), undefined);
}
