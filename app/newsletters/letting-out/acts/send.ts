import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { fingerprintField, itemNumber } from "../../../../platform/text/fields.ts";
import { newNewsletterPath, newsletterPath } from "../../addresses.ts";
import { countAudience, isAreaThere, nameOfArea } from "../../audience.ts";
import { WRITING } from "../../may.ts";
import { fingerprintOf, type Newsletter } from "../../newsletter.ts";
import { findNewsletter, lockNewsletter, saveBegun } from "../../store.ts";
import { refusals, words } from "../../words.ts";

interface Sent {
  readonly newsletter: Newsletter;
  readonly fingerprint: string;
  readonly request: number;
}

/**
 * Lets a newsletter of the party's out: asked for by one body, and signed by another or left unopposed by members, who
 * can read it before. Quick whoever many they are: a job posts it, some thousands at a time.
 */
export const send = defineAct({
  name: "newsletters.send",
  power: WRITING,
  form: newNewsletterPath,
  input: v.object({
    id: itemNumber,
    fingerprint: fingerprintField(() => words.changed),
  }),
  // Members get the letter anyway; before they do, they can stop it only if they can read it.
  isForMembers: true,
  shows: async (db, { id }, { clock }) => {
    const newsletter = await findNewsletter(db, id);
    if (newsletter === undefined || newsletter.whom === "branch") return [];
    const count = await countAudience(db, newsletter, clock.now());
    const area = await nameOfArea(db, newsletter);
    return [
      { label: words.form.subject, says: newsletter.subject },
      { label: words.form.body, says: newsletter.body },
      { label: words.form.to, says: words.goesTo({ ...newsletter, area, count }) },
    ];
  },
  about: () => [],
  may: () => undefined,
  facts: async (tx, { id }, { now }) => {
    const newsletter = await lockNewsletter(tx, id);
    if (newsletter === undefined) return refuse("not-found", refusals.unknown);
    const readers = await countAudience(tx, newsletter, now);
    return { newsletter, readers, isThere: await isAreaThere(tx, newsletter) };
  },
  decide: ({ newsletter, readers, isThere }, { fingerprint }, { actor }): Sent | Refusal => {
    if (newsletter.whom === "branch") return refuse("not-allowed", refusals.notYours);
    if (!isThere) return refuse("conflict", refusals.areaEnded);
    if (newsletter.begunAt !== undefined) return refuse("conflict", refusals.isOut);
    if (fingerprint !== fingerprintOf(newsletter)) return refuse("conflict", refusals.changed);
    if (readers === 0) return refuse("conflict", refusals.nobody);
    return { newsletter, fingerprint, request: requestWho(actor).requestId };
  },
  save: (tx, { newsletter, request }, { now }) => saveBegun(tx, newsletter.id, { request }, now),
  // The fingerprint and not the words: those can be personal, and the record is for ever.
  record: ({ newsletter: { id, whom }, fingerprint }, { actor }) => ({
    act: "newsletters.send",
    by: doneBy(actor).by,
    on: newsletterPath(id),
    says: words.record.sent(id, fingerprint),
    facts: { newsletter: id, whom, fingerprint },
  }),
});
