import type { Link } from "../../../web/shell.ts";
import { branchPath } from "../addresses.ts";
import type { Branch } from "../branch.ts";
import { words } from "../words.ts";

/** The way to a branch's own page: those above it, from the top. */
export const trailTo = (above: readonly Branch[]): readonly Link[] => [
  ...words.trailHere,
  ...above.map(({ id, name }) => ({ label: name, href: branchPath(id) })),
];
