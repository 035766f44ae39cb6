import * as v from "valibot";
import { defineAct } from "../../../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../../../platform/refusal.ts";
import { itemNumber } from "../../../../../../platform/text/fields.ts";
import { refusals, words } from "../../../../words.ts";
import type { SealedBallotId } from "../../../sealed-ballot.ts";
import { insertEvents } from "../../box-store.ts";
import { checkOne } from "../checking.ts";
import { type Accepted, decideKeeping, findBoxFacts } from "../keeping.ts";

/** More than the longest ballot, of 131 options (309 kB), has letters. */
export const MOST_BALLOT_BYTES = 384 * 1024;

/**
 * Casts a sealed ballot, or casts again: the last one counts. Nobody is asked who they are. That somebody may vote is
 * proven by the ballot itself, which is signed with a voting code of the list.
 */
export const cast = defineAct({
  name: "ballots.cast",
  isOfVotes: true,
  input: v.object({
    sealedId: itemNumber,
    text: v.pipe(
      v.string(() => words.sealed.box.tooLong),
      v.maxLength(MOST_BALLOT_BYTES, () => words.sealed.box.tooLong),
    ),
  }),
  may: () => undefined,
  facts: async (tx, { sealedId, text }, { now }) => {
    const id = sealedId as SealedBallotId;
    const checked = await checkOne(tx, id, text, now);
    if (isRefusal(checked)) return checked;
    const facts = await findBoxFacts(tx, id, [checked]);
    return facts === undefined
      ? refuse("not-found", refusals.sealed.box.noSuchBallot)
      : { facts, checked };
  },
  decide: ({ facts, checked }, _input, { now }) => {
    const { rows, outcomes } = decideKeeping(facts, [checked], now);
    const [outcome] = outcomes;
    if (isRefusal(outcome)) return outcome;
    return { rows, accepted: outcome as Accepted };
  },
  save: (tx, { rows }) => insertEvents(tx, rows),
});
