/**
 * Where a team belongs: a kind of place, and which of that kind. The party as a whole has no key. Branches and regions
 * come with theirs, and need no other column: what a kind means is said here and nowhere else.
 */
export interface Scope {
  readonly kind: string;
  readonly key: string;
}

export const NATIONAL: Scope = { kind: "national", key: "" };

const BRANCH = "branch";

export const branchScope = (id: number): Scope => ({ kind: BRANCH, key: String(id) });

/** The branch to which a team belongs; undefined of the whole party's. */
export function findBranchOf({ kind, key }: Scope): number | undefined {
  return kind === BRANCH && /^[1-9][0-9]{0,8}$/.test(key) ? Number(key) : undefined;
}

/** As an address has it: `national`, `branch:plymouth`. */
export const scopeText = ({ kind, key }: Scope): string => (key === "" ? kind : `${kind}:${key}`);

/** What an address says, in that form; undefined of anything else. */
export function findScope(text: string | undefined): Scope | undefined {
  const found = /^([a-z]{1,20})(?::([a-z0-9-]{1,80}))?$/.exec(text ?? "");
  const [, kind, key = ""] = found ?? [];
  if (kind === undefined || (kind === NATIONAL.kind) !== (key === "")) return undefined;
  return { kind, key };
}
