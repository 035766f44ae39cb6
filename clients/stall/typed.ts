import type { Answer } from "./outbox.ts";

/** What stands in the form. */
export type Typed = Pick<Answer, "said" | "themes" | "talkedTo" | "leaflets">;

/** Each saved answer is one conversation. */
export const FRESH: Typed = { said: "", themes: [], talkedTo: 1, leaflets: 0 };

export const holdsSomething = ({ said, themes, talkedTo, leaflets }: Typed): boolean =>
  said.trim() !== "" ||
  themes.length > 0 ||
  talkedTo !== FRESH.talkedTo ||
  leaflets !== FRESH.leaflets;

/** What the party did not take can be put back into the form of its own stall, while there is one. */
export type PuttingBack = "may" | "is-back" | "other-stall" | "no-form";

export function puttingBack(
  { id, key }: Pick<Answer, "id" | "key">,
  stall: {
    readonly key: string;
    readonly hasForm: boolean;
    /** The one that was put back already. */
    readonly backId: string | undefined;
  },
): PuttingBack {
  if (key !== stall.key) return "other-stall";
  if (!stall.hasForm) return "no-form";
  return id === stall.backId ? "is-back" : "may";
}
