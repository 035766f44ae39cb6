import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { whyNotWriter } from "../../may.ts";
import { refusals } from "../../words.ts";
import { lockRelease } from "../release-queries.ts";
import { dropDraft } from "../release-store.ts";

/** Throws a draft away. */
export const dropRelease = defineAct({
  name: "press.drop-release",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor }) =>
    (await whyNotWriter(tx, actor)) ??
    (await lockRelease(tx, id)) ??
    refuse("not-found", refusals.release.unknown),
  decide: (release) =>
    release.publishedAt === undefined ? release : refuse("conflict", refusals.release.isOut),
  save: (tx, { id }) => dropDraft(tx, id),
});
