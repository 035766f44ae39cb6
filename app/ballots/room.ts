import type { Room } from "../../platform/room.ts";
import { sealedCheckPath } from "./addresses.ts";
import { jobs } from "./jobs.ts";
import { replacePack } from "./on-paper/acts/replace-pack.ts";
import { personal } from "./personal.ts";
import { listClosings } from "./publishing/calendar.ts";
import { calendarRows } from "./publishing/calendar-queries.ts";
import { followed } from "./publishing/followed-queries.ts";
import { routes } from "./routes.tsx";
import { MOST_CODES_BYTES } from "./sealed/between/acts/hand-in-codes.ts";
import { MOST_ANSWER_BYTES } from "./sealed/trustees/acts/hand-in-key-part.ts";
import { MOST_BALLOT_BYTES } from "./sealed/what/casting/acts/cast.ts";
import { ballot } from "./tables/0001-ballot.ts";
import { optionsStand } from "./tables/0002-append-only.ts";
import { titleInWelsh } from "./tables/0003-title-in-welsh.ts";
import { naming } from "./tables/0004-naming.ts";
import { quorumLeast } from "./tables/0005-quorum-least.ts";
import { questionInWelsh } from "./tables/0006-question-in-welsh.ts";
import { sealed } from "./tables/0007-sealed.ts";
import { who } from "./tables/0008-who.ts";
import { box } from "./tables/0009-box.ts";
import { endedLine } from "./tables/0010-ended-line.ts";
import { onPaper } from "./tables/0011-on-paper.ts";
import { trustees } from "./tables/0013-trustees.ts";
import { codes } from "./tables/0016-codes.ts";
import { firstLook } from "./tables/0017-first-look.ts";
import { endedCodes } from "./tables/0019-ended-codes.ts";
import { amendments } from "./tables/0024-amendments.ts";
import { ofBranch } from "./tables/0025-of-branch.ts";

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
    "ballots-0010-ended-line": endedLine,
    "ballots-0011-on-paper": onPaper,
    "ballots-0013-trustees": trustees,
    "ballots-0016-codes": codes,
    "ballots-0017-first-look": firstLook,
    "ballots-0019-ended-codes": endedCodes,
    "ballots-0024-amendments": amendments,
    "ballots-0025-of-branch": ofBranch,
  },
  appendOnly: [
    "ballots.option",
    "ballots.box_keys",
    "ballots.box_credential",
    "ballots.box_revoked",
    "ballots.box_event",
  ],
  fileForms: [
    { path: "/sealed/:sealedId/registrar/list", bytes: MOST_CODES_BYTES },
    { path: "/sealed/:id/keys", bytes: MOST_ANSWER_BYTES },
  ],
  routes,
  unseen: [
    sealedCheckPath,
    "/sealed/:sealedId/booth",
    "/sealed/:sealedId/board.json",
    "/sealed/:sealedId/archive.bel",
    "/sealed/:sealedId/ballots/:trackingNumber",
  ],
  rawForms: [{ path: "/sealed/:sealedId/ballots", rawBytes: MOST_BALLOT_BYTES }],
  jobs,
  followed,
  personal,
  calendarOf: listClosings,
  calendarRows,
  officialActs: [replacePack],
};
