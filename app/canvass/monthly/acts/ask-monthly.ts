import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { branchPath } from "../../../branches/addresses.ts";
import { lockBranch, officeHere } from "../../../branches/door.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { questionField, themesField } from "../../fields.ts";
import { isHiddenTitle } from "../../hiding/hidden-store.ts";
import { askOnline } from "../../online/online-store.ts";
import { refusals, words } from "../../words.ts";
import { daysOfMonth, WHICH } from "../monthly.ts";

/**
 * Asks a branch's question of the month, of its members and of everybody else, by whoever edits the branch's page. One for
 * each month; it stays as it was asked, since answers belong to it.
 */
export const askMonthly = defineAct({
  name: "canvass.ask-monthly",
  input: v.object({
    id: itemNumber,
    question: questionField,
    themes: themesField,
    which: oneOf(WHICH, () => words.monthly.which),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    // A branch that ends meanwhile ends what it asks, or nobody would read the answers.
    await lockBranch(tx, id);
    return await officeHere(tx, { actor, id, power: "edit-page" }, now);
  },
  decide: ({ branch }, { question, themes, which }, { actor, now }) => {
    const { personId: by } = personWho(actor);
    const days = daysOfMonth(which, dayOf(now));
    return { question, themes, about: branchPath(branch.id), ...days, branchId: branch.id, by };
  },
  save: async (tx, asked, { now }) => {
    if (await isHiddenTitle(tx, "month-question", asked.question))
      return refuse("conflict", refusals.hiding.sameQuestion, "question");
    return (await askOnline(tx, asked, now))
      ? undefined
      : refuse("conflict", refusals.monthly.isAsked, "which");
  },
});
