/** What this room keeps of people, in words: what, why, and until when. */
export const kept = {
  votes: {
    what: "Which line of a roll is yours, and what you voted",
    why: "So that nobody votes twice, and members can check the count by its names.",
  },
  packs: {
    what: "If you have no mailbox: that ballot papers with codes were made for you, and when they were printed; if you are an officer: which you printed. Never a code",
    why: "So that you can vote, and nobody prints both halves of a vote.",
    until: (length: string) => `Until the ballot is counted, ${length} after it opened`,
  },
  trusteeSeats: {
    what: "Of which sealed ballots you are or were a trustee, by which office, and why no longer. Everybody sees the office and never your name",
    why: "So that several people of different bodies hold the key together, and nobody is asked twice.",
  },
  sealedRoll: {
    what: "On which rolls of sealed ballots you stand, and in which of them you may hold no key because you stand in it. Nothing says whether you voted, when, or what",
    why: "So that everybody who may vote gets one voting code, and nobody counts the votes for themselves.",
  },
} as const;
