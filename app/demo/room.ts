import type { Room } from "../../platform/room.ts";
import { routes } from "./routes.tsx";
import { forgetPart } from "./store.ts";
import { part } from "./tables/0001-part.ts";

export const demo: Room = {
  name: "demo",
  tables: { "demo-0001-part": part },
  routes,
  personal: { kept: [], gather: async () => ({}), forget: forgetPart },
};
