import { type Spoken, spoken } from "@breakthrough/languages";
import type { Context } from "hono";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { newSecret } from "../../platform/ids.ts";
import type { Assets, FooterSection, MainPage, Shell } from "../../web/page.tsx";
import type { Follow } from "../../web/shell.ts";
import { decidePath, resultsPath } from "../ballots/addresses.ts";
import { timetablePath } from "../campaigns/addresses.ts";
import { contactPath } from "../contact/addresses.ts";
import { demoPath } from "../demo/addresses.ts";
import { imprintPath, privacyPath } from "../imprint/addresses.ts";
import { outboxPath } from "../mail/addresses.ts";
import { mePath } from "../me/addresses.ts";
import { joinPath } from "../membership/addresses.ts";
import { partyPath, watchPath } from "../our-party/addresses.ts";
import { manifestoPath } from "../policy/addresses.ts";
import { pressPath } from "../press/addresses.ts";
import { discussPath, newProposalPath } from "../proposals/addresses.ts";
import { recordPath } from "../record/addresses.ts";
import { rulebookPath } from "../rulebook/addresses.ts";
import { searchPath } from "../search/addresses.ts";
import { signInPath, signOutPath } from "../sign-in/addresses.ts";
import { actPath } from "../this-week/addresses.ts";
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
  { label: label.act, href: actPath, icon: "hand" },
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
      { label: label.press, href: pressPath },
    ],
  },
  {
    title: label.site,
    links: [
      { label: label.contact, href: contactPath },
      { label: label.imprint, href: imprintPath },
      { label: label.privacy, href: privacyPath },
      { label: label.software, href: softwarePath },
      ...(isDemonstration ? [{ label: label.outbox, href: outboxPath }] : []),
    ],
  },
];

type Frame = Omit<Shell, "path" | "once" | "viewer" | "footNote" | "imprint" | "notice">;

/** What of the frame is the same on every page in one language. */
interface Frames {
  readonly ofVisitors: Frame;
  readonly ofPeople: Frame;
}

function framesOf(facts: ShellFacts): Frames {
  const frame: Frame = {
    partyName: facts.partyName,
    isDemonstration: facts.isDemonstration,
    assets: { ...facts.assets, ...lookAssets(facts.look) },
    mainPages: mainPages(words),
    searchAction: searchPath,
    footer: footer(words, facts.isDemonstration),
    languageAction: languagePath,
    ...(facts.isDemonstration ? { switchPersonHref: demoPath } : {}),
  };
  const mainAct = { label: words.propose, href: newProposalPath };
  const visitorLinks = [
    { label: words.signIn, href: signInPath },
    { label: words.join, href: joinPath },
  ];
  return {
    ofVisitors: { ...frame, visitorLinks },
    ofPeople: { ...frame, mainAct, signOutAction: signOutPath },
  };
}

const known = new WeakMap<ShellFacts, Map<Spoken, Frames>>();

/** Made once for each language, since every page shows it: the same objects each time, by which the shell knows them. */
function knownFrames(facts: ShellFacts): Frames {
  const inLanguages = known.get(facts) ?? new Map<Spoken, Frames>();
  known.set(facts, inLanguages);
  const frames = inLanguages.get(spoken()) ?? framesOf(facts);
  inLanguages.set(spoken(), frames);
  return frames;
}

export function shellFor(
  c: Context<HttpEnvironment>,
  facts: ShellFacts,
  { footNote, imprint, notice }: Pick<Shell, "footNote" | "imprint" | "notice">,
): Shell {
  const actor = c.get("actor");
  const isPerson = actor.kind === "person";
  const follow = c.get("follow") as Follow | undefined;
  const { ofPeople, ofVisitors } = knownFrames(facts);
  let once: string | undefined;
  return {
    ...(isPerson ? ofPeople : ofVisitors),
    path: c.req.path,
    // Drawn when the first form asks for it: most pages have none.
    get once() {
      once ??= newSecret().slice(0, 24);
      return once;
    },
    ...(footNote === undefined ? {} : { footNote }),
    ...(imprint === undefined ? {} : { imprint }),
    ...(notice === undefined ? {} : { notice }),
    ...(follow === undefined ? {} : { follow }),
    ...(isPerson
      ? { viewer: { name: actor.name, standing: words.standings[actor.standing] } }
      : {}),
  };
}
