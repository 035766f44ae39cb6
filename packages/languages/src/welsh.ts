/**
 * A count with its noun, as Welsh says it of any number: "1 aelod", "2 o aelodau". Between a number and a plural stands
 * "o", so no number changes the noun; the plural is given as it stands behind "o", softened.
 */
export const countInWelsh = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : `o ${many}`}`;
