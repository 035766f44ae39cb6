import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { doneBy, requestWho } from "../../../platform/official.ts";
import { isRefusal, type Refusal } from "../../../platform/refusal.ts";
import { fingerprintField, itemNumber } from "../../../platform/text/fields.ts";
import {
  type Article,
  type ArticleTexts,
  addCorrectionByKeys,
  becomesField,
  passageShown,
  saveCorrected,
  textsCorrected,
  wasField,
  whyNotStanding,
} from "../../news/door.ts";
import { SPEAKING } from "../../press/door.ts";
import { editorialPath } from "../addresses.ts";
import { fingerprintOf, textsAsSigned } from "../editorial.ts";
import { editorialIn } from "../in-editorial.ts";
import { words } from "../words.ts";

interface Corrected {
  readonly article: Article;
  readonly texts: ArticleTexts;
  readonly was: string;
  readonly becomes: string;
  readonly request: number;
  /** Of what it says now. */
  readonly fingerprint: string;
}

/** Puts a passage right in what the party has said. Both wordings stay to be read. */
export const correct = defineAct({
  name: "editorials.correct",
  power: SPEAKING,
  input: v.object({
    id: itemNumber,
    fingerprint: fingerprintField(() => words.changed),
    was: wasField,
    becomes: becomesField,
  }),
  // It is about what everybody can read.
  isForMembers: true,
  shows: (_db, passage) => passageShown(passage),
  about: () => [],
  may: () => undefined,
  facts: (tx, { id }) => editorialIn(tx, id),
  decide: (editorial, { fingerprint, was, becomes }, { actor }): Corrected | Refusal => {
    const { article } = editorial;
    const stands = whyNotStanding(article) ?? textsAsSigned(editorial, fingerprint);
    if (isRefusal(stands)) return stands;
    const texts = textsCorrected(stands, { was, becomes });
    if (isRefusal(texts)) return texts;
    const { requestId: request } = requestWho(actor);
    return { article, texts, was, becomes, request, fingerprint: fingerprintOf(texts, editorial) };
  },
  save: async (tx, { article, texts, ...correction }, { now }) => {
    await saveCorrected(tx, article, texts);
    await addCorrectionByKeys(tx, article.id, correction, now);
  },
  record: ({ article: { id }, fingerprint }, { actor }) => ({
    act: "editorials.correct",
    by: doneBy(actor).by,
    on: editorialPath(id),
    says: words.record.corrected(id, fingerprint),
    facts: { article: id, fingerprint },
  }),
});
