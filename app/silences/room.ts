import type { Room } from "../../platform/room.ts";
import { begin } from "./acts/begin.ts";
import { end } from "./acts/end.ts";
import { heldBack } from "./held-back.ts";
import { routes } from "./routes.tsx";
import { silence } from "./tables/0001-silence.ts";

export const silences: Room = {
  name: "silences",
  tables: { "silences-0001-silence": silence },
  routes,
  officialActs: [begin, end],
  heldBack,
};
