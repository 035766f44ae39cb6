export type Unit =
  | "minutes"
  | "hours"
  | "days"
  | "months"
  | "members"
  | "percent"
  | "ideas"
  | "words"
  | "keys"
  | "requests"
  | "times";

/** One number that the software decides by, with the bounds within which a ballot may set it. */
export interface Rule {
  readonly chapter: string;
  readonly unit: Unit;
  readonly byDefault: number;
  readonly least: number;
  readonly most: number;
  /** The paragraph, with `{n}` where the number stands. */
  readonly paragraph: string;
}

export const rule = (
  chapter: string,
  unit: Unit,
  [byDefault, least, most]: readonly [number, number, number],
  paragraph: string,
): Rule => ({ chapter, unit, byDefault, least, most, paragraph });
