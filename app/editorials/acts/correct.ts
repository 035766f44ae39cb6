import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { doneBy, requestWho } from "../../../platform/official.ts";
import { isRefusal, type Refusal } from "../../../platform/refusal.ts";
import { fingerprintField, itemNumber } from "../../../platform/text/fields.ts";
import {
  type Article,
  addCorrectionByKeys,
  type Passage,
  type PutRight,
  passageEntries,
  passageOf,
  picturesAfter,
  putRight,
  saveCorrected,
  whyNotStanding,
} from "../../news/door.ts";
import { SPEAKING } from "../../press/door.ts";
import { editorialPath } from "../addresses.ts";
import { fingerprintOf, textsAsSigned } from "../editorial.ts";
import { editorialIn, findEditorial } from "../in-editorial.ts";
import { correctionShown } from "../shown.ts";
import { words } from "../words.ts";

interface Corrected {
  readonly article: Article;
  readonly after: PutRight;
  readonly passage: Passage;
  readonly request: number;
  /** The request's own reason. */
  readonly why: string;
  /** Of what it says now. */
  readonly fingerprint: string;
}

/** Puts a passage right in what the party has said, or in what is said of a picture. Both wordings stay to be read. */
export const correct = defineAct({
  name: "editorials.correct",
  power: SPEAKING,
  input: v.object({
    id: itemNumber,
    fingerprint: fingerprintField(() => words.changed),
    ...passageEntries,
  }),
  // It is about what everybody can read.
  isForMembers: true,
  shows: async (db, { id, ...typed }) => correctionShown(await findEditorial(db, id), typed),
  about: () => [],
  may: () => undefined,
  facts: (tx, { id }) => editorialIn(tx, id),
  decide: (editorial, { id: _, fingerprint, ...typed }, { actor }): Corrected | Refusal => {
    const { article } = editorial;
    const stands = whyNotStanding(article) ?? textsAsSigned(editorial, fingerprint);
    if (isRefusal(stands)) return stands;
    const passage = passageOf(typed);
    if (isRefusal(passage)) return passage;
    const { pictures, film } = editorial;
    const after = putRight({ texts: stands, pictures }, passage);
    if (isRefusal(after)) return after;
    const { requestId: request } = requestWho(actor);
    const texts = "texts" in after ? after.texts : stands;
    const now = fingerprintOf(texts, { pictures: picturesAfter(pictures, after), film });
    return { article, after, passage, request, why: doneBy(actor).why, fingerprint: now };
  },
  save: async (tx, { article, after, passage, request, why }, { now }) => {
    await saveCorrected(tx, article, after);
    await addCorrectionByKeys(tx, article.id, { ...passage, request, why }, now);
  },
  record: ({ article: { id }, fingerprint }, { actor }) => ({
    act: "editorials.correct",
    by: doneBy(actor).by,
    on: editorialPath(id),
    says: words.record.corrected(id, fingerprint),
    facts: { article: id, fingerprint },
  }),
});
