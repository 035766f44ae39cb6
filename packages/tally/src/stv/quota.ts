import { decimalText, divideUp, powerOfTen } from "../decimal.ts";

export type QuotaForm =
  /** floor(votes / (seats + 1)) + 1: the fewest votes that no more candidates than seats can all reach. */
  | "droop"
  /** votes / (seats + 1), rounded up at the last decimal. */
  | "droop-exact"
  /** votes / seats, rounded up to a whole vote. */
  | "hare"
  /** votes / seats, rounded up at the last decimal. */
  | "hare-exact";

export const quotaForms = ["droop", "droop-exact", "hare", "hare-exact"] as const;

export type Quota = { readonly votes: bigint; readonly sentence: string; readonly text: string };

/** @param decimals the unit of `votes` in the answer */
export function decideQuota(
  form: QuotaForm,
  papers: number,
  seats: number,
  decimals: number,
): Quota {
  const unit = powerOfTen(decimals);
  const valid = BigInt(papers);
  const divisor = BigInt(form.startsWith("droop") ? seats + 1 : seats);
  const told = form.startsWith("droop") ? `(${seats} + 1)` : `${seats}`;
  if (form === "droop" || form === "hare") {
    const whole = form === "droop" ? valid / divisor + 1n : divideUp(valid, divisor);
    const sum =
      form === "droop" ? `floor(${papers} / ${told}) + 1` : `${papers} / ${told}, rounded up`;
    return { votes: whole * unit, text: `${whole}`, sentence: `${sum} = ${whole}` };
  }
  const votes = divideUp(valid * unit, divisor);
  const text = decimalText(votes, decimals);
  return {
    votes,
    text,
    sentence: `${papers} / ${told}, rounded up at the last decimal, = ${text}`,
  };
}
