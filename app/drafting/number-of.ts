import { findProposalId } from "../proposals/addresses.ts";

/** The number of the proposal at a path, for the addresses below it. */
export const numberOf = (path: string): number => findProposalId(path) ?? 0;
