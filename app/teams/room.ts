import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { listedAt } from "./listed.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { titlesOf } from "./queries.ts";
import { routes } from "./routes.tsx";
import { team } from "./tables/0001-team.ts";

export const teams: Room = {
  name: "teams",
  tables: { "teams-0001-team": team },
  routes,
  listeners,
  listedAt,
  jobs,
  personal,
  titlesOf,
};
