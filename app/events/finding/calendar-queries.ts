import { type RawBuilder, sql } from "kysely";
import { CALENDAR_REACHES, type RowsAsked } from "../../../platform/database/calendar-rows.ts";

/** Of which rows somebody's events are made, each with its version. */
export const calendarRows = ({ person, now }: RowsAsked): RawBuilder<unknown> => sql`
  select concat_ws(' ', 'coming', c.id, c.xmin, e.id, e.xmin, h.xmin)
  from events.coming c join events.event e on e.id = c.event_id left join events.hidden h on h.id = e.hidden_id
  where c.person_id = ${person} and e.ends_at > ${now} - ${CALENDAR_REACHES}
  union all
  select concat_ws(' ', 'host', e.id, e.xmin, h.xmin)
  from events.event e left join events.hidden h on h.id = e.hidden_id
  where e.host_id = ${person} and e.ends_at > ${now} - ${CALENDAR_REACHES}`;
