import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { afterDays } from "../../platform/time/hours.ts";
import { openTopic } from "../discussions/door.ts";
import { mayAskForDeed, type ProposalAdopted } from "../proposals/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { deedPath } from "./addresses.ts";
import { addDeed } from "./deed-store.ts";
import { postAsked } from "./letters.ts";

/** Members adopted it: from now on it is seen what becomes of it. Its authors are asked what it asks for. */
export async function openDeed(tx: Tx, adopted: ProposalAdopted, house: House): Promise<void> {
  if (!mayAskForDeed(adopted.kind)) return;
  const now = house.clock.now();
  const rules = await rulesInForce(tx);
  const nameUntil = afterDays(now, rules.deedNameDays, rules.closingHour);
  const { proposalId, title, titleCy, authors } = adopted;
  const topicId = await openTopic(tx, { path: deedPath(proposalId), title }, now);
  const terms = {
    noteDays: rules.deedNoteDays,
    noticeDays: rules.deedNoticeDays,
    askMembers: rules.deedAskMembers,
    closingHour: rules.closingHour,
  };
  const deed = { proposalId, title, titleCy, topicId, ...terms, decidedAt: now, nameUntil };
  await addDeed(tx, deed, authors);
  await postAsked(tx, { proposalId, title, authors }, nameUntil, { now, house });
}
