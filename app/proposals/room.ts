import type { Room } from "../../platform/room.ts";
import { followed, publicPages, titlesOf } from "./covering/title-queries.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { proposal } from "./tables/0001-proposal.ts";
import { searchWithoutAccents } from "./tables/0002-search-without-accents.ts";
import { titleSecret } from "./tables/0003-title-secret.ts";
import { covered } from "./tables/0004-covered.ts";
import { chapterIds } from "./tables/0005-chapter-ids.ts";
import { constitution } from "./tables/0006-constitution.ts";
import { titleInWelsh } from "./tables/0007-title-in-welsh.ts";
import { endOfVoting } from "./tables/0008-end-of-voting.ts";
import { searchOnEveryServer } from "./tables/0009-search-on-every-server.ts";
import { sealing } from "./tables/0010-sealing.ts";
import { tracks } from "./tables/0010-tracks.ts";
import { amendment } from "./tables/0013-amendment.ts";
import { charter } from "./tables/0014-charter.ts";
import { posted } from "./tables/0015-posted.ts";
import { notPosted } from "./tables/0016-not-posted.ts";
import { longForms } from "./writing/fields.ts";
import { textAt } from "./writing/together.ts";

export const proposals: Room = {
  name: "proposals",
  tables: {
    "proposals-0001-proposal": proposal,
    "proposals-0002-search-without-accents": searchWithoutAccents,
    "proposals-0003-title-secret": titleSecret,
    "proposals-0004-covered": covered,
    "proposals-0005-chapter-ids": chapterIds,
    "proposals-0006-constitution": constitution,
    "proposals-0007-title-in-welsh": titleInWelsh,
    "proposals-0008-end-of-voting": endOfVoting,
    "proposals-0009-search-on-every-server": searchOnEveryServer,
    "proposals-0010-tracks": tracks,
    "proposals-0010-sealing": sealing,
    "proposals-0013-amendment": amendment,
    "proposals-0014-charter": charter,
    "proposals-0015-posted": posted,
    "proposals-0016-not-posted": notPosted,
  },
  routes,
  longForms,
  listeners,
  jobs,
  personal,
  titlesOf,
  followed,
  textAt,
  publicPages,
};
