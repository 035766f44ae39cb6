import { appointmentsPath } from "../appointments/addresses.ts";
import { decidePath, receiptsPath } from "../ballots/addresses.ts";
import { timetablePath } from "../campaigns/addresses.ts";
import { contactPath, questionsPath } from "../contact/addresses.ts";
import { hiddenPostsPath } from "../discussions/addresses.ts";
import { electionsPath } from "../elections/addresses.ts";
import { holdsPath } from "../holds/addresses.ts";
import { imprintPath, privacyPath } from "../imprint/addresses.ts";
import { juriesPath } from "../juries/addresses.ts";
import { calendarPath, downloadPath, mePath } from "../me/addresses.ts";
import { meetingsPath } from "../meetings/addresses.ts";
import { detailsPath, joinPath, leavePath } from "../membership/addresses.ts";
import { newsPath } from "../news/addresses.ts";
import { officesPath } from "../offices/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";
import { manifestoPath } from "../policy/addresses.ts";
import { mentionsPath, pressPath } from "../press/addresses.ts";
import { discussPath, newProposalPath } from "../proposals/addresses.ts";
import { recallsPath } from "../recalls/addresses.ts";
import { recordPath } from "../record/addresses.ts";
import { requestsPath } from "../requests/addresses.ts";
import { rulebookPath } from "../rulebook/addresses.ts";
import { passkeysPath, signInPath } from "../sign-in/addresses.ts";
import { skillsPath, teamsPath } from "../teams/addresses.ts";
import { isLike } from "./likeness.ts";
import { words } from "./words.ts";

/** The pages of the site that are found by their names: each shows something to whoever follows it, or asks to sign in. */
const PATHS = {
  discuss: discussPath,
  meetings: meetingsPath,
  news: newsPath,
  teams: teamsPath,
  skills: skillsPath,
  hiddenPosts: hiddenPostsPath,
  calendar: calendarPath,
  decide: decidePath,
  policy: manifestoPath,
  rulebook: rulebookPath,
  party: partyPath,
  privacy: privacyPath,
  imprint: imprintPath,
  offices: officesPath,
  record: recordPath,
  requests: requestsPath,
  juries: juriesPath,
  recalls: recallsPath,
  elections: electionsPath,
  appointments: appointmentsPath,
  holds: holdsPath,
  timetable: timetablePath,
  propose: newProposalPath,
  questions: questionsPath,
  contact: contactPath,
  press: pressPath,
  mentions: mentionsPath,
  join: joinPath,
  leave: leavePath,
  me: mePath,
  details: detailsPath,
  download: downloadPath,
  receipts: receiptsPath,
  signIn: signInPath,
  passkeys: passkeysPath,
} as const;

export type SitePage = keyof typeof PATHS;
const SITE_PAGES = Object.keys(PATHS) as SitePage[];

export interface PageFound {
  readonly title: string;
  readonly path: string;
}

/** Pages whose name, or what people also call them, is like the words typed. */
export const findSitePages = (typed: string, most: number): readonly PageFound[] =>
  SITE_PAGES.filter((page) => {
    const { title, also } = words.sitePages[page];
    return isLike(typed, `${title} ${also}`);
  })
    .slice(0, most)
    .map((page) => ({ title: words.sitePages[page].title, path: PATHS[page] }));
