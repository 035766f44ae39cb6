import { type RawBuilder, sql } from "kysely";
import type { RowsAsked } from "../../../platform/database/calendar-rows.ts";

/** What a calendar depends on of whose it is: language and standing. What standing depends on besides changes by the day. */
export const calendarRows = ({ person, now }: RowsAsked): RawBuilder<unknown> => sql`
  select concat_ws(' ', 'person', p.id, p.xmin, p.suspended_until <= ${now}) from membership.person p where p.id = ${person}`;
