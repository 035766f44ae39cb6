import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { fingerprintField, itemNumber } from "../../../../platform/text/fields.ts";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { whyNoImprint } from "../../../imprint/door.ts";
import { releasePath } from "../../addresses.ts";
import { SPEAKING } from "../../may.ts";
import { refusals, words } from "../../words.ts";
import { fingerprintOf } from "../release.ts";
import { findRelease, lockRelease } from "../release-queries.ts";
import { savePublished } from "../release-store.ts";

interface Published {
  readonly id: number;
  readonly fingerprint: string;
  readonly request: number;
}

/**
 * Publishes a release in the party's name: asked for by one body, signed by another. The words are shown to those two
 * alone, since an embargo may hold; what everybody sees is signed by their fingerprint. Without an imprint nothing is
 * published.
 */
export const publish = defineAct({
  name: "press.publish",
  power: SPEAKING,
  input: v.object({
    id: itemNumber,
    fingerprint: fingerprintField(() => words.release.changed),
  }),
  about: () => [],
  shows: async (db, { id, fingerprint }) => {
    const release = await findRelease(db, id);
    if (release === undefined) return [];
    const says = words.form;
    // What they read is what they sign, or nothing.
    if (fingerprint !== fingerprintOf(release))
      return [{ label: says.body, says: words.release.changed }];
    const { title, contact, body, embargoUntil } = release;
    return [
      { label: says.title, says: title },
      ...(embargoUntil === undefined
        ? []
        : [{ label: says.embargo, says: exactMomentInWords(embargoUntil) }]),
      { label: says.contact, says: contact },
      { label: says.body, says: body },
    ];
  },
  may: () => undefined,
  facts: async (tx, { id }, { house }) => {
    const release = await lockRelease(tx, id);
    if (release === undefined) return refuse("not-found", refusals.release.unknown);
    return { release, noImprint: await whyNoImprint(house, tx) };
  },
  decide: ({ release, noImprint }, { id, fingerprint }, { actor }): Published | Refusal => {
    if (release.publishedAt !== undefined) return refuse("conflict", refusals.release.isOut);
    if (fingerprint !== fingerprintOf(release)) return refuse("conflict", refusals.release.changed);
    return noImprint ?? { id, fingerprint, request: requestWho(actor).requestId };
  },
  save: (tx, published, { now }) => savePublished(tx, published, now),
  record: ({ id, fingerprint }, { actor }) => ({
    act: "press.publish",
    by: doneBy(actor).by,
    on: releasePath(id),
    says: words.record.published(id, fingerprint),
    facts: { release: id, fingerprint },
  }),
});
