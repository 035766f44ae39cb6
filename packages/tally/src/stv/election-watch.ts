import type { ScannedPiles } from "../piles/scanned-piles.ts";

/** Told of every election as it happens, while the papers of the elected still lie in their pile. */
export type ElectionWatch = { elected(candidate: number, piles: ScannedPiles): void };
