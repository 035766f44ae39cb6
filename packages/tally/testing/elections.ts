import fc from "fast-check";
import { BallotBuilder, type Ballots, ranksOf } from "../src/ballots/ballots.ts";
import { isRefusal, type Refusal, sentenceOf } from "../src/refusal.ts";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The value, or a failed test with the refusal's own sentence. */
export function granted<Value>(answer: Value | Refusal): Value {
  if (isRefusal(answer)) throw new Error(sentenceOf(answer));
  return answer;
}

export type Paper = { readonly ranks: readonly (readonly number[])[]; readonly weight: number };

export function ballotsFrom(papers: readonly Paper[], candidates: number, seats = 1): Ballots {
  const builder = new BallotBuilder();
  for (const { ranks, weight } of papers) builder.add(ranks, weight);
  const names = Array.from({ length: candidates }, (_, i) => ({ n: i + 1, name: nameOf(i) }));
  return builder.finish("Test", seats, names);
}

export const nameOf = (i: number): string => String.fromCharCode(65 + i);

/** `5 A>B>C` lines, `=` for equal ranks; candidates are the letters that occur. */
export function ballotsOf(seats: number, ...lines: string[]): Ballots {
  const letters = [...new Set(lines.join("").replace(/[^A-Z]/g, ""))].sort();
  const papers = lines.map((line) => {
    const [weight = "1", order = ""] = line.split(" ");
    const ranks =
      order === ""
        ? []
        : order.split(">").map((rank) => rank.split("=").map((c) => letters.indexOf(c)));
    return { ranks, weight: Number(weight) };
  });
  return ballotsFrom(papers, letters.length, seats);
}

/** Strictly ranked papers over some candidates, a few of them empty. */
export const papersOver = (candidates: number, most = 30): fc.Arbitrary<Paper[]> =>
  fc.array(
    fc.record({
      ranks: fc
        .shuffledSubarray([...Array(candidates).keys()])
        .map((order) => order.map((c) => [c])),
      weight: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: most },
  );

/** C and D come to 13 votes each at the third stage: at the first C had fewer, at the second D. */
export const levelLines = [
  ...["24 A", "22 B", "10 C", "12 D"],
  ...["3 E>C", "3 E", "1 F>D", "6 F"],
] as const;

/** Code, place, sentence and what was expected there, as somebody reads them who mends a file. */
export function toldOf(answer: unknown): string {
  if (!isRefusal(answer)) throw new Error("nothing was refused");
  const { code, line, column, sentence, expected } = answer as Refusal;
  const place = line === undefined ? "" : ` ${line}:${column}`;
  return `${code}${place} ${sentence}${expected === undefined ? "" : ` Expected: ${expected}.`}`;
}

/** `3 Ann>Bob=Cy` for each row. */
export const papersOf = (ballots: Ballots): string[] =>
  Array.from({ length: ballots.rows }, (_, row) => {
    const ranks = ranksOf(ballots, row).map((rank) =>
      rank.map((c) => ballots.candidates[c]?.name).join("="),
    );
    return `${ballots.weight[row]} ${ranks.join(">")}`;
  });
