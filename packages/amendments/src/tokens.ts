export interface Token {
  readonly text: string;
  /** Where it begins in its paragraph. */
  readonly at: number;
}

/** Between two paragraphs where several are compared at once. Nobody can type it: it parts lines. */
export const BREAK = "\u2029";

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Words, spaces and signs, each of them whole: no letter loses its accent, no emoji a part. */
export function tokensOf(paragraph: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { segment, index } of segmenter.segment(paragraph)) {
    tokens.push({ text: segment, at: index });
  }
  return tokens;
}

export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

export const isSpace = (token: string): boolean => token.trim() === "" && token !== BREAK;
