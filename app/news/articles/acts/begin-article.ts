import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { countDrafts, drawArticleId } from "../article-queries.ts";
import { addArticle, type Typed } from "../article-store.ts";
import { readByline } from "../byline.ts";
import { articleEntries } from "../fields.ts";
import { listOwnBranches } from "../own-branches.ts";

/** More than anybody writes at once, so that this only stops machines. */
const MOST_DRAFTS = 10;

/** Begins a draft, which nobody but its author sees yet. */
export const beginArticle = defineAct({
  name: "news.begin-article",
  input: v.object(articleEntries),
  may: mayInGoodStanding,
  facts: async (tx, _input, { actor }) => {
    const { personId } = personWho(actor);
    const drafts = await countDrafts(tx, personId);
    const id = await drawArticleId(tx);
    return { id, drafts, branches: await listOwnBranches(tx, personId) };
  },
  decide: (
    { id, drafts, branches },
    { byline, ...texts },
    { actor },
  ): (Typed & { id: number; authorId: PersonId }) | Refusal => {
    if (drafts >= MOST_DRAFTS) return refuse("conflict", refusals.articles.enough(MOST_DRAFTS));
    const signed = readByline(byline, branches);
    return isRefusal(signed) ? signed : { id, texts, signed, authorId: personWho(actor).personId };
  },
  save: async (tx, { id, authorId, ...typed }, { now }) => {
    await noteTookPart(tx, authorId, now);
    await addArticle(tx, { id, authorId }, typed, now);
  },
});
