export const decidePath = "/decide";
export const resultsPath = "/decide/results";
export const resultsFeedPath = "/decide/results.atom";
export const receiptsPath = "/me/receipts";

export const ballotPath = (id: number): string => `/decide/${id}`;
export const votePath = (id: number): string => `/decide/${id}/vote`;
export const receiptPath = (id: number): string => `/decide/${id}/receipt`;
/** All that is needed to count it again, for ever at the same address. */
export const recountPath = (id: number, format: "json" | "csv"): string =>
  `/decide/${id}/recount.${format}`;
export const rollLinesPath = (id: number): string => `/decide/${id}/lines`;

export const sealedPath = (id: number): string => `/sealed/${id}`;
/** The board of a sealed ballot as JSON: what everybody may know of it. */
export const boardPath = (id: number): string => `/sealed/${id}/board.json`;
/** Its public file so far, for ever at the same address. */
export const archivePath = (id: number): string => `/sealed/${id}/archive.bel`;
/** Where sealed votes are sent, without a cookie. */
export const castPath = (id: number): string => `/sealed/${id}/ballots`;
export const trackPath = (id: number, trackingNumber: string): string =>
  `/sealed/${id}/ballots/${encodeURIComponent(trackingNumber)}`;
export const sealedResultPath = (id: number): string => `/sealed/${id}/result`;
export const sealedRecountPath = (id: number): string => `/sealed/${id}/recount`;
export const boothPath = (id: number): string => `/sealed/${id}/booth`;
/** Where a second device opens a sealed vote that is to be checked. */
export const sealedCheckPath = "/sealed/check";
export const votingCodePath = (id: number): string => `/sealed/${id}/code`;
/** Where a device gets a key of its own, to which voting codes are sealed. */
export const deviceKeyPath = "/sealed/key";
export const registrarPath = (id: number): string => `/sealed/${id}/registrar`;
export const registrarTaskPath = (id: number): string => `/sealed/${id}/registrar/task.json`;
export const registrarListPath = (id: number): string => `/sealed/${id}/registrar/list`;
export const keysPath = (id: number): string => `/sealed/${id}/keys`;
export const keysTaskPath = (id: number): string => `/sealed/${id}/keys/task.json`;
