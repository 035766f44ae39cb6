import type { Room } from "../../platform/room.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { promise } from "./tables/0001-promise.ts";

export const promises: Room = {
  name: "promises",
  tables: { "promises-0001-promise": promise },
  routes,
  personal,
};
