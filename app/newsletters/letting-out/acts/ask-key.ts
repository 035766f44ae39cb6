import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { countSentSince } from "../../../bulletins/door.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import type { BranchPower } from "../../../rulebook/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { atDesk } from "../../at-desk.ts";
import { countAudience } from "../../audience.ts";
import { DAYS_COUNTED } from "../../limits.ts";
import type { Newsletter } from "../../newsletter.ts";
import { countBegunSince, lockDeskOf, saveAsked } from "../../store.ts";
import { refusals } from "../../words.ts";

/** What a choice about a branch's newsletter depends on. */
export interface AtBranch {
  readonly newsletter: Newsletter;
  readonly office: string;
  readonly readers: number;
  /** Newsletters and plain letters of the branch within the last days. */
  readonly sent: number;
  readonly most: number;
}

export async function atBranch(
  tx: Tx,
  id: number,
  power: BranchPower,
  context: Pick<ActContext, "actor" | "now">,
): Promise<AtBranch | Refusal> {
  const found = await atDesk(tx, id, power, context);
  if (isRefusal(found)) return found;
  const { branchId, whom } = found.newsletter;
  if (whom !== "branch" || branchId === undefined) return refuse("conflict", refusals.byRequest);
  await lockDeskOf(tx, branchId);
  const since = addDays(context.now, -DAYS_COUNTED);
  return {
    ...found,
    readers: await countAudience(tx, found.newsletter, context.now),
    sent:
      (await countBegunSince(tx, branchId, since)) + (await countSentSince(tx, branchId, since)),
    most: (await rulesInForce(tx)).branchLettersAWeek,
  };
}

/** Why a branch's newsletter may not go out now, whoever turns a key. */
export function whyNotNow({ newsletter, readers, sent, most }: AtBranch): Refusal | undefined {
  if (newsletter.begunAt !== undefined) return refuse("conflict", refusals.isOut);
  if (readers === 0) return refuse("conflict", refusals.nobody);
  return sent >= most ? refuse("conflict", refusals.tooSoon(most)) : undefined;
}

/** The first key of a branch's newsletter: another officer of the branch turns the second. */
export const askKey = defineAct({
  name: "newsletters.ask-key",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => atBranch(tx, id, "write-letter", context),
  decide: (facts, _input, { actor }) => {
    const { newsletter, office } = facts;
    const whyNot = whyNotNow(facts);
    if (whyNot !== undefined) return whyNot;
    if (newsletter.state !== "draft") return refuse("conflict", refusals.waits);
    return { newsletter, askedBy: personWho(actor).personId, office };
  },
  save: (tx, { newsletter, ...asked }) => saveAsked(tx, newsletter.id, asked),
});
