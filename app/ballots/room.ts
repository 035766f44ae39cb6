import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal.ts";
import { routes } from "./routes.tsx";
import { ballot } from "./tables/0001-ballot.ts";

export const ballots: Room = {
  name: "ballots",
  tables: { "ballots-0001-ballot": ballot },
  routes,
  jobs,
  personal,
};
