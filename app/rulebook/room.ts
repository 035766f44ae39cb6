import type { Room } from "../../platform/room.ts";
import { routes } from "./routes.tsx";
import { setting } from "./tables/0001-setting.ts";
import { settingsStand } from "./tables/0002-append-only.ts";

export const rulebook: Room = {
  name: "rulebook",
  tables: {
    "rulebook-0001-setting": setting,
    "rulebook-0002-append-only": settingsStand,
  },
  appendOnly: ["rulebook.setting"],
  routes,
};
