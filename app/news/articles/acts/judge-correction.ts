import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { refusals, words } from "../../words.ts";
import {
  type Article,
  type ArticleTexts,
  type Correction,
  corrected,
  whyNotStanding,
} from "../article.ts";
import { listCorrections } from "../article-queries.ts";
import { confirmCorrection, dropCorrection } from "../article-store.ts";
import { articleIn } from "../in-article.ts";
import { saveCorrected } from "../publishing.ts";

interface Judged {
  readonly article: Article;
  readonly correction: Correction;
  /** Undefined: the correction is turned down, and gone. */
  readonly texts: ArticleTexts | undefined;
}

/** Another member confirms a correction, which then stands with what the article said before; or turns it down. */
export const judgeCorrection = defineAct({
  name: "news.judge-correction",
  input: v.object({
    id: itemNumber,
    correction: itemNumber,
    says: oneOf(["yes", "no"], () => words.articles.fields.confirms),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const article = await articleIn(tx, id);
    if (isRefusal(article)) return article;
    const notCounted = await whyNotCounted(tx, actor, "support", now);
    return { article, notCounted, corrections: await listCorrections(tx, id) };
  },
  decide: ({ article, notCounted, corrections }, input, { actor }): Judged | Refusal => {
    const open = corrections.find(
      ({ id, confirmedAt }) => id === input.correction && confirmedAt === undefined,
    );
    if (open === undefined || article.texts === undefined)
      return refuse("conflict", refusals.articles.noCorrection);
    const isOwn = article.authorId === personWho(actor).personId;
    // Its author takes it back, and nobody confirms their own.
    if (isOwn && input.says === "yes") return refuse("not-allowed", refusals.articles.ownDraft);
    const refusal = whyNotStanding(article) ?? (isOwn ? undefined : notCounted);
    if (refusal !== undefined) return refusal;
    const texts = input.says === "no" ? undefined : corrected(article.texts, open);
    return isRefusal(texts) ? texts : { article, correction: open, texts };
  },
  save: async (tx, { article, correction, texts }, { actor, now }) => {
    if (texts === undefined) await dropCorrection(tx, correction.id);
    else {
      await saveCorrected(tx, article, texts);
      await confirmCorrection(tx, correction.id, now);
    }
    await noteTookPart(tx, personWho(actor).personId, now);
  },
});
