import * as v from "valibot";
import { CHOICES, isOptionId } from "../ballot.ts";
import { words } from "../words.ts";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Every name is looked at before the record is read: it leaves some out without a word. */
export const choicesField = v.pipe(
  v.custom<object>(isObject, () => words.vote.chooseEach),
  v.check(
    (sent) => Object.keys(sent).every(isOptionId),
    () => words.vote.noSuchOption,
  ),
  v.record(
    v.string(),
    v.picklist(CHOICES, () => words.vote.chooseEach),
  ),
);
