import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { whyNotWriter } from "../../may.ts";
import { refusals } from "../../words.ts";
import { releaseFields } from "../fields.ts";
import { embargoOf, heldRelease, type ReleaseTexts } from "../release.ts";
import { lockRelease } from "../release-queries.ts";
import { saveRelease } from "../release-store.ts";

interface Changed {
  readonly id: number;
  readonly texts: ReleaseTexts;
}

/** Changes a draft. What was asked for with its words as they were is then refused when it runs. */
export const changeRelease = defineAct({
  name: "press.change-release",
  input: v.object({ id: itemNumber, ...releaseFields, seen: seenField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor }) =>
    (await whyNotWriter(tx, actor)) ??
    (await lockRelease(tx, id)) ??
    refuse("not-found", refusals.release.unknown),
  decide: (release, { id, seen, embargoDay, embargoTime, ...sent }, { now }): Changed | Refusal => {
    if (release.publishedAt !== undefined) return refuse("conflict", refusals.release.isOut);
    const embargoUntil = embargoOf(embargoDay, embargoTime, now);
    if (isRefusal(embargoUntil)) return embargoUntil;
    const texts = { ...sent, embargoUntil };
    return whyOvertaken(heldRelease(release), heldRelease(texts), seen) ?? { id, texts };
  },
  save: (tx, { id, texts }) => saveRelease(tx, id, texts),
});
