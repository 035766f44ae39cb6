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
    file: "packages/transparency-log/src/notes/ed25519.ts",
    was: "difference < 0",
    instead: "difference <= 0",
    why: "Nought was left out before: the bytes differ here.",
  },
  {
    file: "packages/transparency-log/src/notes/ed25519.ts",
    was: "limit.length - 1",
    instead: "limit.length + 1",
    why: "Behind their last byte both numbers are nought.",
  },
  {
    file: "packages/transparency-log/src/notes/bytes.ts",
    was: "text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)",
    instead: "false",
    why: "What is no Base64 is not what its bytes are written as, which is looked at last.",
  },
  {
    file: "packages/transparency-log/src/notes/tlog-proof.ts",
    was: "isRefusal(read)",
    instead: "false",
    why: "What could not be read has no note either, and a note that is none is refused.",
  },
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
    file: "app/ballots/roll/letters-of.ts",
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
    file: "app/mail/sending/resting.ts",
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
  {
    file: "packages/tally/src/lists/lists.ts",
    was: "isRefusal(next)",
    instead: "false",
    why: "A lot among lists is always settled: by the seed, by hand, or on trial.",
  },
  {
    file: "packages/tally/src/condorcet/ranked-pairs.ts",
    was: "isRefusal(answer)",
    instead: "false",
    why: "A lot among majorities is always settled: by the seed, by hand, or on trial.",
  },
  {
    file: "packages/tally/src/condorcet/pairwise.ts",
    was: "a < size",
    instead: "a <= size",
    why: "Nothing is read or written behind the end of an array of numbers.",
  },
  {
    file: "packages/tally/src/stv/net-moves.ts",
    was: "by > 0n",
    instead: "by >= 0n",
    why: "A gain of nothing takes no part of a loss.",
  },
  {
    file: "packages/tally/src/stv/surplus-shares.ts",
    was: "a.rest > b.rest",
    instead: "a.rest >= b.rest",
    why: "Equal ones were looked at before.",
  },
  {
    file: "packages/tally/src/marks/majority-judgment.ts",
    was: "remaining > 0",
    instead: "remaining >= 0",
    why: "Without a paper both medians are the lowest mark, and the step is never less than one.",
  },
  {
    file: "packages/tally/src/formats/csv-titles.ts",
    was: "true",
    instead: "false",
    why: "Beside boxes no column is doubted for what it is called.",
  },
  {
    file: "packages/tally/src/meek/rules.ts",
    was: "passes <= mostPasses",
    instead: "passes < mostPasses",
    why: "Nothing known comes near twenty thousand passes.",
  },
  {
    file: "packages/transparency-log/src/witness/by-policy.ts",
    was: "keys .map((key) => noteVerifier(key, ed25519)) .filter((verifier): verifier is NoteVerifier => !isRefusal(verifier))",
    instead: "keys .map((key) => noteVerifier(key, ed25519))",
    why: "A refusal in a key's place has no name, so that no signature is taken for its; the filter is for the compiler.",
  },
  {
    file: "packages/uk-election-law/src/spending/regulated-period.ts",
    was: "daysBetween(previousPoll, poll) < PARTY_PERIOD_DAYS",
    instead: "daysBetween(previousPoll, poll) <= PARTY_PERIOD_DAYS",
    why: "After just 365 days both begin on the same day.",
  },
  {
    file: "packages/uk-election-law/src/did-you-mean.ts",
    was: "before[column - 2] ?? 0",
    instead: "before[column - 2]",
    why: "In the second row and column there always is one before.",
  },
  {
    file: "packages/sortition/src/order.ts",
    was: "place < count - 1",
    instead: "place <= count - 1",
    why: "The last place can only be exchanged with itself.",
  },
  {
    file: "packages/sortition/src/beacon.ts",
    was: "!SIGNATURE.test(signature) || !Number.isSafeInteger(round) || round < 1",
    instead: "!SIGNATURE.test(signature) || !Number.isSafeInteger(round) && round < 1",
    why: "Nobody signed such a round: the signature does not hold either.",
  },
];
