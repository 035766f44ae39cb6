/** Fewer could be known as somebody's. */
const BAND = 10;

/** A number as the band of ten in which it is: from 0, which is under ten. */
export const bandOf = (count: number): { readonly from: number; readonly to: number } => {
  const from = Math.floor(count / BAND) * BAND;
  return { from, to: from + BAND - 1 };
};
