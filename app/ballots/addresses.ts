export const decidePath = "/decide";
export const resultsPath = "/decide/results";
export const resultsFeedPath = "/decide/results.atom";
export const receiptsPath = "/me/receipts";

/** Where whoever has no mailbox votes with the codes on their sheets. */
export const paperPath = "/decide/paper";
export const paperVotePath = "/decide/paper/vote";
/** Where officers print those sheets. */
export const packsPath = "/decide/packs";
export const printSheetsPath = "/decide/packs/print";
export const notePostedPath = "/decide/packs/posted";
export const replacePackPath = "/decide/packs/replace";
export const lostPackPath = (number: number): string => `/decide/packs/${number}/lost`;

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
/** The rankings as they were opened, for `npx tally`, and what the count was bound by. */
export const sealedRankingsPath = (id: number): string => `/sealed/${id}/rankings.blt`;
export const sealedAskedPath = (id: number): string => `/sealed/${id}/asked.json`;
export const sealedConstraintsPath = (id: number): string => `/sealed/${id}/constraints.json`;
/** The count of rankings as pictures. */
export const sealedStagesPath = (id: number): string => `/sealed/${id}/stages.svg`;
export const sealedFlowPath = (id: number): string => `/sealed/${id}/flow.svg`;
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
/** Where somebody who is asked to be a trustee says yes or no. */
export const trusteePath = (id: number, answer: "serve" | "decline"): string =>
  `/sealed/${id}/keys/${answer}`;
export const trusteeRehearsalPath = "/sealed/rehearsal";
/** This member's envelopes as JSON, for the booth on their device. */
export const envelopesPath = (id: number): string => `/sealed/${id}/code/envelopes.json`;
export const removeDevicePath = "/sealed/key/remove";

/** The ballot whose own page this is. */
export function findBallotId(path: string): number | undefined {
  const id = /^\/decide\/([1-9][0-9]{0,8})$/.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}
