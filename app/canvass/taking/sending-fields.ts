import * as v from "valibot";

interface Says {
  readonly sentAt: string;
  readonly rows: (most: number) => string;
}

/** What every sending of a phone has: what its clock said then, and the rows, of which each is judged by itself. */
export const sendingFields = (most: number, says: () => Says) => ({
  sentAt: v.pipe(
    v.string(() => says().sentAt),
    v.isoTimestamp(() => says().sentAt),
    v.transform((text) => new Date(text)),
  ),
  rows: v.pipe(
    v.array(v.unknown(), () => says().rows(most)),
    v.maxLength(most, () => says().rows(most)),
  ),
});
