import type { Migration } from "kysely/migration";
import type { LongForm } from "../platform/http/form-size.ts";
import type { Job, Room } from "../platform/room.ts";
import { forgetOldSubmissions } from "../platform/submissions.ts";
import { platformTables } from "../platform/tables/0001-platform.ts";
import { limitUse } from "../platform/tables/0002-limit-use.ts";
import { pause } from "../platform/tables/0003-pause.ts";
import { ballots } from "./ballots/room.ts";
import { campaigns } from "./campaigns/room.ts";
import { demo } from "./demo/room.ts";
import { discussions } from "./discussions/room.ts";
import { hearings } from "./hearings/room.ts";
import { holds } from "./holds/room.ts";
import { juries } from "./juries/room.ts";
import { mail } from "./mail/room.ts";
import { me } from "./me/room.ts";
import { membership } from "./membership/room.ts";
import { news } from "./news/room.ts";
import { offices } from "./offices/room.ts";
import { ourParty } from "./our-party/room.ts";
import { people } from "./people/room.ts";
import { policy } from "./policy/room.ts";
import { proposals } from "./proposals/room.ts";
import { recalls } from "./recalls/room.ts";
import { record } from "./record/room.ts";
import { repairs } from "./repairs/room.ts";
import { requests } from "./requests/room.ts";
import { rulebook } from "./rulebook/room.ts";
import { search } from "./search/room.ts";
import { signIn } from "./sign-in/room.ts";
import { thisWeek } from "./this-week/room.ts";

/** Every room of the house, from the ground up. */
export const ROOMS: readonly Room[] = [
  record,
  rulebook,
  mail,
  membership,
  offices,
  news,
  people,
  signIn,
  discussions,
  hearings,
  ballots,
  policy,
  proposals,
  requests,
  repairs,
  campaigns,
  holds,
  juries,
  recalls,
  thisWeek,
  ourParty,
  search,
  me,
  demo,
];

/** Every room's table changes, by name. */
export const allTables = (): Readonly<Record<string, Migration>> =>
  Object.assign(
    {
      "platform-0001-platform": platformTables,
      "platform-0002-limit-use": limitUse,
      "platform-0003-pause": pause,
    },
    ...ROOMS.map((room) => room.tables),
  );

const OWN_JOBS: readonly Job[] = [
  {
    name: "platform.forget-submissions",
    cron: "50 3 * * *",
    run: ({ database }) => forgetOldSubmissions(database),
  },
];

/** Every room's jobs, and the platform's own. */
export const allJobs = (): readonly Job[] => [
  ...OWN_JOBS,
  ...ROOMS.flatMap((room) => room.jobs ?? []),
];

/** Every room's forms that may have a long text in them. */
export const allLongForms = (): readonly LongForm[] =>
  ROOMS.flatMap((room) => room.longForms ?? []);

/** Every room's tables that are only ever added to. */
export const allAppendOnly = (): readonly string[] =>
  ROOMS.flatMap((room) => room.appendOnly ?? []);
