import { besideEachOther, inBothLanguages, spoken } from "@breakthrough/languages";
import { usesWelsh } from "../rulebook/door.ts";
import type { Choice } from "./ballot.ts";
import { words } from "./words.ts";

export interface Titled {
  readonly title: string;
  readonly titleCy?: string | null | undefined;
}

/** In both languages where it has a title in each, that of the reader first. */
export function paperTitle({ title, titleCy }: Titled): string {
  if (!titleCy) return title;
  return besideEachOther(spoken() === "cy" ? [titleCy, title] : [title, titleCy]);
}

/** What an option is called on the paper: the proposal itself bears the title of its ballot. */
export const optionLabel = (label: string, ballot: Titled): string =>
  label === ballot.title ? paperTitle(ballot) : label;

/** A choice as it stands on a paper and in a result: in both languages, where the party uses both. */
export function choiceInWords(choice: Choice): string {
  const say = () => words.choices[choice];
  return usesWelsh() ? inBothLanguages(say) : say();
}
