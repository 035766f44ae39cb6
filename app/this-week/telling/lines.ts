import type { Language } from "@breakthrough/languages";
import type { House } from "../../../platform/house.ts";
import { inLanguage } from "../../../platform/language.ts";
import { quote } from "../../mail/door.ts";
import { newInPath, stopFollowingPath } from "../addresses.ts";
import { words } from "../words.ts";
import type { New } from "./added.ts";
import type { Stands } from "./concerns.ts";
import type { Happening, Part } from "./happening.ts";

/** What happened, as one letter says it. */
export interface Line {
  readonly part: Part | "others";
  /** What it happened to, as a quote: it may be put out of sight before the letter leaves. */
  readonly title: string;
  readonly says: string;
  /** What is new to its reader in what was added, which says it instead. */
  readonly added: New | undefined;
  readonly path: string;
  /** Undefined where its reader follows nothing of it. */
  readonly stopKey: string | undefined;
}

/** What things are called, in the language of a letter. */
export type Names = ReadonlyMap<string, string>;

export async function namesIn(
  house: Pick<House, "followedAt">,
  language: Language,
  happenings: readonly Happening[],
): Promise<Names> {
  const paths = [...new Set(happenings.flatMap(({ on }) => on))];
  return await inLanguage(language, () => house.followedAt(paths));
}

/** Undefined where nothing of it can be read by everybody any more: what is gone is no news. */
export function lineFor(
  { part, isForAll, on, says }: Happening,
  { names, language }: { readonly names: Names; readonly language: Language },
  { stopKey, isAsked, added }: Pick<Stands, "stopKey" | "isAsked" | "added">,
): Line | undefined {
  const of = on.find((path) => names.has(path));
  const [path] = on;
  if (of === undefined || path === undefined) return undefined;
  const title = quote({ of, text: names.get(of) ?? "", instead: words.notices.covered });
  const own = partFor({ part, isForAll }, { follows: stopKey !== undefined, isAsked });
  return { part: own, title, says: says[language], added, path, stopKey };
}

/** What asks something of others is to its reader a change, and what they do not follow is one of the party's. */
function partFor(
  { part, isForAll }: Pick<Happening, "part" | "isForAll">,
  { follows, isAsked }: { readonly follows: boolean; readonly isAsked: boolean },
): Line["part"] {
  const own = part === "asked" && !isAsked ? "changed" : part;
  return own === "changed" && isForAll && !follows ? "others" : own;
}

/** One line of a letter, with where it leads and how to hear no more of it. */
export function lineInWords(line: Line, url: string): string {
  const { title, stopKey } = line;
  const stop = stopKey === undefined ? "" : `\n  ${stopInWords(stopKey, url)}`;
  return `- ${title}: ${saysOf(line)}\n  ${linkOf(line, url)}${stop}`;
}

/** Called where the letter's language is spoken. */
export const saysOf = ({ says, added }: Line): string =>
  added === undefined ? says : words.notices.added(added.counts);

/** What was added leads to those that are new to the reader, and anything else to its own page. */
export const linkOf = ({ path, added }: Line, url: string): string =>
  url + (added === undefined ? path : newInPath(path, added.after));

export const stopInWords = (stopKey: string, url: string): string =>
  words.notices.stop(url + stopFollowingPath(stopKey));
