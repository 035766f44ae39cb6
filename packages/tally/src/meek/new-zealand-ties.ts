import type { Count } from "../stv/count.ts";
import { narrowByHistory } from "../stv/ties.ts";

/**
 * Local Electoral Regulations 2001 (NZ) Sch. 1A cl. 19, 40-48: whoever was behind at the earliest
 * difference; else the lowest pseudo-random number. The numbers follow from candidates, vacancies and
 * votes alone, so that no seed is needed. A tie rule given by the caller takes their place.
 */
export function breakNewZealandTie(count: Count, tied: readonly number[]): number {
  const { seed, byHand, isGiven } = count.terms.ties;
  if (seed !== undefined || byHand !== undefined || isGiven)
    return count.breakTie(tied, "fewest", "which is excluded");
  const question = { history: count.history, wanted: "fewest", nameOf: count.name } as const;
  const { left, sentence } = narrowByHistory("forwards", question, tied);
  count.note(sentence);
  if (left.length === 1) return left[0] as number;
  const numbers = pseudoRandomNumbers(
    count.candidates.length,
    count.terms.seats,
    count.validPapers,
  );
  const chosen = left.reduce((a, b) => ((numbers[b] as bigint) < (numbers[a] as bigint) ? b : a));
  count.note(
    `${left.map(count.name).join(" and ")} have been level throughout: ${count.name(chosen)} has the lowest pseudo-random number (Sch. 1A cl. 19, 41-47).`,
  );
  return chosen;
}

const moduli = [30269n, 30307n, 30323n] as const;
const multipliers = [171n, 172n, 170n] as const;

/** Wichmann and Hill's generator (Algorithm AS 183), one number a candidate after four thrown away. */
export function pseudoRandomNumbers(
  candidates: number,
  vacancies: number,
  votes: number,
): bigint[] {
  let state = [
    BigInt(candidates + 5),
    BigInt(vacancies),
    BigInt(votes + 10_000 * (votes % 10)) % moduli[2],
  ];
  const draw = () => {
    state = state.map((s, i) => (s * (multipliers[i] as bigint)) % (moduli[i] as bigint));
    const [m1, m2, m3] = moduli;
    const [x, y, z] = state as [bigint, bigint, bigint];
    // The fractions over one denominator, so that no rounding can turn an order round.
    return (x * m2 * m3 + y * m1 * m3 + z * m1 * m2) % (m1 * m2 * m3);
  };
  for (let i = 0; i < 4; i++) draw();
  return Array.from({ length: candidates }, draw);
}
