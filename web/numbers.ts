const british = new Intl.NumberFormat("en-GB");

/** A count as people write it: "1,284". One formatter for all, because making one is slow. */
export function countInWords(count: number): string {
  return count < 1000 && count >= 0 && Number.isInteger(count)
    ? String(count)
    : british.format(count);
}

/** To one decimal at most, and never rounded up to 100 or down to 0 when it is not. */
export function percentInWords(part: number, whole: number): string {
  if (whole <= 0) return "0%";
  const percent = (part / whole) * 100;
  const rounded = Math.round(percent * 10) / 10;
  if (rounded >= 100 && part < whole) return "over 99.9%";
  if (rounded <= 0 && part > 0) return "under 0.1%";
  return `${rounded}%`;
}
