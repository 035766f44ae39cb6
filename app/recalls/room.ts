import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { recall } from "./tables/0001-recall.ts";

export const recalls: Room = {
  name: "recalls",
  tables: { "recalls-0001-recall": recall },
  routes,
  listeners,
  jobs,
  personal,
};
