/** Groups of which so many are elected, where as many stand. A count holds to all three kinds at once. */
export const RESERVED_GROUPS = ["women", "region", "under-thirty"] as const;
export type ReservedGroup = (typeof RESERVED_GROUPS)[number];

/** The nations, and the regions of England. Until branches stand, candidates say where they live themselves. */
export const REGIONS = [
  ...(["east", "east-midlands", "london", "north-east", "north-west", "south-east"] as const),
  ...([
    "south-west",
    "west-midlands",
    "yorkshire",
    "northern-ireland",
    "scotland",
    "wales",
  ] as const),
] as const;
export type Region = (typeof REGIONS)[number];

/** What a candidate says of themselves, for one election alone. */
export type Belonging = "women" | "under-thirty" | `region:${Region}`;

const BELONGINGS: readonly string[] = [
  ...["women", "under-thirty"],
  ...REGIONS.map((region) => `region:${region}`),
];

export const isBelonging = (text: string): text is Belonging => BELONGINGS.includes(text);

/** Seats that are kept: for a group, or on a paper for one region; before it, for each from which somebody stands. */
export interface Reserved {
  readonly group: ReservedGroup;
  readonly region?: Region;
  readonly least: number;
}

const belongingTo = ({ group, region }: Reserved): string =>
  region === undefined ? group : `region:${region}`;

export const belongs = (reserved: Reserved, belongings: readonly Belonging[]): boolean =>
  belongings.some((one) => one === belongingTo(reserved));

/** The seats that those who stand can fill: never more of a group than its candidates, and of each of their regions. */
export const fillable = (
  reserved: readonly Reserved[],
  candidates: readonly (readonly Belonging[])[],
): readonly Reserved[] =>
  reserved
    .flatMap((one): readonly Reserved[] =>
      one.group === "region" ? REGIONS.map((region) => ({ ...one, region })) : [one],
    )
    .map((one) => ({
      ...one,
      least: Math.min(one.least, candidates.filter((own) => belongs(one, own)).length),
    }))
    .filter(({ least }) => least > 0);

/** One seat fewer of what was named last. Of regions each has one fewer: none of them is worth less than another. */
export function withOneLess(kept: readonly Reserved[]): readonly Reserved[] {
  const last = kept.at(-1);
  const isLess = (one: Reserved) =>
    last?.group === "region" ? one.group === "region" : one === last;
  return kept
    .map((one) => (isLess(one) ? { ...one, least: one.least - 1 } : one))
    .filter(({ least }) => least > 0);
}

/** Was anything let go that was to be kept? */
export const isLess = (paper: readonly Reserved[], terms: readonly Reserved[]): boolean =>
  terms.some(({ group, least }) => {
    const kept = paper.filter((one) => one.group === group);
    return group === "region"
      ? kept.length === 0 || kept.some((one) => one.least < least)
      : kept.reduce((sum, one) => sum + one.least, 0) < least;
  });
