import type { Room } from "../../platform/room.ts";
import { line } from "./tables/0001-line.ts";

export const record: Room = {
  name: "record",
  tables: { "record-0001-line": line },
};
