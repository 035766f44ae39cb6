export type Unit =
  | "minutes"
  | "hours"
  | "clock"
  | "days"
  | "months"
  | "years"
  | "members"
  | "people"
  | "percent"
  | "ideas"
  | "words"
  | "statements"
  | "keys"
  | "requests"
  | "questions"
  | "seats"
  | "times"
  | "topics"
  | "points"
  | "posts"
  | "ballots"
  | "marks"
  | "teams"
  | "letters"
  | "weekday"
  /** Of a pound: a sum of money. */
  | "pence";

/** The parts of the rulebook, in the order of its pages. */
export type RuleChapter =
  | "members"
  | "ideas"
  | "talk"
  | "tracks"
  | "ballots"
  | "after"
  | "care"
  | "offices"
  | "elections"
  | "branches"
  | "money"
  | "teams";

/** One number that the software decides by, with the bounds within which a ballot may set it. */
export interface Rule {
  readonly chapter: RuleChapter;
  readonly unit: Unit;
  readonly byDefault: number;
  readonly least: number;
  readonly most: number;
  /** It decides nothing any more: it is kept for votes that set it, and no vote sets it again. */
  readonly isOver?: true;
}

export const rule = (
  chapter: RuleChapter,
  unit: Unit,
  [byDefault, least, most]: readonly [number, number, number],
): Rule => ({ chapter, unit, byDefault, least, most });

export const over = (was: Rule): Rule => ({ ...was, isOver: true });
