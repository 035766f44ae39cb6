import { Day, Moment, Section } from "../../../web/parts.tsx";
import { teamsPath } from "../../teams/addresses.ts";
import { type Match, TeamCards } from "../../teams/door.ts";
import { teamMeetingsPath, teamTasksPath } from "../addresses.ts";
import type { OwnMeeting } from "../meeting/meeting-queries.ts";
import type { OwnTask } from "../tasks/task-queries.ts";
import { words } from "../words.ts";

export interface TeamWeek {
  readonly tasks: readonly OwnTask[];
  readonly meetings: readonly OwnMeeting[];
  /** Teams that need what they can do. */
  readonly matches: readonly Match[];
}

/** What somebody's teams want of them, and which others need them; nothing where there is nothing. */
export function TeamsThisWeek({ week, now }: { week: TeamWeek; now: Date }) {
  const { tasks, meetings, matches } = week;
  const says = words.week;
  const more = { label: says.all, href: teamsPath };
  return (
    <>
      {tasks.length + meetings.length === 0 ? null : (
        <Section title={says.title} id="your-teams" more={more}>
          <ul>
            {meetings.map((meeting) => (
              <li key={meeting.id}>
                <a href={teamMeetingsPath(meeting.teamId)} dir="auto">
                  {says.meeting(meeting.title, meeting.team)}
                </a>{" "}
                <Moment at={meeting.startsAt} now={now} />
              </li>
            ))}
            {tasks.map((task) => (
              <li key={task.id}>
                <a href={`${teamTasksPath(task.teamId)}#task-${task.id}`} dir="auto">
                  {says.task(task.title, task.team)}
                </a>{" "}
                <Day day={task.day} weekday />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {matches.length === 0 ? null : (
        <Section title={says.fits} id="teams-that-fit" more={more}>
          <TeamCards teams={matches} />
        </Section>
      )}
    </>
  );
}
