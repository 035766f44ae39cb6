import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { findProposal } from "../../queries.ts";
import { refusals } from "../../words.ts";
import { type Answerable, isNoticeDue } from "../deed.ts";
import { lockDeed } from "../deed-queries.ts";
import { saveNoticed } from "../deed-store.ts";
import { postDue } from "../letters.ts";

interface Noticed {
  readonly proposal: { readonly id: number; readonly title: string };
  readonly answerable: Answerable;
  readonly dueAt: Date;
}

/** The clock writes to whoever answers for a decision before word about it is due: once for each time. */
export const noticeDeed = defineAct({
  name: "proposals.notice-deed",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }) => {
    const deed = await lockDeed(tx, id);
    const proposal = deed && (await findProposal(tx, id));
    return deed === undefined || proposal === undefined
      ? refuse("not-found", refusals.deeds.unknown)
      : { deed, proposal };
  },
  decide: ({ deed, proposal }, _input, { now }): Noticed | Refusal => {
    const { answerable, dueAt } = deed;
    return answerable !== undefined && dueAt !== undefined && isNoticeDue(deed, now)
      ? { proposal, answerable, dueAt }
      : refuse("conflict", refusals.refuse.notTime);
  },
  save: async (tx, { proposal, ...due }, context) => {
    await saveNoticed(tx, proposal.id, due.dueAt);
    await postDue(tx, proposal, due, context);
  },
});
