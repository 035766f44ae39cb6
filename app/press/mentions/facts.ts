import type { Actor } from "../../../platform/actor.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { whyNotWriter } from "../may.ts";
import { refusals } from "../words.ts";
import type { Mention } from "./mention.ts";
import { lockMention } from "./mention-queries.ts";

/** The mention that a form names, held, for whoever speaks with journalists. */
export const mentionFacts = async (tx: Tx, id: number, actor: Actor): Promise<Mention | Refusal> =>
  (await whyNotWriter(tx, actor)) ??
  (await lockMention(tx, id)) ??
  refuse("not-found", refusals.mentions.unknown);
