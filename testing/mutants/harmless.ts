/** A mutant that no test can kill, or that need not be killed, and why. */
export interface Harmless {
  readonly file: string;
  /** As the report shows it. */
  readonly was: string;
  readonly instead: string;
  readonly why: string;
}

/** Every survivor that somebody looked at. A test holds that each of them still stands in its file. */
export const HARMLESS: readonly Harmless[] = [
  {
    file: "app/ballots/counting/closing.ts",
    was: "isRefusal(counted)",
    instead: "false",
    why: "A refused count would be a bug of ours; it throws a line later too, for want of a motion.",
  },
  {
    file: "app/ballots/roll/roll.ts",
    was: "one.lineId < other.lineId",
    instead: "one.lineId <= other.lineId",
    why: "No two lines of a roll are the same.",
  },
  {
    file: "app/ballots/roll/roll.ts",
    was: "letters.match(/.{4}/g) ?? []",
    instead: "letters.match(/.{4}/g)",
    why: "Sixteen letters always have four groups of four.",
  },
  {
    file: "app/membership/standing/member.ts",
    was: "renewsOn < today",
    instead: "renewsOn <= today",
    why: "On the same day both are the same day.",
  },
  {
    file: "app/offices/granting.ts",
    was: "termEnd < endsAt",
    instead: "termEnd <= endsAt",
    why: "Two equal moments are one.",
  },
  {
    file: "app/mail/letter.ts",
    was: "WAIT_MINUTES[Math.min(letter.tries, WAIT_MINUTES.length) - 1] ?? 1",
    instead: "WAIT_MINUTES[Math.min(letter.tries, WAIT_MINUTES.length) - 1]",
    why: "A letter that failed has at least one try; the other side is for the compiler.",
  },
  {
    file: "app/mail/resting.ts",
    was: "rests.get(mail)?.until ?? now",
    instead: "rests.get(mail)?.until",
    why: "A date compared with nothing is not earlier: the same answer.",
  },
  {
    file: "app/rulebook/rule.ts",
    was: "Math.abs(number * step - steps) < 1e-9",
    instead: "Math.abs(number * step - steps) <= 1e-9",
    why: "No number of tenths misses its step by just a billionth.",
  },
];
