import type { Context } from "hono";
import type { Standing } from "../../platform/actor.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { newSecret } from "../../platform/ids.ts";
import type { Assets, FooterSection, Place, Shell } from "../../web/page.tsx";
import { stylePath } from "../../web/style-page/addresses.ts";
import { decidePath, resultsFeedPath } from "../ballots/addresses.ts";
import { timetablePath } from "../campaigns/addresses.ts";
import { demoPath } from "../demo/addresses.ts";
import { holdsPath } from "../holds/addresses.ts";
import { juriesPath } from "../juries/addresses.ts";
import { outboxPath } from "../mail/addresses.ts";
import { mePath } from "../me/addresses.ts";
import { joinPath } from "../membership/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";
import { manifestoPath, policyFeedPath } from "../policy/addresses.ts";
import { discussPath, newProposalPath } from "../proposals/addresses.ts";
import { recallsPath } from "../recalls/addresses.ts";
import { recordFilePath, recordPath } from "../record/addresses.ts";
import { requestsPath } from "../requests/addresses.ts";
import { rulebookPath } from "../rulebook/addresses.ts";
import { searchPath } from "../search/addresses.ts";
import { signInPath, signOutPath } from "../sign-in/addresses.ts";
import { softwarePath } from "./addresses.ts";
import { type Look, lookAssets } from "./look.tsx";
import { words } from "./words.ts";

/** What the frame of every page has in common. */
export interface ShellFacts {
  readonly partyName: string;
  readonly isDemonstration: boolean;
  readonly assets: Assets;
  readonly look: Look;
}

const PLACES: readonly Place[] = [
  { label: words.places.week, href: "/", icon: "week" },
  { label: words.places.discuss, href: discussPath, icon: "talk" },
  { label: words.places.decide, href: decidePath, icon: "tick" },
  { label: words.places.policy, href: manifestoPath, icon: "book" },
  { label: words.places.party, href: partyPath, icon: "people" },
  { label: words.places.me, href: mePath, icon: "person" },
];

const FOOTER: readonly FooterSection[] = [
  {
    title: words.footer.open,
    links: [
      { label: words.footer.record, href: recordPath },
      { label: words.footer.rulebook, href: rulebookPath },
      { label: words.footer.requests, href: requestsPath },
      { label: words.footer.juries, href: juriesPath },
      { label: words.footer.recalls, href: recallsPath },
      { label: words.footer.holds, href: holdsPath },
      { label: words.footer.results, href: decidePath },
      { label: words.footer.timetable, href: timetablePath },
    ],
  },
  {
    title: words.footer.data,
    links: [
      { label: words.footer.policyFeed, href: policyFeedPath },
      { label: words.footer.resultsFeed, href: resultsFeedPath },
      { label: words.footer.recordFile, href: recordFilePath },
    ],
  },
  {
    title: words.footer.software,
    links: [
      { label: words.footer.licence, href: softwarePath },
      { label: words.footer.style, href: stylePath },
    ],
  },
];

const FOOTER_OF_DEMONSTRATION: FooterSection = {
  title: words.footer.demonstration,
  links: [{ label: words.footer.outbox, href: outboxPath }],
};

const STANDINGS: Record<Standing, string> = words.standings;

export function shellFor(
  c: Context<HttpEnvironment>,
  facts: ShellFacts,
  { footNote, notice }: Pick<Shell, "footNote" | "notice">,
): Shell {
  const { actor } = c.var;
  const isPerson = actor.kind === "person";
  let once: string | undefined;
  return {
    partyName: facts.partyName,
    isDemonstration: facts.isDemonstration,
    assets: { ...facts.assets, ...lookAssets(facts.look) },
    places: PLACES,
    path: c.req.path,
    // Drawn when the first form asks for it: most pages have none.
    get once() {
      once ??= newSecret().slice(0, 24);
      return once;
    },
    searchAction: searchPath,
    ...(footNote === undefined ? {} : { footNote }),
    ...(notice === undefined ? {} : { notice }),
    footer: facts.isDemonstration ? [...FOOTER, FOOTER_OF_DEMONSTRATION] : FOOTER,
    ...(facts.isDemonstration ? { switchPersonHref: demoPath } : {}),
    ...(isPerson
      ? {
          viewer: { name: actor.name, standing: STANDINGS[actor.standing] },
          mainAct: { label: words.propose, href: newProposalPath },
          signOutAction: signOutPath,
        }
      : {
          visitorLinks: [
            { label: words.signIn, href: signInPath },
            { label: words.join, href: joinPath },
          ],
        }),
  };
}
