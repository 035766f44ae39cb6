import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { mentionFacts } from "../facts.ts";
import { mentionFields, whyField } from "../fields.ts";
import { changedIn, heldMention, type Mention, type MentionTexts } from "../mention.ts";
import { saveCorrection } from "../mention-store.ts";
import { whyNotDay } from "../when.ts";

interface Corrected {
  readonly mention: Mention;
  readonly texts: MentionTexts;
  readonly why: string;
}

/** Puts right what was written down. What it said before stays readable, with the reason. */
export const correctMention = defineAct({
  name: "press.correct-mention",
  input: v.object({ id: itemNumber, ...mentionFields, why: whyField, seen: seenField }),
  may: mayInGoodStanding,
  facts: (tx, { id }, { actor }) => mentionFacts(tx, id, actor),
  decide: (mention, { id: _, why, seen, ...texts }, { now }): Corrected | Refusal => {
    if (mention.state !== "shown") return refuse("conflict", refusals.mentions.notShown);
    const overtaken = whyOvertaken(heldMention(mention), heldMention(texts), seen);
    if (overtaken !== undefined) return overtaken;
    return changedIn(mention, texts).length === 0
      ? refuse("invalid", refusals.mentions.same)
      : (whyNotDay(texts.day, now) ?? { mention, texts, why });
  },
  save: (tx, corrected, { now }) => saveCorrection(tx, corrected, now),
});
