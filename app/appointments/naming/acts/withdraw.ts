import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { inOffice } from "../../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, noteTookPart, personWho } from "../../../membership/door.ts";
import { type Office, titleOf } from "../../../rulebook/door.ts";
import { namingPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { tellEnded } from "../letters.ts";
import { isWithdrawable, type Naming } from "../naming.ts";
import { lockNaming } from "../naming-queries.ts";
import { endNaming } from "../naming-store.ts";
import { appointedByHolderOf } from "../wanted.ts";

interface Withdrawn {
  readonly naming: Naming;
  /** In which they act for the body still; undefined where they do not any more. */
  readonly office: Office | undefined;
}

/** Whoever proposed somebody takes it back, as long as too few have backed it. They need hold no office any more. */
export const withdrawNaming = defineAct({
  name: "appointments.withdraw",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { id }) =>
    (await lockNaming(tx, id)) ?? refuse("not-found", refusals.refuse.noNaming),
  decide: (naming, _input, { actor }): Withdrawn | Refusal => {
    const { personId, offices } = personWho(actor);
    if (naming.proposedBy !== personId) {
      return refuse("not-allowed", refusals.refuse.notProposer);
    }
    if (!isWithdrawable(naming)) return refuse("conflict", refusals.refuse.notProposed);
    const office = offices.find((one) => appointedByHolderOf([one]).includes(naming.office));
    return { naming, office };
  },
  save: async (tx, { naming }, { house, actor, now }) => {
    await endNaming(tx, naming.id, "withdrawn", now);
    await tellEnded(tx, house, naming);
    await noteTookPart(tx, personWho(actor).personId, now);
  },
  record: ({ naming, office }) => ({
    act: "appointments.withdraw",
    by: office === undefined ? { kind: "member" } : inOffice(office),
    on: namingPath(naming.id),
    says: words.record.withdrawn(titleOf(naming.office)),
    facts: { office: naming.office },
  }),
});
