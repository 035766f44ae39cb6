import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { refusals, words } from "../../words.ts";
import { whyNotReader } from "../article.ts";
import { setReader } from "../article-store.ts";
import { articleIn } from "../in-article.ts";

interface Taken {
  readonly id: number;
  readonly personId: PersonId;
  readonly reads: "yes" | "no";
}

/** A member who is not its author becomes a draft's second reader, or gives it back for another. */
export const readDraft = defineAct({
  name: "news.read-draft",
  input: v.object({
    id: itemNumber,
    reads: oneOf(["yes", "no"], () => words.articles.fields.reads),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const article = await articleIn(tx, id);
    if (isRefusal(article)) return article;
    return { article, notCounted: await whyNotCounted(tx, actor, "support", now) };
  },
  decide: ({ article, notCounted }, { id, reads }, { actor }): Taken | Refusal => {
    const { personId } = personWho(actor);
    if (reads === "no") return whyNotReader(article, personId) ?? { id, personId, reads };
    if (article.authorId === personId) return refuse("not-allowed", refusals.articles.ownDraft);
    if (article.state !== "waits" || article.readerId !== undefined)
      return refuse("conflict", refusals.articles.noReaderWanted);
    return notCounted ?? { id, personId, reads };
  },
  save: async (tx, { id, personId, reads }, { now }) => {
    await setReader(tx, id, reads === "yes" ? personId : undefined, "waits");
    await noteTookPart(tx, personId, now);
  },
});
