import type { Named } from "../../platform/house.ts";
import { tidyLine } from "../../platform/text/tidy-text.ts";
import type { QuestionFound } from "../contact/door.ts";
import type { PersonFound } from "../membership/door.ts";
import type { ArticleFound } from "../news/door.ts";
import type { Office } from "../offices/door.ts";
import type { PolicyFound } from "../policy/door.ts";
import type { ListedProposal } from "../proposals/door.ts";
import type { PageFound } from "./site-pages.ts";

export const KINDS = [
  "pages",
  "offices",
  "policy",
  "questions",
  "proposals",
  "news",
  "people",
] as const;
export type Kind = (typeof KINDS)[number];

export const isKind = (text: string | undefined): text is Kind =>
  KINDS.some((kind) => kind === text);

export interface MarkedPerson extends Pick<PersonFound, "id" | "passages"> {
  readonly who: Named;
}

/** What was found. A kind that was not looked for, or that this reader may not see, is empty. */
export interface Found {
  readonly policy: readonly PolicyFound[];
  /** Common questions with their answers. */
  readonly questions: readonly QuestionFound[];
  readonly proposals: readonly ListedProposal[];
  /** Articles that members wrote. */
  readonly news: readonly ArticleFound[];
  readonly people: readonly MarkedPerson[];
  /** Offices by their title, or by the name of whoever holds them, which stands on the page they lead to. */
  readonly offices: readonly Office[];
  readonly pages: readonly PageFound[];
}

export const FOUND_NOTHING: Found = {
  policy: [],
  questions: [],
  proposals: [],
  news: [],
  people: [],
  offices: [],
  pages: [],
};

/** How many of each kind stand on the page of all kinds, and on a kind's own page. */
export const FEW = 6;
export const MANY = 50;

const LONGEST = 200;

/** What phones make of straight quotes. */
const CURLY_QUOTES = /[“”„‟«»]/g;

/** What to look for: one line, tidied as our texts are. Undefined where nothing was typed. */
export function tidyTyped(typed: string | undefined): string | undefined {
  const line = tidyLine((typed ?? "").slice(0, 4 * LONGEST)).replace(CURLY_QUOTES, '"');
  const text = line.slice(0, LONGEST).trim();
  return text === "" ? undefined : text.toWellFormed();
}
