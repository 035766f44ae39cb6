import type { Room } from "../../platform/room.ts";
import { followed } from "./followed-queries.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { challenge } from "./tables/0001-challenge.ts";
import { electionsToo } from "./tables/0002-elections.ts";
import { untold } from "./tables/0003-untold.ts";

export const juries: Room = {
  name: "juries",
  tables: {
    "juries-0001-challenge": challenge,
    "juries-0002-elections": electionsToo,
    "juries-0003-untold": untold,
  },
  routes,
  followed,
  listeners,
  jobs,
  personal,
};
