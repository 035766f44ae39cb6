import type { Room } from "../../platform/room.ts";
import { ballot } from "./tables/0001-ballot.ts";

export const ballots: Room = {
  name: "ballots",
  tables: { "ballots-0001-ballot": ballot },
};
