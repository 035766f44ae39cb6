import { spoken } from "@breakthrough/languages";
import type { Context } from "hono";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { newSecret } from "../../platform/ids.ts";
import type { Assets, FooterSection, MainPage, Shell } from "../../web/page.tsx";
import { decidePath, resultsPath } from "../ballots/addresses.ts";
import { timetablePath } from "../campaigns/addresses.ts";
import { demoPath } from "../demo/addresses.ts";
import { imprintPath, privacyPath } from "../imprint/addresses.ts";
import { outboxPath } from "../mail/addresses.ts";
import { mePath } from "../me/addresses.ts";
import { joinPath } from "../membership/addresses.ts";
import { partyPath, watchPath } from "../our-party/addresses.ts";
import { manifestoPath } from "../policy/addresses.ts";
import { discussPath, newProposalPath } from "../proposals/addresses.ts";
import { recordPath } from "../record/addresses.ts";
import { rulebookPath } from "../rulebook/addresses.ts";
import { searchPath } from "../search/addresses.ts";
import { signInPath, signOutPath } from "../sign-in/addresses.ts";
import { languagePath, softwarePath } from "./addresses.ts";
import { type Look, lookAssets } from "./look.tsx";
import { words } from "./words.ts";

/** What the frame of every page has in common. */
export interface ShellFacts {
  readonly partyName: string;
  readonly isDemonstration: boolean;
  readonly assets: Assets;
  readonly look: Look;
}

const mainPages = ({ places: label }: typeof words): readonly MainPage[] => [
  { label: label.week, href: "/", icon: "week" },
  { label: label.discuss, href: discussPath, icon: "talk" },
  { label: label.decide, href: decidePath, icon: "tick" },
  { label: label.policy, href: manifestoPath, icon: "book" },
  { label: label.party, href: partyPath, icon: "people" },
  { label: label.me, href: mePath, icon: "person" },
];

/**
 * Few doors, each in words that mean something to whoever comes for the first time; what is behind them leads on. What
 * is for builders stands on the page about the software.
 */
const footer = ({ footer: label }: typeof words, isDemonstration: boolean): FooterSection[] => [
  {
    title: label.open,
    links: [
      { label: label.record, href: recordPath },
      { label: label.results, href: resultsPath },
      { label: label.rulebook, href: rulebookPath },
      { label: label.watch, href: watchPath },
      { label: label.timetable, href: timetablePath },
    ],
  },
  {
    title: label.site,
    links: [
      { label: label.imprint, href: imprintPath },
      { label: label.privacy, href: privacyPath },
      { label: label.software, href: softwarePath },
      ...(isDemonstration ? [{ label: label.outbox, href: outboxPath }] : []),
    ],
  },
];

/** What of the frame is the same on every page in one language. */
interface FramePart {
  readonly mainPages: readonly MainPage[];
  readonly footer: readonly FooterSection[];
}

const known = new Map<string, FramePart>();

/** Made once for each language, since every page shows it. */
function frameOf(isDemonstration: boolean): FramePart {
  const key = `${spoken()} ${isDemonstration}`;
  const made = known.get(key) ?? {
    mainPages: mainPages(words),
    footer: footer(words, isDemonstration),
  };
  known.set(key, made);
  return made;
}

export function shellFor(
  c: Context<HttpEnvironment>,
  facts: ShellFacts,
  { footNote, imprint, notice }: Pick<Shell, "footNote" | "imprint" | "notice">,
): Shell {
  const actor = c.get("actor");
  const isPerson = actor.kind === "person";
  const frame = frameOf(facts.isDemonstration);
  let once: string | undefined;
  return {
    partyName: facts.partyName,
    isDemonstration: facts.isDemonstration,
    assets: { ...facts.assets, ...lookAssets(facts.look) },
    mainPages: frame.mainPages,
    path: c.req.path,
    // Drawn when the first form asks for it: most pages have none.
    get once() {
      once ??= newSecret().slice(0, 24);
      return once;
    },
    searchAction: searchPath,
    ...(footNote === undefined ? {} : { footNote }),
    ...(imprint === undefined ? {} : { imprint }),
    ...(notice === undefined ? {} : { notice }),
    footer: frame.footer,
    languageAction: languagePath,
    ...(facts.isDemonstration ? { switchPersonHref: demoPath } : {}),
    ...(isPerson
      ? {
          viewer: { name: actor.name, standing: words.standings[actor.standing] },
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
