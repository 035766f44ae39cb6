import { spoken } from "@breakthrough/languages";
import type { Context } from "hono";
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

const places = ({ places: label }: typeof words): readonly Place[] => [
  { label: label.week, href: "/", icon: "week" },
  { label: label.discuss, href: "/discuss", icon: "talk" },
  { label: label.decide, href: "/decide", icon: "tick" },
  { label: label.policy, href: "/policy", icon: "book" },
  { label: label.party, href: "/party", icon: "people" },
  { label: label.me, href: "/me", icon: "person" },
];

const footer = ({ footer: label }: typeof words): readonly FooterSection[] => [
  {
    title: label.open,
    links: [
      { label: label.record, href: "/record" },
      { label: label.rulebook, href: "/policy/rulebook" },
      { label: label.requests, href: "/requests" },
      { label: label.juries, href: "/juries" },
      { label: label.recalls, href: "/recalls" },
      { label: label.holds, href: "/holds" },
      { label: label.results, href: "/decide" },
      { label: label.timetable, href: "/campaigns/timetable" },
    ],
  },
  {
    title: label.data,
    links: [
      { label: label.policyFeed, href: "/policy.atom" },
      { label: label.resultsFeed, href: "/decide/results.atom" },
      { label: label.recordFile, href: "/record.json" },
    ],
  },
  {
    title: label.software,
    links: [
      { label: label.licence, href: "/software" },
      { label: label.style, href: "/style" },
    ],
  },
];

const footerOfDemonstration = ({ footer: label }: typeof words): FooterSection => ({
  title: label.demonstration,
  links: [{ label: label.outbox, href: "/demo/outbox" }],
});

/** What of the frame is the same on every page in one language. */
interface FramePart {
  readonly places: readonly Place[];
  readonly footer: readonly FooterSection[];
}

const known = new Map<string, FramePart>();

/** Made once for each language, since every page shows it. */
function frameOf(isDemonstration: boolean): FramePart {
  const key = `${spoken()} ${isDemonstration}`;
  const made = known.get(key) ?? {
    places: places(words),
    footer: isDemonstration ? [...footer(words), footerOfDemonstration(words)] : footer(words),
  };
  known.set(key, made);
  return made;
}

export function shellFor(
  c: Context<HttpEnvironment>,
  facts: ShellFacts,
  { footNote, notice }: Pick<Shell, "footNote" | "notice">,
): Shell {
  const { actor } = c.var;
  const isPerson = actor.kind === "person";
  const frame = frameOf(facts.isDemonstration);
  let once: string | undefined;
  return {
    partyName: facts.partyName,
    isDemonstration: facts.isDemonstration,
    assets: { ...facts.assets, ...lookAssets(facts.look) },
    places: frame.places,
    path: c.req.path,
    // Drawn when the first form asks for it: most pages have none.
    get once() {
      once ??= newSecret().slice(0, 24);
      return once;
    },
    searchAction: "/search",
    ...(footNote === undefined ? {} : { footNote }),
    ...(notice === undefined ? {} : { notice }),
    footer: frame.footer,
    languageAction: "/language",
    ...(facts.isDemonstration ? { switchPersonHref: "/demo" } : {}),
    ...(isPerson
      ? {
          viewer: { name: actor.name, standing: words.standings[actor.standing] },
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
