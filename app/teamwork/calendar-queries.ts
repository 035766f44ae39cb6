import { type RawBuilder, sql } from "kysely";
import { CALENDAR_REACHES, type RowsAsked } from "../../platform/database/calendar-rows.ts";
import { teamsOf } from "../teams/door.ts";

/** Of which rows somebody's team meetings and tasks are made, each with its version. */
export const calendarRows = ({ person, now }: RowsAsked): RawBuilder<unknown> => sql`
  select concat_ws(' ', 'team meeting', m.id, m.xmin) from teamwork.meeting m
  where m.team_id in (${teamsOf(person)}) and m.ends_at > ${now} - ${CALENDAR_REACHES}
  union all
  select concat_ws(' ', 'task', t.id, t.xmin) from teamwork.task t
  where t.helper_id = ${person} and t.day > (${now} - ${CALENDAR_REACHES})::date`;
