import type { BranchPower } from "../rulebook/door.ts";

/** From the largest to the smallest; `choice` is for those who want to, wherever they live. */
export const BRANCH_KINDS = ["nation", "region", "branch", "choice"] as const;
export type BranchKind = (typeof BRANCH_KINDS)[number];

/** What two keys can take from a branch, and give back. */
export const RIGHTS = ["letters", "look-up", "page"] as const;
export type Right = (typeof RIGHTS)[number];

/** What its officers cannot do any more where a branch has lost a right. */
const POWERS_OF: Readonly<Record<Right, readonly BranchPower[]>> = {
  letters: ["write-letter", "turn-key"],
  "look-up": ["look-up"],
  page: ["edit-page"],
};

export interface Branch {
  readonly id: number;
  readonly name: string;
  readonly kind: BranchKind;
  readonly parentId: number | undefined;
  /** From the top to itself. */
  readonly path: readonly number[];
  /** The places whose people belong to it, by their codes; none where people have typed a name alone. */
  readonly placeCodes: readonly string[];
  readonly says: string | undefined;
  readonly foundedAt: Date;
  readonly endedAt: Date | undefined;
  readonly lostRights: readonly Right[];
}

/** Does somebody have one of these at most, near where they live? */
export const isHomeKind = (kind: BranchKind): boolean => kind !== "choice";

/** As deep as the database lets the tree grow. */
export const MOST_LEVELS = 5;

const RANK: Readonly<Record<BranchKind, number>> = { nation: 0, region: 1, branch: 2, choice: 3 };

/** Why a branch of this kind cannot stand under that one; undefined where it can. */
export function whyNotUnder(
  kind: BranchKind,
  parent: Pick<Branch, "kind" | "path" | "endedAt">,
): "ended" | "other-tree" | "smaller" | "too-deep" | undefined {
  if (parent.endedAt !== undefined) return "ended";
  if (isHomeKind(kind) !== isHomeKind(parent.kind)) return "other-tree";
  const mayBeAlike = kind === "branch" || kind === "choice";
  const isSmaller = RANK[kind] > RANK[parent.kind] || (mayBeAlike && kind === parent.kind);
  if (!isSmaller) return "smaller";
  return parent.path.length >= MOST_LEVELS ? "too-deep" : undefined;
}

/** Has the branch the right that this takes? */
export const hasRightTo = (
  power: BranchPower,
  { lostRights }: Pick<Branch, "lostRights">,
): boolean => !lostRights.some((right) => POWERS_OF[right].includes(power));

/** What a branch does, as a form holds it; nothing stands where nobody has said any. */
export const heldSays = ({ says }: Pick<Branch, "says">) =>
  says === undefined ? undefined : { says };

/** In whose name a branch's letters leave, as `mail` wants it: each branch's are a list of their own. */
export const senderOf = ({ id, name }: Pick<Branch, "id" | "name">) => ({
  name,
  listId: `branch-${id}`,
});

/** The notes as a form holds them; nothing stands where nobody has written any. */
export const heldNotes = ({
  body,
  version,
}: {
  readonly body: string;
  readonly version: number;
}) => (version === 0 ? undefined : { body });
