import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { afterDays } from "../../../platform/time/hours.ts";
import { openTopic } from "../../discussions/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { deedPath } from "../addresses.ts";
import type { Proposal } from "../proposal.ts";
import { mayAskForDeed } from "./deed.ts";
import { addDeed } from "./deed-store.ts";
import { postAsked } from "./letters.ts";

/** Members adopted it: from now on it is seen what becomes of it. Its authors are asked what it asks for. */
export async function openDeed(
  tx: Tx,
  proposal: Proposal,
  context: Pick<ActContext, "now" | "house">,
): Promise<void> {
  if (!mayAskForDeed(proposal.kind)) return;
  const { now } = context;
  const rules = await rulesInForce(tx);
  const nameUntil = afterDays(now, rules.deedNameDays, rules.closingHour);
  const { id, title } = proposal;
  await addDeed(tx, {
    proposalId: id,
    topicId: await openTopic(tx, { path: deedPath(id), title }, now),
    noteDays: rules.deedNoteDays,
    noticeDays: rules.deedNoticeDays,
    askMembers: rules.deedAskMembers,
    closingHour: rules.closingHour,
    decidedAt: now,
    nameUntil,
  });
  await postAsked(tx, proposal, nameUntil, context);
}
