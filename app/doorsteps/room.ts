import type { Room } from "../../platform/room.ts";
import { handInRegisterPath } from "./addresses.ts";
import { exportRegister } from "./exporting/acts/export-register.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal-store.ts";
import { MOST_REGISTER_BYTES } from "./register/intake.ts";
import { routes } from "./routes.tsx";
import { doors } from "./tables/0001-doors.ts";
import { exported } from "./tables/0002-export.ts";

export const doorsteps: Room = {
  name: "doorsteps",
  tables: { "doorsteps-0001-doors": doors, "doorsteps-0002-export": exported },
  routes,
  officialActs: [exportRegister],
  fileForms: [{ path: handInRegisterPath(":id"), bytes: MOST_REGISTER_BYTES }],
  jobs,
  personal,
};
