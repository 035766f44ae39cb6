import { counted, countInWords } from "@breakthrough/languages";

const members = (count: number): string => counted(count, "member");
const votes = (count: number): string => counted(count, "vote");

/** What the pages of a sealed ballot say. */
export const board = {
  above: "Sealed ballot",
  toMatter: "Read what it is about",
  stage: "Where it stands",
  opens: "Voting opens",
  opened: "Voting opened",
  closes: "Voting closes",
  closed: "Voting closed",
  roll: "On the roll",
  rollSays: members,
  trustees: "Trustees",
  trusteesSays: (needed: number, wanted: number) => `any ${needed} of ${wanted} open the result`,
  late: (days: number) =>
    `Keys or voting codes were late, so that it opens and closes ${counted(days, "day")} later than was planned.`,
  stages: {
    keys: "The trustees make its key",
    codes: "The registrar makes the voting codes",
    ready: "Ready: it opens by the clock",
    open: "Open: vote now",
    checking: "Closed: the sealed votes are checked and added up",
    mixing: "Closed: trustees shuffle the sealed rankings",
    decrypting: "Closed: trustees open the result",
    counted: "Counted",
    void: "Not held",
  },
  says: {
    keys: "Several trustees make one key together, each a part of it. Nobody ever has the whole of it. Votes are sealed under it, and only enough trustees together can open what was added up.",
    codes:
      "The registrar makes a secret voting code for everybody on the roll. The site gets only the list of locks that fit these codes, without names.",
    ready:
      "Keys and voting codes are there. The list of locks is public and cannot change any more.",
    open: "Your vote is sealed on your own device before it is sent. You may vote as often as you like until the close: only your last vote counts.",
    checking:
      "Every sealed vote is checked once more, and those that count are put together, still sealed. Nobody can read one of them.",
    mixing:
      "Rankings cannot be added up, so they are shuffled: each trustee mixes all of them and proves that none was changed. After that nobody can tell whose is whose.",
    decrypting:
      "Trustees open what was added up or mixed, never a single voter's ballot as it was cast. Each proves that it was opened rightly.",
    counted:
      "The result stands, and the public file is whole. Anyone can check and count it again.",
    void: "There is no result, and there will be none.",
  },
  progress: (done: number, all: number) =>
    `${countInWords(done)} of ${countInWords(all)} parts of the sealed votes are checked and added up.`,
  shuffled: (done: number, needed: number) => `${done} of ${needed} trustees have shuffled.`,
  decrypted: (done: number, needed: number) => `${done} of ${needed} trustees have opened it.`,
  wrongFrom: (owner: number) =>
    `What trustee ${owner} sent did not hold, and was not taken. They can send it again, or another trustee takes their place.`,
  toBooth: "Vote in the booth",
  toCode: "Get your voting code",
  toKeys: "What trustees do",
  toRegistrar: "What the registrar does",
  toCheck: "Check a sealed vote on another device",
  onRoll: "You are on the roll of this ballot. Nobody can see whether you have voted.",
  notOnRoll: "You are not on the roll of this ballot. It was frozen when the ballot was called.",
  signIn: "Sign in to see whether you are on the roll.",
  candidates: "Who stands",
  seats: (seats: number) =>
    seats === 1 ? "One place is filled." : `${countInWords(seats)} places are filled.`,
  method: (name: string) => `Counted by the rule ${name}, as the verifier and the tally have it.`,
  reopens: "A place that this wins stays empty, and is called again.",
  file: "The public file",
  fileSays: (ballots: number) =>
    `All that was sealed stands in one public file, which only grows: so far with ${votes(ballots)}, those included that a later one replaced. Each can be fetched by anybody at once, and nobody can read one.`,
  fileBegins: "The public file begins when keys and voting codes are there.",
  getFile: "Fetch the public file",
  head: "Fingerprint of its newest entry",
  heads: "The record of the party tells this fingerprint once a minute while votes come in.",
  verifyHere: "Verify it here, in this browser",
  verifyHereSays:
    "Your browser fetches the public file and checks all of it. The page that does it comes from this site: whoever does not trust the site takes the verifier from elsewhere.",
  toRecount: "Check and count it yourself",
  heldTitle: "Scrutineers look first",
  held: (moment: string) =>
    `It is counted. Whom candidates trust sees the result and every file before everybody else; you see them from ${moment}. Until then the public file stops before the message that opens the votes. The record has had the hash of the result since the count, so that nobody can change it meanwhile.`,
  toResult: "The result, stage by stage",
  who: "Who could cheat, and who would notice?",
  cheats: [
    {
      title: "Whoever runs the server leaves your vote out, or takes it away later.",
      says: "You would notice: your tracking number is missing in the public file. Everybody who kept an earlier copy would notice too, and so would the witnesses of the record.",
    },
    {
      title: "Somebody changes a sealed vote, copies one, or adds one without a voting code.",
      says: "It cannot be done unseen. Each sealed vote has proofs and a signature that anyone's computer checks.",
    },
    {
      title: "The registrar keeps voting codes and votes for people who do not.",
      says: "A member would notice that a vote by their code is there already. So the registrar must be of another body than those who run the server, and must destroy the codes.",
    },
    {
      title: "Somebody has two accounts, and votes by the codes of both.",
      says: "Accounts that become one have one code. If the codes were made before, the registrar takes the other back, and the record says so. A vote that was cast with it until then counts: the record says that there is one, and nobody can see which. Where the platform made the codes, it kept none and cannot take one back.",
    },
    {
      title: "Somebody counts wrongly.",
      says: "Anyone would notice: the file has all that is needed to count again.",
    },
    {
      title: "Your own device seals something else than you chose.",
      says: "You can notice, if you have a sealed vote opened and checked on a second device before you cast another one.",
    },
    {
      title: "A trustee opens it wrongly, or changes rankings while shuffling.",
      says: "It is refused at once: each of these steps carries a proof. Who sent it stands on this page.",
    },
  ],
  cannot: "What this cannot protect against",
  cannots: (needed: number) => [
    `Any ${needed} trustees who work together secretly can open single votes. So they are of different bodies and should not trust each other.`,
    "Somebody who stands behind you, or pays you, can see how you vote. You can vote again later, when you are alone: the last vote counts.",
    "Your device could tell somebody how you voted. No software on a hostile device can keep a secret.",
    "All rankings are published, without names. Who told you to rank in a strange order could look for it.",
    "If everybody votes the same, it is known how everybody voted. Where very few vote, think of that.",
    "Perhaps a future computer can open what is sealed today, and the file can be kept for ever.",
  ],
  few: (least: number) =>
    `Fewer than ${countInWords(least)} voted. The result is published as a whole, and no part of it by itself.`,
  voidWhy: "Why",
  track: {
    title: "Where your vote is",
    number: "Tracking number",
    isThere: "This sealed vote stands in the public file.",
    counts: "It is the last one by its voting code, so it is the one that counts.",
    replaced: "A later vote by the same voting code has taken its place. That one counts.",
    place: "Its place in the file",
    missing:
      "There is no such sealed vote in the public file of this ballot. If you have a receipt for it, somebody has cheated: show the receipt to others.",
    how: "This page believes the server. The public file does not have to: fetch it and look for the number yourself.",
    back: "Back to the ballot",
  },
  result: {
    title: "The result",
    notYet: "There is no result yet.",
    turnout: "Who took part",
    elected: "Elected",
    nobody: "Nobody was elected.",
    empty: (seats: number) =>
      seats === 1 ? "One place stays empty." : `${countInWords(seats)} places stay empty.`,
    reopened: "“Re-open nominations” won a place. It stays empty, and is called again.",
    stagesTitle: "Votes at every stage",
    stagesAlt: "A row for each candidate, a column for each stage. The table below says the same.",
    flowTitle: "Where the votes went",
    flowAlt: "How votes moved from stage to stage. The sentences below say what was moved and why.",
    sentences: "What was done at each stage, and why",
    player: {
      first: "First stage",
      back: "Stage before",
      next: "Next stage",
      last: "Last stage",
      all: "Show all stages",
      one: "Step through the stages",
      where: "Stage {1} of {2}",
    },
    quota: (votes: string) => `The dashed line is the number of votes that is enough: ${votes}.`,
    marks: {
      elected: (votes: string) => `${votes}, elected`,
      out: (votes: string) => `${votes}, out`,
    },
    inEnglish: "The count itself speaks English.",
    candidate: "Candidate",
    stage: (number: number) => `Stage ${number}`,
    outcome: "Outcome",
    isElected: (stage: number) => `elected at stage ${stage}`,
    isExcluded: (stage: number) => `out at stage ${stage}`,
    stays: "not elected",
    nonTransferable: "With nobody",
    lots: "A tie was decided by lot",
    lotSays: (seed: string) =>
      `The lot was drawn from these public words, which were fixed before anybody could open a vote: ${seed}`,
    notCounted: (why: string) => `Nothing could be counted: ${why}`,
    voted: (voted: number, roll: number) => `${countInWords(voted)} of ${countInWords(roll)} voted`,
  },
  recount: {
    title: "Check and count it yourself",
    lead: "Nobody has to believe this site. Fetch the public file and check it on your own computer.",
    files: "What you need",
    file: "The public file of this ballot",
    asked: "What it asks, with every text and the rules of the count",
    verifier: "The verifier, which is part of our software and can be read by anybody",
    check: "Check everything",
    checkSays:
      "It checks every sealed vote, every proof, the sum, the shuffles and the opening, and says what it found.",
    decided: "Which of it was decided, and was it asked so?",
    decidedSays:
      "The public file begins with the hash of what is asked, and every sealed vote refers to it: the texts cannot be exchanged afterwards. The verifier compares them, and says by the rules that stand there what was adopted, and which amendments were carried.",
    find: "Look for your own vote",
    findSays: "Put your tracking number in the place of NUMBER.",
    since: "Was anything taken away?",
    sinceSays: "Keep a copy now, and compare it with the file after the close.",
    count: "Count the rankings again",
    countSays: (method: string) =>
      `The verifier counts them by ${method}. With these words it draws the same lots, if any are needed:`,
    tally: "Or count them by another program",
    tallySays:
      "The rankings as they were opened, and the groups of which so many must be elected, for npx tally:",
    rankings: "The rankings, as a file in the format BLT",
    page: "Or without a command line",
    pageSays:
      "The verifier is also one page, which works from a disk with the network off: build it once, open it, and drop the file in.",
  },
  cards: {
    open: "Sealed ballot, open",
    coming: "Sealed ballot, being made ready",
    counting: "Sealed ballot, being counted",
    counted: "Sealed ballot",
    void: "Not held",
    vote: "Vote in the booth",
    elected: (names: string) => `Elected: ${names}`,
  },
  letters: {
    openedSubject: (title: string) => `Vote now in secret: ${title}`,
    openedText: (facts: { name: string; title: string; closes: string; link: string }) =>
      `Hello ${facts.name},\n\na sealed ballot has opened, and you are on its roll:\n\n${facts.title}\n\nGet your voting code and vote here:\n\n${facts.link}\n\nIt closes on ${facts.closes}. Your vote is sealed on your own device. Nobody can see how you voted, or whether you did. You can vote again until the close: your last vote counts.\n`,
    reminderSubject: (title: string, closes: string) => `Vote by ${closes}: ${title}`,
    reminderText: (facts: { name: string; title: string; closes: string; link: string }) =>
      `Hello ${facts.name},\n\nthis sealed ballot closes soon:\n\n${facts.title}\n\n${facts.link}\n\nIt closes on ${facts.closes}. Everybody on its roll gets this letter once, since nobody can see who has voted. If you have, there is nothing to do.\n`,
    closedSubject: (title: string) => `The result of the sealed ballot: ${title}`,
    closedText: (facts: { name: string; title: string; link: string }) =>
      `Hello ${facts.name},\n\nthe sealed ballot is counted:\n\n${facts.title}\n\nThe result stands here, with the file by which anybody can check it:\n\n${facts.link}\n\nIf you voted, look for your tracking number in the file.\n`,
    voidSubject: (title: string) => `Not held: ${title}`,
    voidText: (facts: { name: string; title: string; link: string; why: string }) =>
      `Hello ${facts.name},\n\nthe sealed ballot on this is not held, or has no result:\n\n${facts.title}\n\n${facts.why}\n\n${facts.link}\n`,
  },
} as const;
