import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { type Article, whyNotAuthor, whyNotStanding } from "../article.ts";
import { whyField } from "../fields.ts";
import { articleIn } from "../in-article.ts";
import { takeBack } from "../publishing.ts";

interface Withdrawn {
  readonly article: Article;
  readonly why: string;
}

/** Its author withdraws what was published. The page stays, and says so and why. */
export const withdrawArticle = defineAct({
  name: "news.withdraw-article",
  input: v.object({ id: itemNumber, why: whyField }),
  may: mayInGoodStanding,
  facts: (tx, { id }) => articleIn(tx, id),
  decide: (article, { why }, { actor }): Withdrawn | Refusal =>
    whyNotAuthor(article, personWho(actor).personId) ?? whyNotStanding(article) ?? { article, why },
  save: (tx, { article, why }, { now }) => takeBack(tx, article, why, now),
});
