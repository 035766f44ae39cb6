import { type Term, termsOf } from "../../platform/text/terms.ts";

/** What people write short, and what it stands for. */
export type Abbreviation = readonly [short: string, long: string];

/** In both languages, whichever is spoken: texts are in either. Compared with what is typed, and never shown. */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  ["AI", "artificial intelligence"],
  ["CGT", "capital gains tax"],
  ["EV", "electric vehicle"],
  ["FPTP", "first past the post"],
  ["GDPR", "general data protection regulation"],
  ["GP", "general practitioner"],
  ["HMO", "house in multiple occupation"],
  ["LTN", "low traffic neighbourhood"],
  ["LVT", "land value tax"],
  ["MP", "member of parliament"],
  ["NHS", "national health service"],
  ["PFI", "private finance initiative"],
  ["PR", "proportional representation"],
  ["STV", "single transferable vote"],
  ["UBI", "universal basic income"],
  ["UBS", "universal basic services"],
  ["VAT", "value added tax"],
  ["GIG", "gwasanaeth iechyd gwladol"],
  ["ISG", "incwm sylfaenol cyffredinol"],
  ["TAW", "treth ar werth"],
];

const plain = (text: string): string => text.toLowerCase().replaceAll(".", "");

/** The terms with a run of them replaced, or undefined where they have none such. */
function replaced(terms: readonly Term[], run: readonly string[], by: Term) {
  const isHere = (at: number) =>
    run.every((word, index) => {
      const term = terms[at + index];
      return term !== undefined && !term.isLeftOut && plain(term.text) === word;
    });
  const at = terms.findIndex((_, index) => isHere(index));
  return at < 0 ? undefined : terms.toSpliced(at, run.length, by);
}

const phrase = (text: string, isLeftOut = false): Term => ({ text, isLeftOut, isPhrase: true });

/** Who wants no UBI wants no universal basic income. */
const leaveOutBoth = (terms: readonly Term[], pairs: readonly Abbreviation[]): readonly Term[] =>
  terms.flatMap((term) => {
    const long = pairs.find(([short]) => term.isLeftOut && plain(term.text) === plain(short))?.[1];
    return long === undefined ? [term] : [term, phrase(long, true)];
  });

const alsoSaid = (terms: readonly Term[], pairs: readonly Abbreviation[]) =>
  pairs.flatMap(([short, long]) => {
    const asOne = { text: short, isLeftOut: false, isPhrase: false };
    const words = plain(long).split(" ");
    return [
      replaced(terms, [plain(short)], phrase(long)),
      replaced(terms, words, asOne),
      replaced(terms, [plain(long)], asOne),
    ].filter((found) => found !== undefined);
  });

const MOST_ALTERNATIVES = 40;

/** What was typed, also with what an abbreviation in it stands for, and with the abbreviation of what was written out. */
export function alternativesOf(
  typed: string,
  pairs: readonly Abbreviation[],
): readonly (readonly Term[])[] {
  const written = termsOf(typed).map((terms) => leaveOutBoth(terms, pairs));
  const also = written.flatMap((terms) => alsoSaid(terms, pairs));
  return [...written, ...also.slice(0, MOST_ALTERNATIVES)];
}
