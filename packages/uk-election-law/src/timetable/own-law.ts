import { accept, type Outcome, quote, refuse, worded } from "../refusal.ts";

/** A council whose elections stand under a law of their own, which this package does not know. */
interface OwnLaw {
  readonly council: string;
  /** The council's name in other words, as people write it. */
  readonly name: RegExp;
  readonly reason: string;
}

const OWN_LAWS: readonly OwnLaw[] = [
  {
    council: "the City of London",
    name: /\bcity of london\b|\bcourt of (common council|aldermen)\b|\bcommon council\b|\bcity corporation\b|\bcorporation of london\b/,
    reason:
      "ward elections in the City of London (Common Council and aldermen) have their own Acts and Acts of Common Council: voters stand on ward lists, made once a year from those registered by 30 November, and the day and the notices follow other rules. Ask the Town Clerk.",
  },
  {
    council: "the Council of the Isles of Scilly",
    name: /\bscilly\b/,
    reason:
      "the Council of the Isles of Scilly is constituted under the Isles of Scilly Order 1978 (SI 1978/1844; Local Government Act 1972 s. 265), and how the ordinary rules apply there was not confirmed. Ask the returning officer.",
  },
];

/**
 * Refuses a council under a law of its own. Any other name is taken as an ordinary council's.
 * @param council its name as people write it, or undefined where nobody asked
 */
export function findOwnLaw(council: unknown): Outcome<true> {
  if (council === undefined) return accept(true);
  if (typeof council !== "string" || council.trim() === "") {
    return refuse(
      "law.timetable.council-not-a-name",
      "council",
      worded`${quote(council)} is not the name of a council.`,
    );
  }
  const name = council.toLowerCase().replace(/[-_\s]+/g, " ");
  const found = OWN_LAWS.find((law) => law.name.test(name));
  return found
    ? refuse("law.timetable.own-law", "council", worded`Not covered: ${found.reason}`)
    : accept(true);
}

/** The same in one sentence, for answers that hang on no day. */
export const OWN_LAW_COUNCILS =
  "Not covered: ward elections in the City of London and the Council of the Isles of Scilly, which have laws of their own.";

/** What an answer for "a council in England" leaves out, for whoever did not name the council. */
export const COUNCILS_NOT_COVERED: readonly string[] = OWN_LAWS.map(
  ({ reason }) => `Not covered: ${reason}`,
);
