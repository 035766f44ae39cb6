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
  deviceKeys: {
    what: "The public halves of keys that your devices made for voting codes, and since which day you have them",
    why: "So that codes of sealed ballots reach you in envelopes that nobody else can open.",
  },
  registrar: {
    what: "Of which sealed ballots you were the registrar. The registrar gets the names and addresses of those on its roll who have no device with a key",
    why: "So that somebody who neither runs the server nor counts makes the voting codes and sends them out.",
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
