import type { CalendarEvent } from "@breakthrough/calendar";
import type { CalendarAsked } from "../../platform/room.ts";
import { addDays, dayOf } from "../../platform/time/days.ts";
import { findTeamsIn } from "../teams/door.ts";
import { teamMeetingsPath, teamTasksPath } from "./addresses.ts";
import { listMeetingsOf, type OwnMeeting } from "./meeting/meeting-queries.ts";
import { listTasksInCalendar, type OwnTask } from "./tasks/task-queries.ts";
import { words } from "./words.ts";

const DAYS_BACK = 120;

/** The meetings of somebody's teams, and the tasks that they took, as their own calendar has them. */
export async function listCalendarEvents({
  db,
  personId,
  now,
  url,
}: CalendarAsked): Promise<readonly CalendarEvent[]> {
  const since = addDays(now, -DAYS_BACK);
  const teams = await findTeamsIn(db, personId);
  if (teams.size === 0) return [];
  const [meetings, tasks] = await Promise.all([
    listMeetingsOf(db, teams, { since, withCancelled: true }),
    listTasksInCalendar(db, personId, teams, dayOf(since)),
  ]);
  const host = new URL(url).host.replaceAll(":", "-");
  return [
    ...meetings.map((meeting) => eventOfMeeting(meeting, { host, url })),
    ...tasks.map((task) => eventOfTask(task, { host, url })),
  ];
}

interface Site {
  readonly host: string;
  readonly url: string;
}

/** Without its link: a calendar is given to others, and the page shows it to those in the team. */
const eventOfMeeting = (meeting: OwnMeeting, { host, url }: Site): CalendarEvent => ({
  uid: `team-meeting-${meeting.id}@${host}`,
  title: words.calendar.titled(meeting.team, meeting.title),
  description: meeting.why ?? words.calendar.link,
  url: url + teamMeetingsPath(meeting.teamId),
  changes: meeting.changes,
  isCancelled: meeting.cancelledAt !== undefined,
  stampedAt: meeting.changedAt.toISOString(),
  when: { from: meeting.startsAt.toISOString(), to: meeting.endsAt.toISOString() },
  isBusy: true,
});

const eventOfTask = (task: OwnTask, { host, url }: Site): CalendarEvent => ({
  uid: `team-task-${task.id}@${host}`,
  title: words.calendar.titled(task.team, task.title),
  ...(task.says === undefined ? {} : { description: task.says }),
  url: url + teamTasksPath(task.teamId),
  changes: task.changes,
  isCancelled: task.droppedAt !== undefined,
  stampedAt: task.changedAt.toISOString(),
  when: { firstDay: task.day, lastDay: task.day },
});
