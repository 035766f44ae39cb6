import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { whyNotAuthor, whyNotStanding } from "../article.ts";
import { listCorrections } from "../article-queries.ts";
import { addCorrection } from "../article-store.ts";
import { articleWithAlbum } from "../in-article.ts";
import { type Passage, passageOf, putRight, reasonedEntries } from "../putting-right.ts";

interface Proposed extends Passage {
  readonly id: number;
  readonly why: string;
}

/**
 * Its author puts a passage right, of the words or of what is said of a picture. It stands once a second reader has
 * confirmed it, and both wordings stay to be read.
 */
export const correctArticle = defineAct({
  name: "news.correct-article",
  input: v.object({ id: itemNumber, ...reasonedEntries }),
  may: mayInGoodStanding,
  facts: async (tx, { id }) => {
    const article = await articleWithAlbum(tx, id);
    if (isRefusal(article)) return article;
    return { ...article, corrections: await listCorrections(tx, id) };
  },
  decide: (
    { article, pictures, corrections },
    { id, why, ...typed },
    { actor },
  ): Proposed | Refusal => {
    const refusal = whyNotAuthor(article, personWho(actor).personId) ?? whyNotStanding(article);
    if (refusal !== undefined) return refusal;
    if (corrections.some(({ confirmedAt }) => confirmedAt === undefined))
      return refuse("conflict", refusals.articles.correctionWaits);
    const passage = passageOf(typed);
    if (isRefusal(passage)) return passage;
    const after = putRight({ texts: article.texts, pictures }, passage);
    return isRefusal(after) ? after : { id, why, ...passage };
  },
  save: (tx, { id, ...passage }, { now }) => addCorrection(tx, id, passage, now),
});
