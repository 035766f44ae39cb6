import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { doneBy, requestWho } from "../../../platform/official.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { fingerprintField, itemNumber } from "../../../platform/text/fields.ts";
import { whyNoImprint } from "../../imprint/door.ts";
import { freeAddresses, isDraft, publishArticle, whyNotShown } from "../../news/door.ts";
import { SPEAKING } from "../../press/door.ts";
import { editorialPath } from "../addresses.ts";
import { textsAsSigned } from "../editorial.ts";
import { editorialIn, findEditorial } from "../in-editorial.ts";
import { shownOf } from "../shown.ts";
import { refusals, words } from "../words.ts";

type Publishing = Parameters<typeof publishArticle>[1] & { readonly fingerprint: string };

/**
 * Publishes an article in the party's name: asked for by one body, signed by another, and both of exactly these words and
 * pictures. Without an imprint nothing is published.
 */
export const publish = defineAct({
  name: "editorials.publish",
  power: SPEAKING,
  input: v.object({ id: itemNumber, fingerprint: fingerprintField(() => words.changed) }),
  about: () => [],
  shows: async (db, { id, fingerprint }) => shownOf(await findEditorial(db, id), fingerprint),
  may: () => undefined,
  facts: async (tx, { id }, { house, now }) => {
    const editorial = await editorialIn(tx, id);
    if (isRefusal(editorial)) return editorial;
    const addresses = await freeAddresses(tx, editorial.article, now);
    return { editorial, addresses, noImprint: await whyNoImprint(house, tx) };
  },
  decide: (
    { editorial, addresses, noImprint },
    { id, fingerprint },
    { actor },
  ): Publishing | Refusal => {
    const { article } = editorial;
    if (!isDraft(article)) return refuse("conflict", refusals.isPublished);
    const notShown = whyNotShown(editorial);
    if (notShown !== undefined) return notShown;
    const texts = textsAsSigned(editorial, fingerprint);
    if (isRefusal(texts)) return texts;
    if (noImprint !== undefined) return noImprint;
    const { requestId: request } = requestWho(actor);
    return { id, title: texts.title, addresses, fingerprint, request };
  },
  save: (tx, publishing, { now }) => publishArticle(tx, publishing, now),
  record: ({ id, fingerprint }, { actor }) => ({
    act: "editorials.publish",
    by: doneBy(actor).by,
    on: editorialPath(id),
    says: words.record.published(id, fingerprint),
    facts: { article: id, fingerprint },
  }),
});
