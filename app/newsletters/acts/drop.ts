import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { atDesk } from "../at-desk.ts";
import { dropNewsletter } from "../store.ts";
import { refusals } from "../words.ts";

/** Throws away what has not gone out. */
export const drop = defineAct({
  name: "newsletters.drop",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => atDesk(tx, id, "write-letter", context),
  decide: ({ newsletter }) =>
    newsletter.begunAt === undefined ? newsletter : refuse("conflict", refusals.isOut),
  save: (tx, { id }) => dropNewsletter(tx, id),
});
