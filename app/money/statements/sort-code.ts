/** `089999` as people write it: `08-99-99`. */
export const inPairs = (sortCode: string): string => sortCode.replace(/(\d\d)(?=\d)/g, "$1-");
