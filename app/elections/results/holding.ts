import type { Tx } from "../../../platform/database/database.ts";
import { saveChallenged } from "../store.ts";

/** A jury is to judge the result: nobody takes office by it meanwhile. */
export const holdResult = (tx: Tx, id: number): Promise<void> => saveChallenged(tx, id, true);

/** The jury upheld it: it stands when its time has come. */
export const releaseResult = (tx: Tx, id: number): Promise<void> => saveChallenged(tx, id, false);
