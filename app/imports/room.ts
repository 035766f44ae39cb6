import type { Room } from "../../platform/room.ts";
import { bringIn } from "./acts/bring-in.ts";
import { MOST_BYTES } from "./acts/hand-in.ts";
import { importPath } from "./addresses.ts";
import { jobs } from "./jobs.ts";
import { kept } from "./kept.ts";
import { routes } from "./routes.tsx";
import { imported } from "./tables/0001-import.ts";

export const imports: Room = {
  name: "imports",
  tables: { "imports-0001-import": imported },
  routes,
  fileForms: [{ path: importPath, bytes: MOST_BYTES }],
  jobs,
  officialActs: [bringIn],
  // Nobody knows whose rows they are before they are brought in, so there is nothing to gather by a person's id.
  personal: { kept, gather: async () => ({}), forget: async () => {} },
};
