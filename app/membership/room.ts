import type { Room } from "../../platform/room.ts";
import { exportRoll } from "./exporting/acts/export-roll.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal.ts";
import { routes } from "./routes.tsx";
import { calendarRows } from "./standing/calendar-queries.ts";
import { ALL_MEMBERS } from "./standing/electorate.ts";
import { liftByRequest } from "./suspending/acts/lift-by-request.ts";
import { suspend } from "./suspending/acts/suspend.ts";
import { person } from "./tables/0001-person.ts";
import { listing } from "./tables/0002-listing.ts";
import { importLog } from "./tables/0003-import-log.ts";
import { counting } from "./tables/0004-counting.ts";
import { recordSalt } from "./tables/0005-record-salt.ts";
import { suspension } from "./tables/0006-suspension.ts";
import { exporting } from "./tables/0007-export.ts";
import { emailChange } from "./tables/0008-email-change.ts";
import { oneIndexOfParts } from "./tables/0009-one-index-of-parts.ts";
import { searchWithoutAccents } from "./tables/0010-search-without-accents.ts";
import { oneMailboxOneKey } from "./tables/0011-one-mailbox-one-key.ts";
import { language } from "./tables/0012-language.ts";
import { nameOrder } from "./tables/0013-name-order.ts";
import { importedUnlisted } from "./tables/0014-imported-unlisted.ts";
import { imports } from "./tables/0015-imports.ts";
import { memberSince } from "./tables/0016-member-since.ts";
import { waiting } from "./tables/0017-waiting.ts";
import { termNotice } from "./tables/0018-term-notice.ts";
import { searchOnEveryServer } from "./tables/0019-search-on-every-server.ts";
import { ageAndGoing } from "./tables/0020-age-and-going.ts";
import { withoutMailbox } from "./tables/0021-without-mailbox.ts";
import { vouched } from "./tables/0022-vouched.ts";
import { otherMailbox } from "./tables/0023-other-mailbox.ts";
import { votingOnPaper } from "./tables/0024-voting-on-paper.ts";
import { ageKnown } from "./tables/0025-age-known.ts";

export const membership: Room = {
  name: "membership",
  tables: {
    "membership-0001-person": person,
    "membership-0002-listing": listing,
    "membership-0003-import-log": importLog,
    "membership-0004-counting": counting,
    "membership-0005-record-salt": recordSalt,
    "membership-0006-suspension": suspension,
    "membership-0007-export": exporting,
    "membership-0008-email-change": emailChange,
    "membership-0009-one-index-of-parts": oneIndexOfParts,
    "membership-0010-search-without-accents": searchWithoutAccents,
    "membership-0011-one-mailbox-one-key": oneMailboxOneKey,
    "membership-0012-language": language,
    "membership-0013-name-order": nameOrder,
    "membership-0014-imported-unlisted": importedUnlisted,
    "membership-0015-imports": imports,
    "membership-0016-member-since": memberSince,
    "membership-0017-waiting": waiting,
    "membership-0018-term-notice": termNotice,
    "membership-0019-search-on-every-server": searchOnEveryServer,
    "membership-0020-age-and-going": ageAndGoing,
    "membership-0021-without-mailbox": withoutMailbox,
    "membership-0022-vouched": vouched,
    "membership-0023-other-mailbox": otherMailbox,
    "membership-0024-voting-on-paper": votingOnPaper,
    "membership-0025-age-known": ageKnown,
  },
  routes,
  electorateOf: (name) => (name === ALL_MEMBERS.name ? ALL_MEMBERS : undefined),
  calendarRows,
  jobs,
  officialActs: [suspend, liftByRequest, exportRoll],
  personal,
};
