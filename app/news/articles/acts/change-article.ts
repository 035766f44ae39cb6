import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { type Article, whyNotWritten } from "../article.ts";
import { saveTyped, setState, type Typed } from "../article-store.ts";
import { readByline } from "../byline.ts";
import { articleEntries } from "../fields.ts";
import { heldIn, heldOf } from "../held.ts";
import { articleIn } from "../in-article.ts";
import { listOwnBranches } from "../own-branches.ts";

/** Its author writes a draft on. What a reader called ready was other words: they are asked again. */
export const changeArticle = defineAct({
  name: "news.change-article",
  input: v.object({ id: itemNumber, ...articleEntries, seen: seenField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor }) => {
    const article = await articleIn(tx, id);
    if (isRefusal(article)) return article;
    return { article, branches: await listOwnBranches(tx, personWho(actor).personId) };
  },
  decide: (
    { article, branches },
    { id: _id, seen, byline, ...texts },
    { actor },
  ): (Typed & { article: Article }) | Refusal => {
    const refusal = whyNotWritten(article, personWho(actor).personId);
    if (refusal !== undefined) return refusal;
    // A branch that they have left since stays what it was, as long as they do not choose anew.
    const kept =
      article.place === undefined ? [] : [{ id: article.branchId ?? 0, name: article.place }];
    const signed = readByline(byline, [...kept, ...branches]);
    if (isRefusal(signed)) return signed;
    const sent = heldOf(texts, signed);
    return whyOvertaken(heldIn(article), sent, seen) ?? { article, texts, signed };
  },
  save: async (tx, { article, ...typed }) => {
    await saveTyped(tx, article.id, typed);
    if (article.state === "ready") await setState(tx, article.id, "waits");
  },
});
