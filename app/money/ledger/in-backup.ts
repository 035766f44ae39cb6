/** The entries and the totals of months, as a backup calls their tables. */
const ENTRIES = "money.entry";
const MONTH_TOTALS = "money.month_total";

/**
 * Such a row of a backup as it would be wherever it was written: an entry keeps the number of its transaction, and what
 * adds to a total the number of its connection (`lines_added`). Zero is neither's, and so stands for one of before.
 * Of a backup that one connection wrote, since two would have a total each.
 */
export function writtenAnywhere(table: string, row: string): string {
  if (table === ENTRIES) return row.replace(/,\d+\)$/, ",0)");
  return table === MONTH_TOTALS ? row.replace(/^(\(\d+,[\d-]+),\d+,/, "$1,0,") : row;
}
