import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { listPeopleOnDuty } from "../../teams/door.ts";
import { whyNotOnDuty } from "../on-duty.ts";
import { refusals } from "../words.ts";
import type { Message } from "../writing/message.ts";
import { asHeldBy } from "./held.ts";
import { lockMessage } from "./inbox-queries.ts";

/** The message that a form names, held, for whoever is in the team; others are told of none. */
export async function messageFacts(
  tx: Tx,
  id: number,
  { actor, now }: Pick<ActContext, "actor" | "now">,
): Promise<Message | Refusal> {
  const refusal = await whyNotOnDuty(tx, actor);
  if (refusal !== undefined) return refusal;
  const message = await lockMessage(tx, id, now);
  return message === undefined
    ? refuse("not-found", refusals.inbox.unknown)
    : asHeldBy(await listPeopleOnDuty(tx, "contact", now), message);
}
