import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { Refusal } from "../../../platform/refusal.ts";
import { personWho } from "../../membership/door.ts";
import type { TopicId } from "../topic.ts";
import { whyTooSoon } from "./report.ts";
import { findLastWrote, findSlow } from "./report-store.ts";

/** Whether somebody must wait before they write again, as the discussion is slow. Its topic is locked: two tabs are one. */
export async function whySlow(
  tx: Tx,
  topicId: TopicId,
  { actor, now }: Pick<ActContext, "actor" | "now">,
): Promise<Refusal | undefined> {
  const slow = await findSlow(tx, topicId);
  if (slow === undefined || slow.until <= now) return undefined;
  return whyTooSoon(slow, await findLastWrote(tx, topicId, personWho(actor).personId), now);
}
