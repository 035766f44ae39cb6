import type { Room } from "../../platform/room.ts";
import { routes } from "./routes.tsx";
import { setting } from "./tables/0001-setting.ts";

export const rulebook: Room = {
  name: "rulebook",
  tables: { "rulebook-0001-setting": setting },
  routes,
};
