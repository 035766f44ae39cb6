import type { Room } from "../../platform/room.ts";
import { bringIn } from "./acts/bring-in.ts";
import { MOST_BYTES } from "./acts/hand-in.ts";
import { importPath } from "./addresses.ts";
import { giveMailbox } from "./by-post/acts/give-mailbox.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal.ts";
import { routes } from "./routes.tsx";
import { imported } from "./tables/0001-import.ts";
import { invitation } from "./tables/0002-invitation.ts";
import { mailbox } from "./tables/0003-mailbox.ts";

export const imports: Room = {
  name: "imports",
  tables: {
    "imports-0001-import": imported,
    "imports-0002-invitation": invitation,
    "imports-0003-mailbox": mailbox,
  },
  routes,
  fileForms: [{ path: importPath, bytes: MOST_BYTES }],
  jobs,
  personal,
  officialActs: [bringIn, giveMailbox],
};
