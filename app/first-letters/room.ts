import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { newcomer } from "./tables/0001-newcomer.ts";

export const firstLetters: Room = {
  name: "first-letters",
  tables: { "first-letters-0001-newcomer": newcomer },
  routes,
  listeners,
  jobs,
  personal,
};
