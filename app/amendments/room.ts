import type { Room } from "../../platform/room.ts";
import { longForms } from "./fields.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { amendment } from "./tables/0001-amendment.ts";
import { covered } from "./tables/0002-covered.ts";

export const amendments: Room = {
  name: "amendments",
  tables: { "amendments-0001-amendment": amendment, "amendments-0002-covered": covered },
  routes,
  longForms,
  listeners,
  personal,
};
