import type { ActContext } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import { holdMotion, releaseMotion } from "../motions/door.ts";
import { holdProposal, releaseProposal } from "../proposals/door.ts";
import type { HeldKind } from "./hold.ts";

interface Thing {
  hold(
    tx: Tx,
    held: { readonly id: number; readonly isCovered: boolean },
    now: Date,
  ): Promise<void>;
  release(tx: Tx, id: number, context: Pick<ActContext, "now" | "house">): Promise<void>;
}

/** What each kind of thing does when it is held and when it is free again. */
export const THINGS: Readonly<Record<HeldKind, Thing>> = {
  proposal: { hold: holdProposal, release: releaseProposal },
  motion: { hold: holdMotion, release: releaseMotion },
};
