import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal.ts";
import { routes } from "./routes.tsx";
import { vouch } from "./tables/0001-vouch.ts";

export const vouching: Room = {
  name: "vouching",
  tables: { "vouching-0001-vouch": vouch },
  routes,
  listeners,
  jobs,
  personal,
};
