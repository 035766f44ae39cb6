import { AsyncLocalStorage } from "node:async_hooks";
import { type Language, speakBy } from "@breakthrough/languages";

interface Here {
  /** What is read from the words is in this one. */
  readonly spoken: Language;
  /** Of whoever asked, also while something is written for others. */
  readonly asker: Language;
}

const ENGLISH: Here = { spoken: "en", asker: "en" };

/** Known to all that a request calls, and to nothing beside it. Where nobody asks, as in a job, it is English. */
const here = new AsyncLocalStorage<Here>();
const now = (): Here => here.getStore() ?? ENGLISH;

/** The language spoken here. */
export const spokenHere = (): Language => now().spoken;

speakBy(spokenHere);

/** Answers somebody in their language. */
export const answering = <Done>(language: Language, work: () => Done): Done =>
  here.run({ spoken: language, asker: language }, work);

/** Does some work in a language, such as a letter in that of its reader. */
export function inLanguage<Done>(language: Language, work: () => Done): Done {
  const { spoken, asker } = now();
  return spoken === language ? work() : here.run({ spoken: language, asker }, work);
}

/** The language of whoever asked, for those of whom nothing else is known. */
export const languageOfAsker = (): Language => now().asker;
