import { words } from "../words.ts";

export interface CodeLetter {
  readonly name: string;
  readonly title: string;
  readonly code: string;
  /** Where the booth is. */
  readonly link: string;
  /** When the ballot closes, in words. */
  readonly closes: string;
}

/** The letter with somebody's voting code, in the language spoken. Its subject, which may be kept, has no code in it. */
export const codeLetter = (
  facts: CodeLetter,
): { readonly subject: string; readonly text: string } => ({
  subject: words.sealed.booth.letters.codeSubject,
  text: words.sealed.booth.letters.codeText(facts),
});
