import type { CalendarEvent } from "@breakthrough/calendar";
import type { CalendarAsked } from "../../../platform/room.ts";
import { ballotPath, sealedPath } from "../addresses.ts";
import { paperTitle, type Titled } from "../both-languages.ts";
import { listOpenSealed } from "../sealed/between/sealed-view.ts";
import { listOwnRolls } from "../sealed/who/sealed-roll-queries.ts";
import { words } from "../words.ts";
import { listOpenOnRoll } from "./calendar-queries.ts";

/** When voting ends in the ballots on whose roll somebody stands: nothing of whether or how they voted. */
export async function listClosings(asked: CalendarAsked): Promise<readonly CalendarEvent[]> {
  const { db, personId, now, url } = asked;
  const [open, sealed, rolls] = await Promise.all([
    listOpenOnRoll(db, personId, now),
    listOpenSealed(db, personId),
    listOwnRolls(db, personId),
  ]);
  const own = new Set<number>(rolls);
  return [
    ...open.map((ballot) =>
      closingOf(ballot, `ballot-closes-${ballot.id}`, url + ballotPath(ballot.id)),
    ),
    ...sealed
      .filter(({ id }) => own.has(id))
      .map((ballot) =>
        closingOf(ballot, `sealed-closes-${ballot.id}`, url + sealedPath(ballot.id)),
      ),
  ];
}

export interface Closing extends Titled {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

const closingOf = (ballot: Closing, name: string, url: string): CalendarEvent => ({
  uid: `${name}@${new URL(url).host.replaceAll(":", "-")}`,
  title: words.feed.closes(paperTitle(ballot)),
  url,
  stampedAt: ballot.opensAt.toISOString(),
  when: { at: ballot.closesAt.toISOString() },
  alarms: ["P1D"],
});
