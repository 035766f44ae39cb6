import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { addDays } from "../../../platform/days.ts";
import { itemNumber } from "../../../platform/fields.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { holdProposal, whyNotHoldable } from "../../proposals/door.ts";
import { type Rules, rulesInForce } from "../../rulebook/door.ts";
import { decideSecondKey, type Hold } from "../hold.ts";
import { lockHold } from "../queries.ts";
import { confirmHold } from "../store.ts";
import { words } from "../words.en.ts";

interface Facts {
  readonly hold: Hold;
  readonly whyNot: Refusal | undefined;
  readonly rules: Rules;
}

interface Confirmed {
  readonly hold: Hold;
  readonly body: string;
  readonly days: number;
}

/** Turns the second key: from now on the proposal is held, and everybody sees why and until when. */
export const confirm = defineAct({
  name: "holds.confirm",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }): Promise<Facts | Refusal> => {
    const hold = await lockHold(tx, id);
    if (hold === undefined) return refuse("not-found", words.refuse.unknown);
    const whyNot = await whyNotHoldable(tx, hold.proposalId);
    return { hold, whyNot, rules: await rulesInForce(tx) };
  },
  decide: ({ hold, whyNot, rules }, _input, { actor, now }): Confirmed | Refusal => {
    const body = decideSecondKey(hold, personWho(actor), now);
    if (isRefusal(body)) return body;
    return whyNot ?? { hold, body, days: rules.holdDays };
  },
  save,
  record: ({ hold, body, days }) => ({
    act: "holds.confirm",
    by: words.record.by(words.bodyOf(hold.askedBody), words.bodyOf(body)),
    on: `/proposals/${hold.proposalId}`,
    says: words.record.says(hold.proposalId, words.grounds[hold.ground], days),
    facts: { ground: hold.ground, days },
  }),
});

async function save(tx: Tx, { hold, body, days }: Confirmed, { now }: ActContext): Promise<void> {
  await confirmHold(tx, hold.id, { body, until: addDays(now, days), at: now });
  await holdProposal(tx, hold.proposalId, now);
}
