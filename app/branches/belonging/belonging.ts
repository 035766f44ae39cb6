/** By what somebody belongs to a branch. */
export type Why = "postcode" | "choice" | "pledge" | "merged" | "closed";

export interface Belonging {
  readonly branchId: number;
  readonly isHome: boolean;
  readonly why: Why;
  readonly since: Date;
  readonly votesFrom: Date;
}

/** Stays wherever somebody lives: they have said it themselves. */
const isOwnWord = (why: Why): boolean => why === "choice" || why === "pledge";

interface Where {
  readonly home: Pick<Belonging, "branchId" | "why"> | undefined;
  /** They have said that they belong to no branch near them. */
  readonly isNowhere: boolean;
  /** The branch that their postcode leads to. */
  readonly leadsTo: number | undefined;
}

/** Where somebody belongs from now on by their postcode; `stay` where nothing changes. Pure. */
export function decideHome({ home, isNowhere, leadsTo }: Where): number | "stay" | "none" {
  if (isNowhere || (home !== undefined && isOwnWord(home.why))) return "stay";
  if (home?.branchId === leadsTo) return "stay";
  return leadsTo ?? "none";
}

export interface Placed {
  readonly branchId: number;
  readonly level: number;
}

/**
 * The branch of somebody who lives in these places: the one furthest down the tree, and of two as deep the one of the
 * smaller place. Pure.
 * @param codes from the smallest to the largest
 */
export function findLeading(
  codes: readonly string[],
  placed: ReadonlyMap<string, Placed>,
): number | undefined {
  let best: Placed | undefined;
  for (const code of codes) {
    const found = placed.get(code);
    if (found !== undefined && (best === undefined || found.level > best.level)) best = found;
  }
  return best?.branchId;
}
