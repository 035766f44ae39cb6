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
