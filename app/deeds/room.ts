import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { deeds as deedTables } from "./tables/0001-deeds.ts";

export const deeds: Room = {
  name: "deeds",
  tables: { "deeds-0001-deeds": deedTables },
  routes,
  listeners,
  jobs,
  personal,
};
