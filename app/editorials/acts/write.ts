import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { type ArticleTexts, addOfParty, listDraftsOfParty, textEntries } from "../../news/door.ts";
import { whyNotWriter } from "../../press/door.ts";
import { MOST_DRAFTS } from "../editorial.ts";
import { refusals } from "../words.ts";

/** Writes a draft in the party's name, which nobody reads but those who write such and those who sign them. */
export const write = defineAct({
  name: "editorials.write",
  input: v.object(textEntries),
  may: mayInGoodStanding,
  facts: async (tx, _input, { actor }) =>
    (await whyNotWriter(tx, actor)) ?? (await listDraftsOfParty(tx)).length,
  decide: (drafts, texts): ArticleTexts | Refusal =>
    drafts >= MOST_DRAFTS ? refuse("conflict", refusals.tooMany(MOST_DRAFTS)) : texts,
  save: (tx, texts, { now }) => addOfParty(tx, texts, now),
});
