/**
 * How long something stays. Whatever it is, it goes with its person when they leave the party or have themselves erased;
 * of what they wrote for all only their name.
 */
export type Stays =
  /** As long as they belong. */
  | { readonly kind: "belonging" }
  /** What they did for all stays; from the day they go, nothing says any more that it was theirs. */
  | { readonly kind: "nameless" }
  /** So long, and a job deletes it. */
  | {
      readonly kind: "counted";
      /** Or as long as this number of the rulebook says. */
      readonly days: number | { readonly rule: string };
      /**
       * From when it is counted, in the language spoken.
       * @param length such as "30 days", in that language
       */
      says(length: string): string;
    };

/** One kind of what a room keeps of people, as the privacy notice tells it. */
export interface Kept {
  /** Every table of the room in which it stands, with its schema. */
  readonly tables: readonly string[];
  readonly stays: Stays;
  /** What it is and what for, in the language spoken. */
  says(): { readonly what: string; readonly why: string };
}
