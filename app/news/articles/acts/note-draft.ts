import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import type { Refusal } from "../../../../platform/refusal.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { whyNotReader, whyNotWritten } from "../article.ts";
import { addNote } from "../article-store.ts";
import { noteField } from "../fields.ts";
import { articleIn } from "../in-article.ts";

interface Noted {
  readonly articleId: number;
  readonly personId: PersonId;
  readonly isAuthor: boolean;
  readonly says: string;
}

/** What the second reader and the author say to each other of the draft. */
export const noteDraft = defineAct({
  name: "news.note-draft",
  input: v.object({ id: itemNumber, note: noteField }),
  may: mayInGoodStanding,
  facts: (tx, { id }) => articleIn(tx, id),
  decide: (article, { id, note }, { actor }): Noted | Refusal => {
    const { personId } = personWho(actor);
    const isAuthor = article.authorId === personId;
    const refusal = (isAuthor ? whyNotWritten : whyNotReader)(article, personId);
    if (refusal !== undefined) return refusal;
    if (article.readerId === undefined) return refuse("conflict", refusals.articles.noReader);
    return { articleId: id, personId, isAuthor, says: note };
  },
  save: (tx, note, { now }) => addNote(tx, note, now),
});
