import type { Actor } from "../../../platform/actor.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { personWho } from "../../membership/door.ts";
import type { Meeting } from "../meeting.ts";
import { lockMeeting } from "../queries.ts";
import { refusals } from "../words.ts";

/** The meeting that a form names, locked, for what its host alone does. */
export async function meetingOfHost(tx: Tx, id: number, actor: Actor): Promise<Meeting | Refusal> {
  const meeting = await lockMeeting(tx, id);
  if (meeting === undefined) return refuse("not-found", refusals.meeting.unknown);
  const isHost = meeting.hostId === personWho(actor).personId;
  return isHost ? meeting : refuse("not-allowed", refusals.hosting.notHost);
}
