import { Refusal, type Worded, wordsOf } from "@breakthrough/refusal";

export { isRefusal, Refusal, worded } from "@breakthrough/refusal";

/** @param says for people, one sentence in English */
export function refuse(code: `calendar.${string}`, says: string | Worded): Refusal {
  const { sentence, values } = wordsOf(says);
  return new Refusal(code, sentence, values);
}
