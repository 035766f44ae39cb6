import { PlacedRefusal as Refusal, type Worded } from "@breakthrough/refusal";

export {
  isRefusal,
  PlacedRefusal as Refusal,
  sentenceOf,
  type Worded,
  worded,
} from "@breakthrough/refusal";

/** Each kind of refusal has a code of its own, which stays as it is. */
export type RefusalCode = `tally.${string}`;

export function refuse(code: RefusalCode, says: string | Worded): Refusal {
  return new Refusal(code, says);
}

export function refuseAt(
  code: RefusalCode,
  line: number,
  column: number,
  says: string | Worded,
  expected: string,
): Refusal {
  return new Refusal(code, says, { line, column, expected });
}
