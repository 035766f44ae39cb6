import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { rota } from "./tables/0001-rota.ts";

export const social: Room = {
  name: "social",
  tables: { "social-0001-rota": rota },
  routes,
  listeners,
  jobs,
  personal,
};
