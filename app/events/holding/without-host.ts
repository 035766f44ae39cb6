import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { listOfficers } from "../../branches/door.ts";
import { listHolders } from "../../offices/door.ts";
import { officesThatAsk } from "../../rulebook/door.ts";
import { findCoordinators, findTeam } from "../../teams/door.ts";
import type { Event } from "../event.ts";
import { tellPeople } from "../letters.ts";
import { lockEvent } from "./event-queries.ts";
import { noteToldOfHost } from "./event-store.ts";

/** Who can take an event over: officers of the branch or the party, or who coordinates the team. */
async function whoCanRun(tx: Tx, { scope }: Event, now: Date): Promise<readonly PersonId[]> {
  if (scope.kind === "branch")
    return (await listOfficers(tx, [scope.id], now)).map(({ personId }) => personId);
  if (scope.kind === "team") {
    const team = await findTeam(tx, scope.id);
    const leaders = team === undefined ? [] : await findCoordinators(tx, team, now);
    return leaders.map(({ personId }) => personId);
  }
  const offices: readonly string[] = officesThatAsk("mail-to-all");
  const holders = (await listHolders(tx, now)).filter(({ office }) => offices.includes(office));
  return holders.map(({ personId }) => personId);
}

/** An event does not go with its host: whoever can take it over is told, once. */
export async function tellWithoutHost(
  tx: Tx,
  house: Pick<House, "url">,
  id: number,
  now: Date,
): Promise<void> {
  const event = await lockEvent(tx, id);
  if (event === undefined || event.hostId !== undefined) return;
  await noteToldOfHost(tx, id, now);
  await tellPeople(tx, house, { event, what: "noHost", to: await whoCanRun(tx, event, now) }, now);
}
