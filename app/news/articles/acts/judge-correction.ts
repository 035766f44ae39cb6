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
import { type Article, type Correction, whyNotStanding } from "../article.ts";
import { listCorrections } from "../article-queries.ts";
import { confirmCorrection, dropCorrection } from "../article-store.ts";
import { articleWithAlbum } from "../in-article.ts";
import { saveCorrected } from "../publishing.ts";
import { type PutRight, putRight } from "../putting-right.ts";

interface Judged {
  readonly article: Article;
  readonly correction: Correction;
  /** Undefined: the correction is turned down, and gone. */
  readonly after: PutRight | undefined;
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
    const article = await articleWithAlbum(tx, id);
    if (isRefusal(article)) return article;
    const notCounted = await whyNotCounted(tx, actor, "support", now);
    return { ...article, notCounted, corrections: await listCorrections(tx, id) };
  },
  decide: ({ article, pictures, notCounted, corrections }, input, { actor }): Judged | Refusal => {
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
    const standing = { texts: article.texts, pictures };
    const after = input.says === "no" ? undefined : putRight(standing, open);
    return isRefusal(after) ? after : { article, correction: open, after };
  },
  save: async (tx, { article, correction, after }, { actor, now }) => {
    if (after === undefined) await dropCorrection(tx, correction.id);
    else {
      await saveCorrected(tx, article, after);
      await confirmCorrection(tx, correction.id, now);
    }
    await noteTookPart(tx, personWho(actor).personId, now);
  },
});
