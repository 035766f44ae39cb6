import type { Room } from "../../platform/room.ts";
import { letter } from "./tables/0001-letter.ts";

export const mail: Room = {
  name: "mail",
  tables: { "mail-0001-letter": letter },
};
