import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { addDays } from "../../platform/time/days.ts";
import { findTeamsIn, listMatches } from "../teams/door.ts";
import { listMeetingsOf } from "./meeting/meeting-queries.ts";
import type { TeamWeek } from "./pages/this-weeks.tsx";
import { listTasksOf } from "./tasks/task-queries.ts";

const FEW = 5;
const FEW_TEAMS = 3;
const DAYS = 14;

/** What somebody's teams want of them within two weeks, and which others need what they can do. */
export async function readTeamWeek(db: Reader, personId: PersonId, now: Date): Promise<TeamWeek> {
  const [teams, matches] = await Promise.all([
    findTeamsIn(db, personId),
    listMatches(db, personId, FEW_TEAMS),
  ]);
  // Nearly everybody is in none.
  if (teams.size === 0) return { tasks: [], meetings: [], matches };
  const [tasks, coming] = await Promise.all([
    listTasksOf(db, personId, teams, FEW),
    listMeetingsOf(db, teams, { since: now, withCancelled: false, most: FEW }),
  ]);
  const until = addDays(now, DAYS);
  return { tasks, meetings: coming.filter(({ startsAt }) => startsAt < until), matches };
}
