import type { Room } from "../../platform/room.ts";
import { toMeetingPath } from "./addresses.ts";
import { listCalendarEvents } from "./calendar.ts";
import { calendarRows } from "./calendar-queries.ts";
import { MOST_CHARACTERS } from "./fields.ts";
import { hide } from "./hiding/acts/hide.ts";
import { restoreByRequest } from "./hiding/acts/restore-by-request.ts";
import { posts } from "./hiding/post-queries.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { meeting } from "./tables/0001-meeting.ts";
import { notes } from "./tables/0002-notes.ts";
import { likeness } from "./tables/0003-likeness.ts";
import { hidden } from "./tables/0004-hidden.ts";
import { followed, titlesOf } from "./title-queries.ts";

export const meetings: Room = {
  name: "meetings",
  tables: {
    "meetings-0001-meeting": meeting,
    "meetings-0002-notes": notes,
    "meetings-0003-likeness": likeness,
    "meetings-0004-hidden": hidden,
  },
  routes,
  listeners,
  longForms: [{ path: toMeetingPath(":id", "write-notes"), characters: MOST_CHARACTERS.notes }],
  jobs,
  posts,
  officialActs: [hide, restoreByRequest],
  personal,
  calendarOf: listCalendarEvents,
  calendarRows,
  titlesOf,
  followed,
};
