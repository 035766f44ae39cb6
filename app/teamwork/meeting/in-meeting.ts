import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { type InTeam, leadFacts } from "../../teams/door.ts";
import { refusals } from "../words.ts";
import { type Meeting, stateOf } from "../work.ts";
import { findMeeting } from "./meeting-queries.ts";

export interface InMeeting extends InTeam {
  readonly meeting: Meeting;
}

/** The meeting that a form names, for whoever leads the team; refused where it is called off or over. */
export async function meetingFacts(
  tx: Tx,
  { id, meeting }: { readonly id: number; readonly meeting: number },
  context: Pick<ActContext, "actor" | "now">,
): Promise<InMeeting | Refusal> {
  const facts = await leadFacts(tx, id, context);
  if (isRefusal(facts)) return facts;
  const found = await findMeeting(tx, id, meeting);
  if (found === undefined) return refuse("not-found", refusals.meeting.unknown);
  const state = stateOf(found, context.now);
  if (state === "cancelled") return refuse("conflict", refusals.meeting.cancelled);
  return state === "over"
    ? refuse("conflict", refusals.meeting.over)
    : { ...facts, meeting: found };
}
