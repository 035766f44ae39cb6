import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../platform/text/seen.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { type ArticleTexts, isDraft, saveTexts, textEntries } from "../../news/door.ts";
import { whyNotWriter } from "../../press/door.ts";
import { editorialIn } from "../in-editorial.ts";
import { refusals } from "../words.ts";

interface Changed {
  readonly id: number;
  readonly texts: ArticleTexts;
}

/** Writes a draft on. What was asked for with its words as they were is then refused when it runs. */
export const change = defineAct({
  name: "editorials.change",
  input: v.object({ id: itemNumber, ...textEntries, seen: seenField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor }) =>
    (await whyNotWriter(tx, actor)) ?? (await editorialIn(tx, id)),
  decide: ({ article }, { id, seen, ...texts }): Changed | Refusal => {
    if (!isDraft(article)) return refuse("conflict", refusals.isPublished);
    const held = article.texts && { ...article.texts };
    return whyOvertaken(held, { ...texts }, seen) ?? { id, texts };
  },
  save: (tx, { id, texts }) => saveTexts(tx, id, texts),
});
