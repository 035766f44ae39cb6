import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { recall } from "./tables/0001-recall.ts";
import { sealed } from "./tables/0002-sealed.ts";

export const recalls: Room = {
  name: "recalls",
  tables: { "recalls-0001-recall": recall, "recalls-0002-sealed": sealed },
  routes,
  listeners,
  jobs,
  personal,
};
