import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { type Article, whyNotWritten } from "../article.ts";
import { dropArticle } from "../article-store.ts";
import { articleIn } from "../in-article.ts";

/** Its author deletes a draft for good, with what was said of it. */
export const dropDraft = defineAct({
  name: "news.drop-draft",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id }) => articleIn(tx, id),
  decide: (article, _input, { actor }): Article | Refusal =>
    whyNotWritten(article, personWho(actor).personId) ?? article,
  save: (tx, { id }) => dropArticle(tx, id),
});
