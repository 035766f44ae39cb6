import { PICTURE_BYTES } from "../../platform/pictures/make-picture.ts";
import type { Room } from "../../platform/room.ts";
import { toEventPath } from "./addresses.ts";
import { listCalendarEvents } from "./finding/calendar.ts";
import { calendarRows } from "./finding/calendar-queries.ts";
import { listedAt } from "./finding/listed.ts";
import { titlesOf } from "./finding/title-queries.ts";
import { hide } from "./hiding/acts/hide.ts";
import { restoreByRequest } from "./hiding/acts/restore-by-request.ts";
import { posts } from "./hiding/post-queries.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { event } from "./tables/0001-event.ts";
import { hidden } from "./tables/0002-hidden.ts";
import { telling } from "./tables/0003-telling.ts";
import { copies } from "./tables/0004-copies.ts";

export const events: Room = {
  name: "events",
  tables: {
    "events-0001-event": event,
    "events-0002-hidden": hidden,
    "events-0003-telling": telling,
    "events-0004-copies": copies,
  },
  routes,
  listeners,
  fileForms: [{ path: toEventPath(":id", "add-photo"), bytes: PICTURE_BYTES }],
  jobs,
  posts,
  officialActs: [hide, restoreByRequest],
  personal,
  listedAt,
  calendarOf: listCalendarEvents,
  calendarRows,
  titlesOf,
};
