import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber, textField } from "../../../../platform/text/fields.ts";
import { releasePath } from "../../addresses.ts";
import { LEAST, MOST } from "../../limits.ts";
import { SPEAKING } from "../../may.ts";
import { refusals, words } from "../../words.ts";
import { isOut } from "../release.ts";
import { lockRelease } from "../release-queries.ts";
import { addCorrection } from "../release-store.ts";

/** Says what was wrong in a release that is out. Its own words stay; the correction stands above them. */
export const correct = defineAct({
  name: "press.correct",
  power: SPEAKING,
  input: v.object({
    id: itemNumber,
    correction: textField(() => words.fields.correction, {
      most: MOST.correction,
      least: LEAST.correction,
    }),
  }),
  // It is about what everybody can read.
  isForMembers: true,
  shows: (_db, { correction }) => [{ label: words.fields.correction, says: correction }],
  about: () => [],
  may: () => undefined,
  facts: async (tx, { id }) =>
    (await lockRelease(tx, id)) ?? refuse("not-found", refusals.release.unknown),
  decide: (release, { id, correction }, { actor, now }) =>
    isOut(release, now)
      ? { id, body: correction, request: requestWho(actor).requestId }
      : refuse("conflict", refusals.release.notOut),
  save: (tx, correction, { now }) => addCorrection(tx, correction, now),
  record: ({ id }, { actor }) => ({
    act: "press.correct",
    by: doneBy(actor).by,
    on: releasePath(id),
    says: words.record.corrected(id),
    facts: { release: id },
  }),
});
