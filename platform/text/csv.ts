/** RFC 4180 §2. A cell that a spreadsheet would run as a formula begins with an apostrophe (OWASP, CSV injection). */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One row with its line end. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

/** At the beginning of a file it makes spreadsheets read it as UTF-8. */
export const CSV_MARK = "\ufeff";
