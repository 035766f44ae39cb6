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
