import type { Room } from "../../platform/room.ts";
import { change } from "./acts/change.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal.ts";
import { routes } from "./routes.tsx";
import { imprintTable } from "./tables/0001-imprint.ts";

export const imprint: Room = {
  name: "imprint",
  tables: { "imprint-0001-imprint": imprintTable },
  routes,
  jobs,
  officialActs: [change],
  personal,
};
