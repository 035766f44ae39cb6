import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { type Article, whyNotReader } from "../article.ts";
import { setState } from "../article-store.ts";
import { heldIn } from "../held.ts";
import { articleIn } from "../in-article.ts";

/** The second reader says that these very words can be published. */
export const callReady = defineAct({
  name: "news.call-ready",
  input: v.object({ id: itemNumber, seen: seenField }),
  may: mayInGoodStanding,
  facts: (tx, { id }) => articleIn(tx, id),
  decide: (article, { seen }, { actor }): Article | Refusal => {
    const refusal = whyNotReader(article, personWho(actor).personId);
    if (refusal !== undefined) return refusal;
    if (article.state !== "waits") return refuse("conflict", refusals.articles.isReady);
    return whyOvertaken(heldIn(article), {}, seen) ?? article;
  },
  save: (tx, { id }) => setState(tx, id, "ready"),
});
