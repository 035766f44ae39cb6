import {
  besideEachOther,
  type Half,
  halvesInBothLanguages,
  halvesOf,
  spoken,
} from "@breakthrough/languages";
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
export function titleHalves({ title, titleCy }: Titled): readonly Half[] {
  return halvesFor(title, titleCy);
}

/** The English one and the Welsh one, the reader's first. A text without a second one is taken as it is. */
function halvesFor(english: string, welsh: string | null | undefined): readonly Half[] {
  const inEnglish: Half = { language: "en", text: english };
  if (!welsh) return [inEnglish];
  const inWelsh: Half = { language: "cy", text: welsh };
  return halvesOf(spoken() === "cy" ? [inWelsh, inEnglish] : [inEnglish, inWelsh]);
}

const asText = (halves: readonly Half[]): string => besideEachOther(halves.map(({ text }) => text));

/** The same for where a text is all that can be: an attribute, a letter, a file. */
export const paperTitle = (titled: Titled): string => asText(titleHalves(titled));

/** What an option is called on the paper: the proposal itself bears the title of its ballot. */
export function optionHalves({ label, labelCy }: Labelled, ballot: Titled): readonly Half[] {
  if (label === ballot.title) return titleHalves(ballot);
  const halves = halvesFor(label, labelCy);
  return usesWelsh() ? halves : halves.slice(0, 1);
}

export const optionLabel = (option: Labelled, ballot: Titled): string =>
  asText(optionHalves(option, ballot));

/** What a ballot asks, in the reader's language where our own words made the question. */
export const questionIn = ({ question, questionCy }: Asked): string =>
  spoken() === "cy" ? (questionCy ?? question) : question;

/** A choice as it stands on a paper and in a result: in both languages, where the party uses both. */
export function choiceHalves(choice: Choice): readonly Half[] {
  const say = () => words.choices[choice];
  return usesWelsh() ? halvesInBothLanguages(say) : [{ language: spoken(), text: say() }];
}

export const choiceInWords = (choice: Choice): string => asText(choiceHalves(choice));
