import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { type Article, whyNotWritten } from "../article.ts";
import { setReader } from "../article-store.ts";
import { whyNotShown } from "../held.ts";
import { articleWithAlbum } from "../in-article.ts";

/** Its author asks for a second reader: from now on members see it at the desk. Or, where one does nothing, for another. */
export const handIn = defineAct({
  name: "news.hand-in",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id }) => articleWithAlbum(tx, id),
  decide: ({ article, ...album }, _input, { actor }): Article | Refusal => {
    const refusal = whyNotWritten(article, personWho(actor).personId) ?? whyNotShown(album);
    if (refusal !== undefined) return refusal;
    const isWaiting = article.state === "waits" && article.readerId === undefined;
    return isWaiting || article.state === "ready"
      ? refuse("conflict", refusals.articles.handedIn)
      : article;
  },
  save: (tx, { id }) => setReader(tx, id, undefined, "waits"),
});
