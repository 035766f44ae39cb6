import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { reports as tables } from "./tables/0001-reports.ts";

export const reports: Room = {
  name: "reports",
  tables: { "reports-0001-reports": tables },
  appendOnly: ["reports.sent"],
  routes,
  jobs,
  personal,
};
