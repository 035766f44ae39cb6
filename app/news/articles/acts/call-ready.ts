import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { areAllMade } from "../../../pictures/door.ts";
import { refusals } from "../../words.ts";
import { type Article, whyNotReader } from "../article.ts";
import { setState } from "../article-store.ts";
import { heldByReader } from "../held.ts";
import { articleWithPictures } from "../in-article.ts";

/** The second reader says that these very words and pictures can be published. */
export const callReady = defineAct({
  name: "news.call-ready",
  input: v.object({ id: itemNumber, seen: seenField }),
  may: mayInGoodStanding,
  facts: (tx, { id }) => articleWithPictures(tx, id),
  decide: ({ article, pictures }, { seen }, { actor }): Article | Refusal => {
    const refusal = whyNotReader(article, personWho(actor).personId);
    if (refusal !== undefined) return refusal;
    if (article.state !== "waits") return refuse("conflict", refusals.articles.isReady);
    if (!areAllMade(pictures)) return refuse("conflict", refusals.articles.picturesWait);
    return whyOvertaken(heldByReader(article, pictures), {}, seen) ?? article;
  },
  save: (tx, { id }) => setState(tx, id, "ready"),
});
