import * as v from "valibot";
import { words } from "../words.ts";
import { findTyped } from "./code.ts";

const MOST_TYPED = 60;

const codeField = (says: () => string) =>
  v.pipe(
    v.string(says),
    v.maxLength(MOST_TYPED, says),
    v.transform((text) => findTyped(text) ?? ""),
    v.minLength(1, says),
  );

/** What stands on both sheets, as somebody types it. */
export const paperFields = {
  number: v.pipe(
    v.string(() => words.onPaper.badNumber),
    v.trim(),
    v.regex(/^[1-9][0-9]{0,8}$/, () => words.onPaper.badNumber),
    v.transform(Number),
  ),
  first: codeField(() => words.onPaper.badCode.first),
  second: codeField(() => words.onPaper.badCode.second),
};

export interface TypedPaper {
  readonly number: number;
  readonly first: string;
  readonly second: string;
}
