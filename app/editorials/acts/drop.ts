import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { dropArticle, isDraft } from "../../news/door.ts";
import { whyNotWriter } from "../../press/door.ts";
import type { Editorial } from "../editorial.ts";
import { editorialIn } from "../in-editorial.ts";
import { refusals } from "../words.ts";

/** Deletes a draft for good, with its pictures. */
export const drop = defineAct({
  name: "editorials.drop",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor }) =>
    (await whyNotWriter(tx, actor)) ?? (await editorialIn(tx, id)),
  decide: (editorial): Editorial | Refusal =>
    isDraft(editorial.article) ? editorial : refuse("conflict", refusals.isPublished),
  save: (tx, { article }) => dropArticle(tx, article.id),
});
