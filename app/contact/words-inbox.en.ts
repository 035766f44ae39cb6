import { counted } from "@breakthrough/languages";

interface Answered {
  readonly name: string | undefined;
  readonly answer: string;
  /** What they had written; empty where it is not quoted. */
  readonly asked: string;
  readonly party: string;
  readonly link: string;
  /** An answer to the letter reaches the party. */
  readonly canReply: boolean;
}

const quoted = (text: string): string => text.replace(/^/gm, "> ");

/** The team's shared inbox. */
export const inbox = {
  title: "Inbox",
  lead: "What people wrote to the party. Only your team reads it: what somebody asks can tell what they think.",
  listsLabel: "Lists of the inbox",
  lists: { open: "Open", mine: "Mine", answered: "Answered", closed: "Closed", spam: "Spam" },
  none: "Nothing here",
  noneSays: {
    open: "Every message was answered or closed.",
    mine: "You have taken no message. Look under Open.",
    answered: "Nothing was answered yet.",
    closed: "Nothing was closed without an answer.",
    spam: "Nothing was marked as spam.",
  },
  line: (subject: string, number: number) => `${subject}, message ${number}`,
  noName: "without a name",
  takenBy: (name: string) => `${name} has it`,
  onlyTeam: (day: string) => `Only your team reads this. All of it is deleted on ${day}.`,
  from: "From",
  email: "Email address",
  at: "When",
  state: "State",
  states: {
    unconfirmed: "Not confirmed",
    open: "Open",
    answered: "Answered",
    closed: "Closed",
    spam: "Spam",
  },
  whose: "Whose it is",
  nobodys: "Nobody has taken it yet",
  message: "The message",
  reply: {
    heading: "Subject",
    answers: "Answers our newsletter",
    older: "One that is older than a month",
    unknownSender:
      "This came by mail, but not from the address our newsletter went to, or too late to know. Anybody can write any address into a letter. Your answer goes there without quoting what is written here.",
    cut: "It was longer. What it quoted is left out, and perhaps its end.",
    dropped: (attachments: number) =>
      `It came with ${counted(attachments, "attachment")}. Attachments are not kept: ask for what you need.`,
    noText: "It has no text.",
  },
  entries: { note: "A note for the team", answer: "Our answer" },
  undelivered: "Our answer did not arrive",
  undeliveredSays:
    "This answer did not arrive: the mailbox at this address took no letter. The message is open again. If you know another way to reach them, use it; else close it. Noted:",
  take: "I will answer it",
  putBack: "Put it back",
  give: "Give it on",
  giveTo: "To whom in the team?",
  answer: "Answer by email",
  yourAnswer: "Your answer",
  answerHint:
    "It goes out in the party's name, without your name or address. Their message is quoted below it.",
  sendAnswer: "Send the answer",
  addNote: "Add a note",
  note: "Note",
  noteHint: "Only your team reads it. Whoever wrote the message can ask for it with their data.",
  sort: "Where it belongs",
  into: { open: "Open it again", closed: "Close it without an answer", spam: "It is spam" },
  fields: {
    note: "The note",
    answer: "Your answer",
    into: "Choose where it belongs.",
  },
  unknown: "There is no such message. Perhaps its time is over.",
  takenAlready: "Somebody else has taken it. Ask them to put it back, or give it on.",
  notInTeam: "Choose somebody who is in the team.",
  isSpam: "It is marked as spam. Open it again first.",
  letter: {
    subject: (about: string, party: string) => `${party}: your message (${about})`,
    text: ({ name, answer, asked, party, link, canReply }: Answered) =>
      `Hello${name === undefined ? "" : ` ${name}`},\n\n${answer}\n\n${party}\n\n${
        canReply
          ? "If you answer this letter, it reaches the party. Or write to our team again:"
          : "Please do not answer this letter: nobody would read it. To write to our team again:"
      }\n\n${link}${asked === "" ? "" : `\n\nYou wrote:\n${quoted(asked)}`}`,
  },
};
