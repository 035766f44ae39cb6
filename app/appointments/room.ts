import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { appointing } from "./tables/0001-appointing.ts";
import { namingsLapse } from "./tables/0002-namings-lapse.ts";

export const appointments: Room = {
  name: "appointments",
  tables: {
    "appointments-0001-appointing": appointing,
    "appointments-0002-namings-lapse": namingsLapse,
  },
  routes,
  listeners,
  jobs,
  personal,
};
