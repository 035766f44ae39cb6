import type { Room } from "../../platform/room.ts";
import { toWorkPath } from "./addresses.ts";
import { listCalendarEvents } from "./calendar.ts";
import { calendarRows } from "./calendar-queries.ts";
import { MOST_CHARACTERS } from "./fields.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { teamworkTables } from "./tables/0001-teamwork.ts";

export const teamwork: Room = {
  name: "teamwork",
  tables: { "teamwork-0001-teamwork": teamworkTables },
  routes,
  listeners,
  longForms: [{ path: toWorkPath(":id", "write-notes"), characters: MOST_CHARACTERS.notes }],
  personal,
  calendarOf: listCalendarEvents,
  calendarRows,
};
