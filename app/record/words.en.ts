import { countInWords } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";

const lines = (number: number): string =>
  number === 1 ? "1 line" : `${countInWords(number)} lines`;

/** "safety-officer" as it begins a sentence: "Safety officer". */
const title = (name: string): string =>
  (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll("-", " ");

/** Every sentence of this room that a person reads. */
export const en = {
  above: [{ label: "Our party", href: partyPath }],
  title: "The record",
  lead: "Everything that was done in the party's name: what, when, by which right and why. Anybody can read it, and check it.",
  titleOf: title,
  timeOfALot: "The time of a lot has come. This line makes the seal with which the lot is drawn.",
  seal: {
    title: "Sealed so far",
    none: "Nothing is sealed yet. The first lines are sealed a second or two after they are written.",
    says: (size: number) =>
      `${lines(size)} ${size === 1 ? "is" : "are"} sealed. Each line is sealed to all those before it, so none can be changed, taken out or put in without everybody seeing it.`,
    lines: "Lines",
    root: "Seal (root hash)",
    key: "The record's public key",
    at: "Sealed",
    checkpoint: "The signed checkpoint",
    stuck: {
      title: "New lines are not being sealed",
      says: "Some lines have been waiting for longer than they should. They count as written, and not yet as recorded. Whoever runs the server has been told.",
    },
  },
  witnesses: {
    title: "Witnesses",
    none: "No witness outside the party keeps this record's seals yet. Until there is one, keep a checkpoint yourself: it shows later whether the record was rewritten.",
    means:
      "A witness is somebody outside the party. With its signature it says: I saw this seal, after that one, at this time. It does not say that what the lines tell is right.",
    quorum: (quorum: number, witnesses: number) =>
      `A seal is shown here only when ${quorum} of ${witnesses} ${witnesses === 1 ? "witness has" : "witnesses have"} signed it.`,
    caption: "Who has signed, and when",
    columns: { who: "Witness", when: "Signed", size: "Up to line" },
    never: "not yet",
  },
  promise: {
    title: "What this record promises, and what it cannot",
    holds: [
      "A line is written together with the act itself. No act without its line, no line without its act.",
      "Lines are only added. A line counts as recorded when it is sealed: then anybody with an older seal can prove any change, even one made by whoever runs the server.",
      "It holds no personal data: no names, no addresses, and nobody's vote. Where a person acted, the line holds a number that only they can open. When they are erased, nobody can.",
      "It cannot promise that a line tells the truth, or that the party wrote a line for what it did in secret. And whoever holds the party's key could show different people different records: witnesses outside the party are there to catch that.",
    ],
    copyTitle: "Keep a copy, and check it",
    copy: "Keep a checkpoint from today. With the software of this page, one command checks every line against it, on your own machine:",
    command: (url: string) => `npm run record:check -- ${url}/record --since checkpoint`,
    files:
      "For programs that follow transparency logs (C2SP tlog-tiles), the log is at this address:",
    json: "All lines as JSON",
  },
  filter: {
    label: "Show only some lines",
    room: "Where",
    everyRoom: "Everywhere",
    office: "Office",
    everyOffice: "Every office",
    officer: "Officer",
    everyOfficer: "Everybody",
    subject: "About (an address on this site)",
    subjectHint: "For example /proposals/12",
    button: "Show",
    clear: "Show all lines",
    onlyMembers: "Which officer did what is shown to members. The record itself has no names.",
  },
  line: {
    title: (number: number) => `Line ${countInWords(number)}`,
    waiting: "Waiting to be sealed",
    waitingSays: "This line is written, and has no place in the log yet.",
    by: (by: string) => `By ${by}`,
    on: "About",
    facts: {
      at: "When",
      by: "By",
      office: "Office",
      why: "Why",
      on: "About",
      act: "Act",
      line: "Line",
      commitment: "Whoever acted",
    },
    commitmentSays:
      "A number that only the person themself can open, with what is in their own download. It says nothing to anybody else.",
    all: "All about this",
    factsTitle: "Facts for checking",
    previous: "The line before",
    next: "The line after",
    back: "All lines",
  },
  proof: {
    title: "Proof",
    sealed: (number: number, size: number) =>
      `This is line ${countInWords(number)} of the ${countInWords(size)} that are sealed. Its proof shows that to anybody, without this server, for ever.`,
    waiting: "This line has its place. Its proof will be here when its seal is published.",
    download: "The proof (tlog-proof)",
    entry: "The line's exact text (JSON)",
    how: "The proof holds the line's text too. The verifier checks it offline, with the record's public key.",
  },
  check: {
    noKey: "No key is known that could have signed it.",
    gone: "Nothing is published here, and the checkpoint that was kept has lines: the record was set back.",
    log: (where: string, sentence: string) => `In the log, ${where}: ${sentence}`,
    holes: (leaves: number, largest: number) =>
      `There are ${leaves} places, and the last is number ${largest + 1}: some are missing.`,
    hashes: (level: number, found: number, expected: number) =>
      `At level ${level} the tree has ${found} hashes instead of ${expected}.`,
    root: (size: number) =>
      `The checkpoint of ${lines(size)} was signed over another tree than the one that is here.`,
    signature: (size: number) =>
      `The checkpoint of ${lines(size)} does not bear the record's signature.`,
    cosignature: (size: number, witness: string, why: string) =>
      `The signature of ${witness} under the checkpoint of ${lines(size)} does not hold. ${why}`,
    unsigned: (signed: number, size: number) =>
      `The newest checkpoint is of ${lines(signed)}, and the log has ${countInWords(size)}: a checkpoint was taken away.`,
    deleted: (number: number) => `Line ${number}: it was sealed, and its row is gone.`,
    placed: (number: number) => `Line ${number}`,
    unplaced: (number: number) => `The line with row number ${number}, which has no place yet`,
    changed: (name: string, part: string) =>
      `${name}: its “${part}” is not what its entry in the log says.`,
    lost: (number: number) =>
      `The line with row number ${number} has no place in the log, and does not wait for one.`,
    twice: (name: string) => `${name}: it has its place, and waits for another.`,
  },
  unknown: "The record has no such line.",
  noFile: "The record has no such file.\n",
  noCheckpoint: "Nothing is sealed yet.\n",
  emptyTitle: "Nothing here yet",
  empty: "The first official act will be the first line.",
  emptyFiltered: "No line fits what you asked for.",
  lines: "Lines of the record",
  membersOnly: "Which officer did what is shown to members only.",
  signIn: "Please sign in first.",
  json: "Lines in the order of the log. Follow `next` until it is null; for what is sealed after that, ask again at `later`. The exact bytes of each line, and its proof, are in the log itself: see `log`.",
  kept: {
    lines: {
      what: "Which lines of the public record are about what you did",
      why: "So that you can show that a line is yours. The record itself has no name.",
    },
  },
} as const;
