import type { Room } from "../../platform/room.ts";
import { routes } from "./routes.tsx";
import { person } from "./tables/0001-person.ts";

export const membership: Room = {
  name: "membership",
  tables: { "membership-0001-person": person },
  routes,
};
