import type { CalendarEvent } from "@breakthrough/calendar";
import type { CalendarAsked } from "../../../platform/room.ts";
import { ballotPath } from "../addresses.ts";
import { paperTitle } from "../both-languages.ts";
import { listRunningBallots } from "../queries.ts";
import { words } from "../words.ts";

/** When voting ends in the ballots on whose roll somebody stands: nothing of whether or how they voted. */
export async function listClosings(asked: CalendarAsked): Promise<readonly CalendarEvent[]> {
  const { db, personId, now, url } = asked;
  const { open } = await listRunningBallots(db, now, personId);
  const host = new URL(url).host.replaceAll(":", "-");
  return open
    .filter(({ isOnRoll }) => isOnRoll)
    .map((ballot) => ({
      uid: `ballot-closes-${ballot.id}@${host}`,
      title: words.feed.closes(paperTitle(ballot)),
      url: url + ballotPath(ballot.id),
      stampedAt: ballot.opensAt.toISOString(),
      when: { at: ballot.closesAt.toISOString() },
      alarms: ["P1D"],
    }));
}
