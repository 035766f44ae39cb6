import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { whyNotAuthor, whyNotStanding } from "../article.ts";
import { listCorrections } from "../article-queries.ts";
import { addCorrection } from "../article-store.ts";
import { becomesField, textsCorrected, wasField } from "../fields.ts";
import { articleIn } from "../in-article.ts";

interface Proposed {
  readonly id: number;
  readonly was: string;
  readonly becomes: string;
}

/** Its author puts a passage right. It stands once a second reader has confirmed it, and both wordings stay to be read. */
export const correctArticle = defineAct({
  name: "news.correct-article",
  input: v.object({ id: itemNumber, was: wasField, becomes: becomesField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }) => {
    const article = await articleIn(tx, id);
    if (isRefusal(article)) return article;
    return { article, corrections: await listCorrections(tx, id) };
  },
  decide: ({ article, corrections }, { id, was, becomes }, { actor }): Proposed | Refusal => {
    const refusal = whyNotAuthor(article, personWho(actor).personId) ?? whyNotStanding(article);
    if (refusal !== undefined) return refusal;
    if (corrections.some(({ confirmedAt }) => confirmedAt === undefined))
      return refuse("conflict", refusals.articles.correctionWaits);
    const after = article.texts && textsCorrected(article.texts, { was, becomes });
    return isRefusal(after) ? after : { id, was, becomes };
  },
  save: (tx, { id, ...passage }, { now }) => addCorrection(tx, id, passage, now),
});
