import { type RawBuilder, sql } from "kysely";
import { CALENDAR_REACHES, type RowsAsked } from "../../platform/database/calendar-rows.ts";

/** Of which rows the weekly discussions in a calendar are made, each with its version. */
export const calendarRows = ({ now }: RowsAsked): RawBuilder<unknown> => sql`
  select concat_ws(' ', 'series', id, xmin) from meetings.series
  union all
  select concat_ws(' ', 'week', monday, xmin) from meetings.week where day > (${now} - ${CALENDAR_REACHES})::date
  union all
  select concat_ws(' ', 'meeting', m.id, m.xmin, t.xmin, h.xmin)
  from meetings.meeting m join meetings.topic t on t.id = m.topic_id left join meetings.hidden h on h.id = t.hidden_id
  where m.starts_at > ${now} - ${CALENDAR_REACHES}`;
