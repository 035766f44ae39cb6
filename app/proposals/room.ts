import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal.ts";
import { routes } from "./routes.tsx";
import { proposal } from "./tables/0001-proposal.ts";

export const proposals: Room = {
  name: "proposals",
  tables: { "proposals-0001-proposal": proposal },
  routes,
  listeners,
  jobs,
  personal,
};
