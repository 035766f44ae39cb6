import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { whyNoImprint } from "../../../imprint/door.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { whyNotWritten } from "../article.ts";
import { articleIn } from "../in-article.ts";
import { freeAddresses, type Published, publishArticle } from "../publishing.ts";

/**
 * Its author publishes what a second reader called ready. Without an imprint nothing is published.
 */
export const publishColumn = defineAct({
  name: "news.publish-column",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { house, now }) => {
    const article = await articleIn(tx, id);
    if (isRefusal(article)) return article;
    const noImprint = await whyNoImprint(house, tx);
    return { article, noImprint, addresses: await freeAddresses(tx, article, now) };
  },
  decide: ({ article, noImprint, addresses }, { id }, { actor }): Published | Refusal => {
    const refusal = whyNotWritten(article, personWho(actor).personId);
    if (refusal !== undefined) return refusal;
    if (article.state !== "ready" || article.texts === undefined)
      return refuse("conflict", refusals.articles.notReady);
    return noImprint ?? { id, title: article.texts.title, addresses };
  },
  save: (tx, published, { now }) => publishArticle(tx, published, now),
});
