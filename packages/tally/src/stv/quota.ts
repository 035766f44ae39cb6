import { decimalText, divideUp, powerOfTen } from "../decimal.ts";

export type QuotaForm =
  /** floor(votes / (seats + 1)) + 1: the fewest votes that no more candidates than seats can all reach. */
  | "droop"
  /** votes / (seats + 1), rounded up at the last decimal. */
  | "droop-exact"
  /** votes / (seats + 1), cut at the last decimal, plus one of it: PRF reference WIGM A.1. More than `droop-exact` where nothing is cut. */
  | "prf"
  /** votes / seats, rounded up to a whole vote. */
  | "hare"
  /** votes / seats, rounded up at the last decimal. */
  | "hare-exact";

export const quotaForms = ["droop", "droop-exact", "prf", "hare", "hare-exact"] as const;

export type Quota = { readonly votes: bigint; readonly sentence: string; readonly text: string };

/** @param decimals the unit of `votes` in the answer */
export function decideQuota(
  form: QuotaForm,
  papers: number,
  seats: number,
  decimals: number,
): Quota {
  return quotaOf(form, BigInt(papers) * powerOfTen(decimals), seats, decimals);
}

/** The quota of so many votes, for rules that work it out from the votes in play. */
export function quotaOf(form: QuotaForm, votes: bigint, seats: number, decimals: number): Quota {
  const unit = powerOfTen(decimals);
  const isHare = form === "hare" || form === "hare-exact";
  const divisor = BigInt(isHare ? seats : seats + 1);
  const among = votes % unit === 0n ? `${votes / unit}` : decimalText(votes, decimals);
  const told = `${among} / ${isHare ? seats : `(${seats} + 1)`}`;
  if (form === "droop" || form === "hare") {
    const share = divisor * unit;
    const whole = form === "droop" ? votes / share + 1n : divideUp(votes, share);
    const sum = form === "droop" ? `floor(${told}) + 1` : `${told}, rounded up`;
    return { votes: whole * unit, text: `${whole}`, sentence: `${sum} = ${whole}` };
  }
  const exact = form === "prf" ? votes / divisor + 1n : divideUp(votes, divisor);
  const text = decimalText(exact, decimals);
  const how =
    form === "prf" ? "cut at the last decimal, plus one of it," : "rounded up at the last decimal,";
  return { votes: exact, text, sentence: `${told}, ${how} = ${text}` };
}
