import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, lineField, oneOf, textField } from "../../../platform/text/fields.ts";
import { afterDays } from "../../../platform/time/hours.ts";
import { findBranch, isBranchVoter } from "../../branches/door.ts";
import { tookPart } from "../../mail/door.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../membership/door.ts";
import { type Rules, rulesInForce } from "../../rulebook/door.ts";
import { motionPath } from "../addresses.ts";
import { BODY_LEAST, BODY_MOST, TITLE_LEAST, TITLE_MOST } from "../limits.ts";
import { countOpenOf, nextNumber } from "../queries.ts";
import { addMotion, addSupport, type NewMotion } from "../store.ts";
import { refusals, words } from "../words.ts";

/** For the branch alone, or then for the whole party. */
export const FOR_WHOM = ["branch", "party"] as const;

interface Facts {
  readonly number: number;
  readonly rules: Rules;
  readonly openOf: number;
}

/** Puts a motion to one's branch. Whoever puts it is the first who wants it decided. */
export const put = defineAct({
  name: "motions.put",
  input: v.object({
    id: itemNumber,
    title: lineField(() => words.fields.title, { most: TITLE_MOST, least: TITLE_LEAST }),
    body: textField(() => words.fields.body, { most: BODY_MOST, least: BODY_LEAST }),
    whom: oneOf(FOR_WHOM, () => words.fields.isForParty),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id: branchId }, { actor, now }): Promise<Facts | Refusal> => {
    const branch = await findBranch(tx, branchId);
    if (branch === undefined) return refuse("not-found", refusals.refuse.noBranch);
    if (branch.endedAt !== undefined) return refuse("gone", refusals.refuse.branchEnded);
    const { personId } = personWho(actor);
    if (!(await isBranchVoter(tx, { personId, branchId }, now)))
      return refuse("not-allowed", refusals.refuse.notOfBranch);
    return {
      number: await nextNumber(tx),
      rules: await rulesInForce(tx),
      openOf: await countOpenOf(tx, branchId, personId),
    };
  },
  decide: (
    { number, rules, openOf },
    { id: branchId, title, body, whom },
    { actor, now },
  ): NewMotion | Refusal =>
    openOf > 0
      ? refuse("conflict", refusals.refuse.oneAtATime)
      : {
          ...{ id: number, branchId, title, body, isForParty: whom === "party" },
          movedBy: personWho(actor).personId,
          needed: rules.motionMembers,
          gathersUntil: afterDays(now, rules.motionDays, rules.closingHour),
        },
  save: async (tx, motion, { now }) => {
    await addMotion(tx, motion, now);
    await addSupport(tx, motion.id, motion.movedBy, now);
    await noteTookPart(tx, motion.movedBy, now);
  },
  announce: ({ id, movedBy }, { now }) => [tookPart(movedBy, motionPath(id), now)],
  record: ({ id, branchId, needed, isForParty }) => ({
    act: "motions.put",
    by: { kind: "member" },
    on: motionPath(id),
    says: words.record.put(branchId, needed),
    facts: { branch: branchId, needed, isForParty },
  }),
});
