import { paragraphTexts, rebase, type SourcedText } from "@breakthrough/amendments";
import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { type AmendedText, type Amendment, baseOf, isLive } from "../amendment.ts";
import { type Fate, postFates } from "../letters.ts";
import { changeText, setChanges, setNoPlace, setState } from "../store.ts";
import { carryOver, type Ended } from "./carry-over.ts";

type Context = Pick<ActContext, "now" | "house">;

/** Writes down what became of some amendments, and tells their movers. */
export async function saveFates(
  tx: Tx,
  text: AmendedText,
  fates: readonly Fate[],
  context: Context,
): Promise<void> {
  for (const { amendment, state, by, why } of fates) {
    await setState(tx, amendment.id, { state, by, why }, context.now);
  }
  await postFates(tx, text, fates, context);
}

/** The text is another one: everything that is open is carried over to it, or its movers hear why not. */
export async function takeOver(
  tx: Tx,
  text: AmendedText,
  next: SourcedText,
  { all, ended }: { readonly all: readonly Amendment[]; readonly ended?: Ended },
  context: Context,
): Promise<void> {
  await changeText(tx, text.id, { sources: next });
  const after = paragraphTexts(next);
  const fates: Fate[] = [];
  for (const carried of carryOver(all, text.paragraphs, after, ended)) {
    const { amendment } = carried;
    if (carried.kind === "moved") {
      await setChanges(tx, amendment.id, carried.changes, carried.of);
    } else if (carried.kind === "no-place") {
      await setNoPlace(tx, amendment.id);
      fates.push({ amendment, state: "no-place", by: "text" });
    } else fates.push({ amendment, state: carried.kind, by: "text" });
  }
  const ends = fates.filter(({ state }) => state !== "no-place");
  await saveFates(tx, text, ends, context);
  // Still open: its mover may join it to a composite, or write it anew for the text as it is.
  await postFates(
    tx,
    text,
    fates.filter(({ state }) => state === "no-place"),
    context,
  );
}

/** An amendment has ended without changing the text: those that amend it fall with it. */
export async function fallWith(
  tx: Tx,
  text: AmendedText,
  amendment: Pick<Amendment, "id">,
  all: readonly Amendment[],
  context: Context,
): Promise<void> {
  const fates = all
    .filter((one) => one.of === amendment.id && isLive(one))
    .map((one) => ({ amendment: one, state: "fallen" as const, by: "text" as const }));
  await saveFates(tx, text, fates, context);
}

/** An amendment has other words from now on: those that amend it are carried over to them. */
export async function carryChildren(
  tx: Tx,
  text: AmendedText,
  {
    amendment,
    amended,
    all,
  }: {
    readonly amendment: Amendment;
    readonly amended: readonly string[];
    readonly all: readonly Amendment[];
  },
  context: Context,
): Promise<void> {
  const before = baseOf(text, amendment);
  for (const one of all) {
    if (one.of !== amendment.id || !isLive(one) || !one.hasPlace) continue;
    const moved = rebase(before, amended, one.changes);
    if (moved.kind === "moved") await setChanges(tx, one.id, moved.changes, amendment.id);
    else if (moved.kind === "fulfilled") {
      await saveFates(tx, text, [{ amendment: one, state: "fulfilled", by: "text" }], context);
    } else {
      await setNoPlace(tx, one.id);
      await postFates(tx, text, [{ amendment: one, state: "no-place", by: "text" }], context);
    }
  }
}
