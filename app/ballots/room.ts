import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal.ts";
import { routes } from "./routes.tsx";
import { MOST_BALLOT_BYTES } from "./sealed/what/acts/cast.ts";
import { ballot } from "./tables/0001-ballot.ts";
import { optionsStand } from "./tables/0002-append-only.ts";
import { titleInWelsh } from "./tables/0003-title-in-welsh.ts";
import { naming } from "./tables/0004-naming.ts";
import { quorumLeast } from "./tables/0005-quorum-least.ts";
import { questionInWelsh } from "./tables/0006-question-in-welsh.ts";
import { sealed } from "./tables/0007-sealed.ts";
import { who } from "./tables/0008-who.ts";
import { box } from "./tables/0009-box.ts";

export const ballots: Room = {
  name: "ballots",
  tables: {
    "ballots-0001-ballot": ballot,
    "ballots-0002-append-only": optionsStand,
    "ballots-0003-title-in-welsh": titleInWelsh,
    "ballots-0004-naming": naming,
    "ballots-0005-quorum-least": quorumLeast,
    "ballots-0006-question-in-welsh": questionInWelsh,
    "ballots-0007-sealed": sealed,
    "ballots-0008-who": who,
    "ballots-0009-box": box,
  },
  appendOnly: [
    "ballots.option",
    "ballots.box_keys",
    "ballots.box_credential",
    "ballots.box_revoked",
    "ballots.box_event",
  ],
  routes,
  rawForms: [{ path: "/sealed/:sealedId/ballots", rawBytes: MOST_BALLOT_BYTES }],
  jobs,
  personal,
};
