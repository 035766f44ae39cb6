import type { Room } from "../../platform/room.ts";
import { hide } from "./hiding/acts/hide.ts";
import { restoreByRequest } from "./hiding/acts/restore-by-request.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { topic } from "./tables/0001-topic.ts";
import { hidden } from "./tables/0002-hidden.ts";

export const discussions: Room = {
  name: "discussions",
  tables: { "discussions-0001-topic": topic, "discussions-0002-hidden": hidden },
  routes,
  jobs,
  officialActs: [hide, restoreByRequest],
  personal,
};
