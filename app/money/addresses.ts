/** The open books, for everybody. */
export const moneyPath = "/money";
/** Whose books are whose: the central party's and each accounting unit's. */
export const unitsPath = "/money/units";
export const setUnitPath = "/money/units/ask";
export const endUnitPath = (branch: number): string => `/money/units?end=${branch}#end`;
export const unitPath = (unit: number): string => `/money/units/${unit}`;
export const unitYearPath = (unit: number, year: number): string =>
  `/money/units/${unit}/years/${year}`;
export const unitYearFilePath = (unit: number, year: number): string =>
  `/money/units/${unit}/years/${year}/accounts.csv`;
export const unitYearOnPaperPath = (unit: number, year: number): string =>
  `/money/units/${unit}/years/${year}/statement`;
export const yearOnPaperPath = (year: number): string => `/money/years/${year}/statement`;
export const yearPath = (year: number): string => `/money/years/${year}`;
export const yearFilePath = (year: number): string => `/money/years/${year}/accounts.csv`;
/** The treasurer's desk. */
export const treasuryPath = "/money/desk";
export const bankAccountPath = "/money/bank-account";
export const unitBankAccountPath = (unit: number): string => `/money/bank-account?unit=${unit}`;
export const statementsPath = "/money/statements";
export const unitStatementsPath = (unit: number): string => `/money/statements?unit=${unit}`;
export const statementPath = (hash: string): string => `/money/statements/${hash}`;
export const importStatementPath = "/money/statements/import";
export const bankLinePath = (line: number): string => `/money/lines/${line}`;
export const undoMatchPath = (line: number): string => `/money/lines/${line}/undo`;
export const runningPath = "/money/standing-orders";
/** Giving, and the desk on which gifts are checked. */
export const givePath = "/money/give";
export const giftPath = (gift: number): string => `/money/gifts/${gift}`;
export const checkGiftPath = (gift: number): string => `/money/gifts/${gift}/check`;
export const acceptGiftPath = (gift: number): string => `/money/gifts/${gift}/accept`;
export const acceptLargeGiftPath = (gift: number): string => `/money/gifts/${gift}/ask`;
export const returnGiftPath = (gift: number): string => `/money/gifts/${gift}/return`;
export const forfeitGiftPath = (gift: number): string => `/money/gifts/${gift}/forfeit`;
/** One's own dues. */
export const duesPath = "/me/dues";
export const pauseDuesPath = "/me/dues/pause";
export const endDuesPath = "/me/dues/end";
export const ownYearPath = (year: number): string => `/me/dues/${year}`;
