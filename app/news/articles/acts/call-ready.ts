import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { type Article, whyNotReader } from "../article.ts";
import { setState } from "../article-store.ts";
import { heldByReader, whyNotShown } from "../held.ts";
import { articleWithAlbum } from "../in-article.ts";

/** The second reader says that these very words and pictures can be published. */
export const callReady = defineAct({
  name: "news.call-ready",
  input: v.object({ id: itemNumber, seen: seenField }),
  may: mayInGoodStanding,
  facts: (tx, { id }) => articleWithAlbum(tx, id),
  decide: ({ article, ...album }, { seen }, { actor }): Article | Refusal => {
    const refusal = whyNotReader(article, personWho(actor).personId);
    if (refusal !== undefined) return refusal;
    if (article.state !== "waits") return refuse("conflict", refusals.articles.isReady);
    const notShown = whyNotShown(album);
    return notShown ?? whyOvertaken(heldByReader(article, album), {}, seen) ?? article;
  },
  save: (tx, { id }) => setState(tx, id, "ready"),
});
