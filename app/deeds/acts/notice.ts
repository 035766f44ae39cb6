import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayTheClock } from "../../membership/door.ts";
import { type Answerable, type Deed, isNoticeDue } from "../deed.ts";
import { lockDeed } from "../deed-queries.ts";
import { saveNoticed } from "../deed-store.ts";
import { postDue } from "../letters.ts";
import { refusals } from "../words.ts";

interface Noticed {
  readonly deed: Deed;
  readonly answerable: Answerable;
  readonly dueAt: Date;
}

/** The clock writes to whoever answers for a decision before word about it is due: once for each time. */
export const notice = defineAct({
  name: "deeds.notice",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }) => (await lockDeed(tx, id)) ?? refuse("not-found", refusals.unknown),
  decide: (deed: Deed, _input, { now }): Noticed | Refusal => {
    const { answerable, dueAt } = deed;
    return answerable !== undefined && dueAt !== undefined && isNoticeDue(deed, now)
      ? { deed, answerable, dueAt }
      : refuse("conflict", refusals.notDue);
  },
  save: async (tx, { deed, ...due }, context) => {
    await saveNoticed(tx, deed.proposalId, due.dueAt);
    await postDue(tx, deed, due, context);
  },
});
