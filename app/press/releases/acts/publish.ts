import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, shortField } from "../../../../platform/text/fields.ts";
import { exactMomentInWords } from "../../../../web/moments.ts";
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
 * published, at any time: an election's months begin before anybody here knows of them (Elections Act 2022, sections 41
 * to 43).
 */
export const publish = defineAct({
  name: "press.publish",
  power: SPEAKING,
  input: v.object({
    id: itemNumber,
    fingerprint: v.pipe(
      shortField(64, () => words.release.changed),
      v.regex(/^[0-9a-f]{64}$/, () => words.release.changed),
    ),
  }),
  about: () => [],
  shows: async (db, { id }) => {
    const release = await findRelease(db, id);
    if (release === undefined) return [];
    const { title, contact, body, embargoUntil } = release;
    const says = words.form;
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
    return { release, hasImprint: (await house.findImprint(tx)) !== undefined };
  },
  decide: ({ release, hasImprint }, { id, fingerprint }, { actor }): Published | Refusal => {
    if (release.publishedAt !== undefined) return refuse("conflict", refusals.release.isOut);
    if (fingerprint !== fingerprintOf(release)) return refuse("conflict", refusals.release.changed);
    if (!hasImprint) return refuse("conflict", refusals.release.noImprint);
    return { id, fingerprint, request: requestWho(actor).requestId };
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
