import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { MOST_DRAFTS } from "../../limits.ts";
import { whyNotWriter } from "../../may.ts";
import { refusals } from "../../words.ts";
import { releaseFields } from "../fields.ts";
import { embargoOf, type ReleaseTexts } from "../release.ts";
import { countDrafts } from "../release-queries.ts";
import { addRelease } from "../release-store.ts";

/** Writes a draft, which nobody reads but those who write releases and those who sign them. */
export const writeRelease = defineAct({
  name: "press.write-release",
  input: v.object(releaseFields),
  may: mayInGoodStanding,
  facts: async (tx, _, { actor }) => (await whyNotWriter(tx, actor)) ?? countDrafts(tx),
  decide: (drafts, { embargoDay, embargoTime, ...texts }, { now }): ReleaseTexts | Refusal => {
    if (drafts >= MOST_DRAFTS) return refuse("conflict", refusals.release.tooMany(MOST_DRAFTS));
    const embargoUntil = embargoOf(embargoDay, embargoTime, now);
    return isRefusal(embargoUntil) ? embargoUntil : { ...texts, embargoUntil };
  },
  save: (tx, texts, { now }) => addRelease(tx, texts, now),
});
