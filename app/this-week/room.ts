import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { routes } from "./routes.tsx";
import { digest } from "./tables/0001-digest.ts";

export const thisWeek: Room = {
  name: "this-week",
  tables: { "this-week-0001-digest": digest },
  routes,
  jobs,
};
