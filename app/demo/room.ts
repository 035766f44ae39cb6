import type { Room } from "../../platform/room.ts";
import { lifeJob } from "./living/live.ts";
import { routes } from "./routes.tsx";
import { forgetPart } from "./store.ts";
import { part } from "./tables/0001-part.ts";
import { life } from "./tables/0002-life.ts";

export const demo: Room = {
  name: "demo",
  tables: { "demo-0001-part": part, "demo-0002-life": life },
  routes,
  jobs: [lifeJob],
  personal: { kept: [], gather: async () => ({}), forget: forgetPart },
};
