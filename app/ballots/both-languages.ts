import { besideEachOther, inBothLanguages, spoken } from "@breakthrough/languages";
import { usesWelsh } from "../rulebook/door.ts";
import type { Choice } from "./ballot.ts";
import { words } from "./words.ts";

export interface Titled {
  readonly title: string;
  readonly titleCy?: string | null | undefined;
}

export interface Asked {
  readonly question: string;
  readonly questionCy?: string | null | undefined;
}

interface Labelled {
  readonly label: string;
  readonly labelCy?: string | null | undefined;
}

/** In both languages where it has a title in each, that of the reader first. */
export function paperTitle({ title, titleCy }: Titled): string {
  if (!titleCy) return title;
  return besideEachOther(spoken() === "cy" ? [titleCy, title] : [title, titleCy]);
}

/** What an option is called on the paper: the proposal itself bears the title of its ballot. */
export function optionLabel({ label, labelCy }: Labelled, ballot: Titled): string {
  if (label === ballot.title) return paperTitle(ballot);
  if (!labelCy) return label;
  const own = spoken() === "cy" ? [labelCy, label] : [label, labelCy];
  return usesWelsh() ? besideEachOther(own) : (own[0] ?? label);
}

/** What a ballot asks, in the reader's language where our own words made the question. */
export const questionIn = ({ question, questionCy }: Asked): string =>
  spoken() === "cy" ? (questionCy ?? question) : question;

/** A choice as it stands on a paper and in a result: in both languages, where the party uses both. */
export function choiceInWords(choice: Choice): string {
  const say = () => words.choices[choice];
  return usesWelsh() ? inBothLanguages(say) : say();
}
