import { type RawBuilder, sql } from "kysely";
import { CALENDAR_REACHES, type RowsAsked } from "../../../platform/database/calendar-rows.ts";

/** Of which elections somebody's own dates are made, each with its version. Whether they vote there, other rooms' rows say. */
export const calendarRows = ({ now }: RowsAsked): RawBuilder<unknown> => sql`
  select concat_ws(' ', 'election', id, xmin) from elections.election
  where state <> 'ended' or ended_at > ${now} - ${CALENDAR_REACHES}`;
