/** In which order the doors of a street are walked: as they are numbered, one side and then the other, or one side alone. */
export const WALKS = ["odd-even", "all", "odd", "even"] as const;
export type Walk = (typeof WALKS)[number];

interface Placed {
  readonly street: string;
  readonly number: number | undefined;
  readonly house: string;
}

const isOdd = ({ number }: Placed): boolean => number !== undefined && number % 2 === 1;

const LAST = Number.MAX_SAFE_INTEGER;

/** Houses with a name alone come after those with a number, in the order of their names. */
const alongStreet = (one: Placed, other: Placed): number =>
  (one.number ?? LAST) - (other.number ?? LAST) ||
  (one.house < other.house ? -1 : Number(one.house > other.house));

/**
 * The doors of a round in the order in which they are walked. Up one side and down the other where both are walked; a
 * house without a number is on neither side and is left to no one: it comes last, whichever side is walked.
 */
export function inOrder<Door extends Placed>(
  doors: readonly Door[],
  { streets, walk }: { readonly streets: readonly string[]; readonly walk: Walk },
): readonly Door[] {
  return streets.flatMap((street) => {
    const here = doors.filter((door) => door.street === street).sort(alongStreet);
    if (walk === "all") return here;
    const named = here.filter(({ number }) => number === undefined);
    const odd = here.filter(isOdd);
    const even = here.filter((door) => door.number !== undefined && !isOdd(door));
    if (walk === "odd") return [...odd, ...named];
    if (walk === "even") return [...even, ...named];
    return [...odd, ...even.reverse(), ...named];
  });
}
