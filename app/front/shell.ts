import type { Context } from "hono";
import type { Standing } from "../../platform/actor.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { newSecret } from "../../platform/ids.ts";
import type { Assets, FooterSection, Place, Shell } from "../../web/page.tsx";
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
  { label: words.places.discuss, href: "/discuss", icon: "talk" },
  { label: words.places.decide, href: "/decide", icon: "tick" },
  { label: words.places.policy, href: "/policy", icon: "book" },
  { label: words.places.party, href: "/party", icon: "people" },
  { label: words.places.me, href: "/me", icon: "person" },
];

const FOOTER: readonly FooterSection[] = [
  {
    title: words.footer.open,
    links: [
      { label: words.footer.record, href: "/record" },
      { label: words.footer.rulebook, href: "/policy/rulebook" },
      { label: words.footer.requests, href: "/requests" },
      { label: words.footer.juries, href: "/juries" },
      { label: words.footer.recalls, href: "/recalls" },
      { label: words.footer.holds, href: "/holds" },
      { label: words.footer.results, href: "/decide" },
      { label: words.footer.timetable, href: "/campaigns/timetable" },
    ],
  },
  {
    title: words.footer.data,
    links: [
      { label: words.footer.policyFeed, href: "/policy.atom" },
      { label: words.footer.resultsFeed, href: "/decide/results.atom" },
      { label: words.footer.recordFile, href: "/record.json" },
    ],
  },
  {
    title: words.footer.software,
    links: [
      { label: words.footer.licence, href: "/software" },
      { label: words.footer.style, href: "/style" },
    ],
  },
];

const FOOTER_OF_DEMONSTRATION: FooterSection = {
  title: words.footer.demonstration,
  links: [{ label: words.footer.outbox, href: "/demo/outbox" }],
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
    searchAction: "/search",
    ...(footNote === undefined ? {} : { footNote }),
    ...(notice === undefined ? {} : { notice }),
    footer: facts.isDemonstration ? [...FOOTER, FOOTER_OF_DEMONSTRATION] : FOOTER,
    ...(facts.isDemonstration ? { switchPersonHref: "/demo" } : {}),
    ...(isPerson
      ? {
          viewer: { name: actor.name, standing: STANDINGS[actor.standing] },
          mainAct: { label: words.propose, href: "/proposals/new" },
          signOutAction: "/sign-out",
        }
      : {
          visitorLinks: [
            { label: words.signIn, href: "/sign-in" },
            { label: words.join, href: "/join" },
          ],
        }),
  };
}
