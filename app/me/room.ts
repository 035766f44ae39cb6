import type { Room } from "../../platform/room.ts";
import { personal } from "./calendar/calendar-store.ts";
import { routes } from "./routes.tsx";
import { calendar } from "./tables/0001-calendar.ts";

export const me: Room = {
  name: "me",
  tables: { "me-0001-calendar": calendar },
  routes,
  personal,
  // Who fetches a calendar is a program of its owner's, or of whoever keeps their calendar: no cookie is looked at.
  unseen: ["/calendar/:file"],
};
