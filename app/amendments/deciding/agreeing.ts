import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { AmendedText, Amendment } from "../amendment.ts";
import { postFates } from "../letters.ts";
import { listParts } from "../queries.ts";
import { gatherBackings, setState } from "../store.ts";
import { fallWith } from "./resolving.ts";

/** Once every mover has agreed, the composite stands in the place of its parts, with the support of them all. */
export async function agreeIfAll(
  tx: Tx,
  text: AmendedText,
  { id, all }: { readonly id: number; readonly all: readonly Amendment[] },
  context: Pick<ActContext, "now" | "house">,
): Promise<void> {
  const parts = await listParts(tx, id);
  if (!parts.every(({ hasAgreed }) => hasAgreed)) return;
  const ids = parts.map((part) => part.id);
  await setState(tx, id, { state: "open" }, context.now);
  await gatherBackings(tx, id, ids);
  const joined = [...new Map(all.map((one) => [one.id, one])).values()].filter((one) =>
    ids.includes(one.id),
  );
  for (const part of joined) {
    await setState(tx, part.id, { state: "composited", by: "movers", into: id }, context.now);
    await fallWith(tx, text, part, all, context);
  }
  const fates = joined.map((amendment) => ({
    ...{ amendment, state: "composited" as const },
    by: "movers" as const,
  }));
  await postFates(tx, text, fates, context);
}
