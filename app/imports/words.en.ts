import { counted, countInWords } from "@breakthrough/languages";
import { mePath } from "../me/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";
import { importPath, importsPath } from "./addresses.ts";
import { byPost } from "./words-by-post.en.ts";

const people = (count: number): string => counted(count, "person", "people");

const rows = (count: number): string => counted(count, "row");

interface Counts {
  readonly added: number;
  readonly known: number;
  readonly refused: number;
}

interface Told {
  readonly party: string;
  readonly request: number;
  readonly link: string;
}

/** What stands in the letter to somebody whom a list brought in. */
interface Inviting {
  readonly party: string;
  readonly day: string;
  /** Undefined where they came while the party was founded. */
  readonly by: { readonly request: number; readonly link: string } | undefined;
  /** They want no letters: this one alone is sent. */
  readonly isTheOnlyOne: boolean;
  readonly links: Readonly<Record<"signIn" | "me" | "leave" | "erase", string>>;
}

/** Every sentence of this room that a person reads. */
export const en = {
  began: "The import of a list of members began.",
  ended: ({ added, known, refused }: Counts) =>
    `A list of members was imported: ${added} added, ${known} known already, ${refused} refused.`,
  added: "Added.",
  others:
    "Left out: somebody of another name has this mailbox, here or in an earlier row. One mailbox is one person's.",
  comesByPost: "Comes without a mailbox: letters to their postal address are printed.",
  noName: "No name stands in this row.",
  badName:
    "What stands as the name cannot be one: it is too long, looks like an address or a link, or is the party's own.",
  noEmail: "No email address stands in this row, and no postal address with its postcode.",
  badEmail: "What stands as the email address is none.",
  known: "Somebody with this mailbox is here already. Nothing was changed.",
  gone: "The list says that they are no member any more.",
  undecided: "Nobody has said yet whether such a row is a member.",
  renewsOn: "The day on which the membership ends is not a day we can read.",
  serial:
    "The day on which the membership ends is a number, as a spreadsheet counts days. Format the column as a date and save the list again.",
  postcode: "Added without the postcode, which is none.",
  joinedOn: "Added without the day of joining, which we cannot read.",
  joinedSerial:
    "Added without the day of joining, which is a number as a spreadsheet counts days. Format the column as a date and save the list again.",
  tooYoung: (least: number) =>
    `The list says that they are younger than ${least}, and people join from that age.`,
  bornOn: "Added without the age, which we cannot read: they are asked for it.",
  isMinor:
    "Under 18: not in the list of people, in no file that leaves the site, and no letters to all.",
  empty: "The file is empty.",

  trail: [
    { label: "Our party", href: partyPath },
    { label: "Imports of members' lists", href: importsPath },
  ],
  askTrail: [
    { label: "Our party", href: partyPath },
    { label: "Imports of members' lists", href: importsPath },
    { label: "Ask for an import", href: importPath },
  ],
  askTitle: "Ask for the import of a members' list",
  askLead:
    "Hand the list in, look at what it would do, and ask. A second key of another body decides. Nobody is brought in before.",
  file: "The list",
  fileHint: (megabytes: number) =>
    `A table (CSV) as other systems write it, of at most ${megabytes} MB. It is kept only until it is decided upon, and never in the record.`,
  handIn: "Hand it in",
  waitingTitle: "Handed in",
  waiting: "Lists that were handed in, the latest first",
  waitingColumns: { file: "File (SHA-256)", rows: "Rows", until: "Deleted at the latest" },
  rows,
  chooseFile: "Choose the file with the list.",
  tooLong: (megabytes: number) =>
    `The file has more than ${megabytes} MB. Take out columns that are not needed, or part it in two.`,
  noTable: (why: string) => `This is no list that we can read. ${why}`,
  noRows: "There are headings in the file, and nobody below them.",
  badHash: "This is not the fingerprint of a file.",
  badColumn: "Choose a column of the file.",
  badChoice: "Choose one of the answers that are offered.",
  /** What has to be said before a list may bring anybody in. */
  questions: {
    column: "Say which columns hold the name and the email address.",
    leftOut: (columns: string) =>
      `Left out is what looks like a status or an end of membership: ${columns}. Say which column holds what, or that it says nothing of who is a member.`,
    as: "No column says who is a member. Say whether everybody on this list is a member or a supporter.",
    asToo: (columns: string) =>
      `You say what everybody is, and a column says it too: ${columns}. Take back the one, or leave out the other.`,
    words: (unknown: string) =>
      `We do not know whether these words of the list make a member: ${unknown}. Say what becomes of those who have them.`,
    noStatus: (column: string) =>
      `The column ${column} holds too many different words to be a status or a type. Choose another column, or none.`,
    dates: (columns: string) =>
      `Days such as 04/07/2027 could be two days, and nothing in the column proves which: ${columns}. Say whether the day or the month comes first.`,
  },
  badDecision: (text: string) =>
    `“${text}” decides nothing. Write a word of the list and what becomes of it: member, supporter, until or out.`,
  badHeading: (heading: string) => `The file has no column “${heading}”.`,
  questionsTitle: "To be answered first",
  noWord: "(nothing)",
  decisions: {
    member: "Member",
    supporter: "Supporter",
    until: "Member until the membership ends",
    out: "Left out",
  },
  chosenTitle: "What was chosen",
  chosen: {
    as: { member: "Everybody is a member.", supporter: "Everybody is a supporter." },
    word: (word: string, count: number, decision: string) =>
      `${word} (${rows(count)}): ${decision}`,
    leave: (columns: string) => `Says nothing of who is a member: ${columns}`,
    dates: {
      "day-first": "In a day such as 04/07/2027 the day comes first.",
      "month-first": "In a day such as 04/07/2027 the month comes first.",
    },
    ages: "Those of whom the list does not say it are known to be 18 or over.",
  },
  fileGone:
    "This file is not here any more: its import has run, or nobody decided in time. Hand it in again.",
  fileLate:
    "It is too late to ask with this file: it would be deleted before others can decide. Hand it in again.",
  otherFile: "The file that is kept is not the one that was signed.",
  nobodyNew:
    "Everybody on the list is here already, or their row cannot be used. There is nobody to bring in.",

  fileTitle: "A members' list",
  fileLead: (count: number) => `${rows(count)}, handed in and not imported.`,
  facts: { hash: "SHA-256", until: "Deleted at the latest" },
  columnsTitle: "What its columns hold",
  columnsLead:
    "We have guessed by the headings, and by the cells where we do not know the heading. Put right what is wrong, and count again.",
  fields: {
    name: "Whole name",
    firstName: "First name",
    lastName: "Last name",
    email: "Email address",
    postcode: "Postcode",
    address: "Postal address",
    town: "Town",
    kind: "Type of membership",
    status: "Status of membership",
    renewsOn: "Membership ends on",
    joinedOn: "Joined on",
    bornOn: "Date or year of birth, or age",
    deceased: "Has died",
    optIn: "Wants letters",
    optOut: "Wants no letters",
    bouncing: "Letters do not arrive",
  },
  leftOut: "(in no column)",
  countAgain: "Count again",
  samples: "Each column with its first values, and what we take it for",
  heading: "Column",
  values: "First values",
  takenFor: "Taken for",
  asLabel: "Where no column says it, everybody is",
  datesLabel: "Which comes first in a day such as 04/07/2027?",
  datesPrompt: "As the column proves",
  agesLabel: "Where the list says nothing of somebody's age",
  agesPrompt: "They are asked, and until then in no file and get no letters to all",
  agesSaid: { adults: "We know that they are all 18 or over" },
  dayOrders: { "day-first": "The day", "month-first": "The month" },
  wordLabel: (word: string, count: number) => `${word}: ${rows(count)}`,
  wordPrompt: "Choose what becomes of them",
  leaveLabel: (column: string) => `The column “${column}” says nothing of who is a member`,
  examples: "The first rows, as they would come",
  exampleColumns: {
    row: "Row",
    name: "Name",
    kind: "Comes as",
    joinedOn: "Joined on",
    renewsOn: "Membership ends on",
    says: "Note",
  },
  wants: {
    "this-alone": "Gets no letters but those that are needed.",
    unreachable: "Gets no letters, since none arrive.",
  },
  wouldTitle: "What the import would do now",
  would: "What it would do now",
  counts: ({ added, known, refused }: Counts) =>
    `${people(added)} would come. ${people(known)} ${known === 1 ? "is here already and stays as they are" : "are here already and stay as they are"}. ${rows(refused)} cannot be used.`,
  comeByPost: (count: number) =>
    `${people(count)} of those who would come ${count === 1 ? "has" : "have"} no mailbox: their letters are printed, and they vote with codes on paper, as long as they are no more of a roll than the rulebook's share.`,
  minors: (count: number) =>
    `${people(count)} of those who would come ${count === 1 ? "is" : "are"} under 18. Of ${count === 1 ? "them" : "each"} we keep no more than from which month on they are 18.`,
  agesUnknown: (count: number) =>
    `Of ${people(count)} of those who would come the list does not say whether they are 18: they are asked when they first sign in. Until then they are in no file that leaves the site, and get no letters to all.`,
  othersLeftOut: (count: number) =>
    `${people(count)} ${count === 1 ? "is" : "are"} left out, since somebody of another name has their mailbox: couples who share one, for instance.`,
  leftOutRows: "Who would be left out: the first rows",
  leftOutColumns: { row: "Row", name: "Name", says: "Why" },
  doubles: (count: number) =>
    `${people(count)} of those who would come ${count === 1 ? "has" : "have"} the name and the postcode of somebody who is here under another address: look whether that is one person, who would vote twice.`,
  doubleRows: (numbers: string, areMore: boolean) =>
    `In the spreadsheet these are the rows ${numbers}${areMore ? " and others" : ""}.`,
  askThis: "Ask for this import",
  why: "Who are they, and why do they come?",
  whyHint: "Everybody sees this. Write nobody's name.",
  send: "Go on to sign",

  title: "Imports of members' lists",
  lead: "People who did not join one by one. Two keys of two bodies bring a list in, everybody sees how many came, and for some days it can be taken back as a whole.",
  how: (hours: number) =>
    `For ${hours} hours an officer can take an import back, alone; afterwards members can call a jury. Whom it brought in counts in thresholds and quorums at once, and votes once they have signed in and those hours are over. If it is taken back, whoever has signed in stays as a supporter and can become a member like anybody else; the others are deleted.`,
  ask: "Ask for an import",
  emptyTitle: "No list has been imported since our first ballot",
  emptySays: "If that happens, it stands here with the number of people.",
  caption: "Imports, the latest first",
  columns: { when: "When", who: "How many came", state: "What became of it" },
  came: ({ added, known, refused }: Counts) =>
    `${people(added)}. ${countInWords(known)} ${known === 1 ? "was" : "were"} here already, ${rows(refused)} could not be used.`,
  request: (number: number) => `Request ${number}`,
  states: {
    open: (until: string) => `Can be taken back until ${until}`,
    stands: "It stands",
    takenBack: (when: string, by: string, removed: number, stayed: number) =>
      `Taken back ${when} by ${by}: ${countInWords(removed)} removed, ${countInWords(stayed)} stay as supporters`,
  },
  takeBack: "Take it back",
  takeBackLabel: (number: number) => `Take it back: the import by request ${number}`,
  unknown: "There is no such import.",
  onlyOfficers:
    "Only an officer who may ask for imports or turn a key for them takes one back. Members can challenge it.",
  tooLate:
    "The time to take this import back is over. Members can challenge it while its challenge runs.",
  takenBackAlready: "This import has been taken back already.",
  line: (count: number, hash: string) =>
    `Imports a members' list of ${rows(count)} (SHA-256 ${hash}).`,
  takenBackLine: (request: number, removed: number, stayed: number) =>
    `The import by request ${request} was taken back: ${removed} removed, ${stayed} stay as supporters.`,

  inviting: {
    title: "Letters to those who came",
    lead: "Each gets one letter: who writes, why they are here, what is kept of them, how to sign in and how to leave. It goes out once their import cannot be taken back any more.",
    emptySays: "Nobody has come by a list whom we would have to write to.",
    caption: "How far the letters are",
    columns: {
      import: "Import",
      posted: "Written to",
      waiting: "Still to be written to",
      unreachable: "Not to be reached",
      next: "Next",
    },
    founding: "While the party was founded",
    done: "All are written to",
    unreachable: "Their list says that letters to them do not arrive.",
  },

  age: {
    trail: [{ label: "Me", href: mePath }],
    choose: "Say how old you are.",
    title: "Are you 18?",
    lead: "A members' list brought you in, and it does not say whether you are 18. Until you say it, you are in no file that leaves this site, and officers' letters to all do not go to you.",
    send: "That is my age",
    later: "Go on without saying it",
    tooYoung: (least: number) =>
      `Are you younger than ${least}? People join from the age of ${least}, so please have your details erased.`,
    erase: "Have all of it erased",
    known: "You have said how old you are. Your details can be changed on the page Me.",
  },

  byPost,

  /** What is written of it to members, and to those who came. */
  letters: {
    invitedSubject: (party: string) => `${party}: what we keep of you, and how to take part`,
    invitedText: (name: string, { party, day, by, isTheOnlyOne, links }: Inviting) =>
      `Hello ${name},\n\n${party} writes to you because you stand on a list of those who belong to it. The list was imported on ${day}${by === undefined ? ", while the party was being founded on this platform.\n\n" : `, decided by two keys of two bodies. Who asked for it and why stands here:\n\n${by.link}\n\n`}What we keep of you came with that list: your name, this address, your postcode where it named one, whether you are a member or a supporter, and the days from which and until which. As you sign in and take part, we keep what you do.\n\nThat you belong to a party says something of your political opinions, which the law protects specially. We keep it as a party may keep it of its members and of those who are in regular contact with it (UK GDPR, article 9(2)(d)), because we have to know who belongs to us (article 6(1)(f)). We do not pass it on outside the party without your consent, and keep it until you leave. You can read it, put it right, take it with you, object, and have it erased. You can complain to the Information Commissioner: https://ico.org.uk\n\nOther members do not find you in the list of people. That stays so unless you choose otherwise.\n\nTo sign in, give this address; you get a code by letter:\n\n${links.signIn}\n\nWhat we keep, and what you want to be written of:\n\n${links.me}\n\nTo leave:\n\n${links.leave}\n\nTo have all that we keep of you erased:\n\n${links.erase}\n\n${isTheOnlyOne ? "Your list says that you want no letters. This one the law asks of us (article 14). We write no other, unless you ask for it or choose otherwise." : "We write this letter once."}\n`,

    invitedOnPaper: (name: string, { party, day, by }: Inviting) =>
      `Hello ${name},\n\n${party} writes to you because you stand on a list of those who belong to it. The list was imported on ${day}${by === undefined ? ", while the party was being founded on this platform." : `, decided by two keys of two bodies. Who asked for it and why stands here: ${by.link}`}\n\nYour list has no email address of your own for you. So we keep your name, your postal address, whether you are a member or a supporter, and the days from which and until which, and write to you on paper what is important.\n\nThat you belong to a party says something of your political opinions, which the law protects specially. We keep it as a party may keep it of its members and of those who are in regular contact with it (UK GDPR, article 9(2)(d)), because we have to know who belongs to us (article 6(1)(f)). We do not pass it on outside the party without your consent, and keep it until you leave. You can have it read to you, put right, handed out and erased, and you can object: write to whoever sent you this letter. You can complain to the Information Commissioner: https://ico.org.uk\n\nOther members do not find you in the list of people.\n\nWhen there is a ballot, you get two sheets by post, each with a code: with both you vote in any browser, or have somebody do it whom you trust. To take part in everything else, tell us an email address that only you read. Two officers of two bodies enter it; then you sign in with it.\n`,
    mailboxSubject: (party: string) => `Your mailbox at ${party}`,
    mailboxText: (name: string, party: string, link: string) =>
      `Hello ${name},\n\nofficers of ${party} have given this mailbox as yours. If it is, and you want to sign in with it, confirm it within 14 days:\n\n${link}\n\nIf you know nothing of this, do nothing.\n`,
    mailboxOnPaper: (name: string, party: string, email: string) =>
      `Hello ${name},\n\ntwo officers of ${party} have given ${email} as your email address. Whoever reads it can sign in and vote as you, once they have confirmed it. If it is not yours, tell another officer or another member at once.\n`,
    importedSubject: (party: string, added: number) => `${party}: ${people(added)} came at once`,
    importedText: (name: string, told: Told & { readonly added: number; readonly until: string }) =>
      `Hello ${name},\n\na members' list has been imported into ${told.party}: ${people(told.added)} came. Two keys of two bodies decided it (request ${told.request}).\n\nThey count in thresholds and quorums from now on. They vote once they have signed in, and not before ${told.until}: until then the import can be taken back as a whole. Afterwards members can still challenge it.\n\nHere is every import, who asked and why:\n\n${told.link}\n`,
    takenBackSubject: (party: string) => `${party}: an import was taken back`,
    takenBackText: (
      name: string,
      told: Told & { readonly removed: number; readonly stayed: number },
    ) =>
      `Hello ${name},\n\nthe import of a members' list into ${told.party} (request ${told.request}) has been taken back as a whole: ${people(told.removed)} who had not signed in are gone, ${countInWords(told.stayed)} who had are supporters now.\n\nHere is every import:\n\n${told.link}\n`,
    supporterNowSubject: (party: string) => `You are a supporter of ${party} now`,
    supporterNowText: (name: string, party: string, link: string) =>
      `Hello ${name},\n\nthe members' list that brought you into ${party} has been taken back. You had signed in, so you stay, as a supporter, and all that you wrote stays too. If you want to be a member, say so here:\n\n${link}\n`,
  },
  kept: {
    file: {
      what: "A members' list that was handed in: whatever stands in it",
      why: "To bring its people in, once two keys have agreed.",
      until: (length: string) => `Until it was decided on, at most twice ${length}`,
    },
    invitation: {
      what: "If a list brought you in: when, by which request, what it says of letters, and when we wrote to you",
      why: "So that everybody whom a list brought in is written to, and nobody twice.",
    },
    mailbox: {
      what: "A mailbox that an officer named for you, where you had none, until you confirm it",
      why: "So that nobody can be given somebody else's mailbox.",
      until: (length: string) => `${length} at most, if it is not confirmed`,
    },
  },
} as const;
