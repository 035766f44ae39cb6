import type { Room } from "../../platform/room.ts";
import { open } from "./acts/open.ts";
import { jobs } from "./jobs.ts";
import { routes } from "./routes.tsx";
import { opening } from "./tables/0001-opening.ts";

export const repairs: Room = {
  name: "repairs",
  tables: { "repairs-0001-opening": opening },
  appendOnly: ["repairs.repair"],
  routes,
  jobs,
  officialActs: [open],
};
