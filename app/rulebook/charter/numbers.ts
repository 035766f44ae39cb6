import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { isRuleName, type RuleName } from "../rule.ts";
import { refusals } from "../words.ts";

/** A piece of a text: words, or a number of the rulebook that is named there. */
export type NumberedPiece = { readonly text: string } | { readonly rule: RuleName };

const NAMED = /\[([A-Za-z]{1,40})\]/g;

/** Where a text names a number of the rulebook, `[ballotDays]`, the number of today is shown. */
export function numberedPieces(text: string): readonly NumberedPiece[] {
  const pieces: NumberedPiece[] = [];
  let from = 0;
  for (const { 0: whole, 1: name = "", index } of text.matchAll(NAMED)) {
    if (!isRuleName(name)) continue;
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ rule: name });
    from = index + whole.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** A figure of the sort that the rulebook has, in English or in Welsh. */
const FIGURE =
  /\d[\d.,]{0,12}\s?(?:%|per ?cent|y cant|(?:o )?(?:days?|weeks?|months?|years?|hours?|members?|words?|diwrnod(?:au)?|ddiwrnod(?:au)?|mis|fis|aelod(?:au)?))(?![\p{L}])/iu;

/** No number stands in the party's rules twice: a text that says one in figures, or names one that is not there, is refused. */
export function whyNumberTwice(text: string): Refusal | undefined {
  const figure = FIGURE.exec(text)?.[0];
  if (figure !== undefined) return refuse("invalid", refusals.charter.numberTwice(figure), "body");
  const unknown = [...text.matchAll(NAMED)]
    .map(([, name = ""]) => name)
    .find((n) => !isRuleName(n));
  return unknown === undefined
    ? undefined
    : refuse("invalid", refusals.charter.noSuchNumber(unknown), "body");
}
