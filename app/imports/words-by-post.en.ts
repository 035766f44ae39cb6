import { counted } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import { importsPath, postPath } from "./addresses.ts";

/** Letters on paper, and how whoever gets them comes to a mailbox. */
export const byPost = {
  trail: [
    { label: "Our party", href: partyPath },
    { label: "Imports of members' lists", href: importsPath },
    { label: "Letters on paper", href: postPath },
  ],
  title: "Letters on paper",
  lead: "Members whose list had a postal address and no mailbox of their own. What we write to them waits here until it is printed.",
  howTheyVote:
    "They vote with two codes on two sheets of paper, which officers of two bodies print apart. Once they have a mailbox here, they sign in and take part like everybody. It takes two keys, since whoever reads it signs in as them.",
  ballotPapers: "Ballot papers to print",
  nothingWaits: "Nothing waits to be printed.",
  printLetters: (count: number) => `Print ${counted(count, "letter")}`,
  printLabels: "Print the address labels",
  emptyTitle: "Everybody has a mailbox",
  emptySays: "Whoever an import brings in without one stands here.",
  caption: "Whoever has no mailbox",
  columns: {
    name: "Name",
    address: "Postal address",
    waiting: "To be printed",
    mailbox: "Mailbox",
  },
  nameIt: "Give a mailbox",
  lettersTitle: "Letters to print",
  lettersLead:
    "Print this page: every letter stands on a sheet of its own. Say below that they are sent once they are in their envelopes.",
  labelsTitle: "Address labels",
  labelsLead:
    "Print this page on labels, three in a row. There is one for each person for whom a letter waits.",
  noteSent: (count: number) =>
    count === 1
      ? "This letter is in its envelope"
      : `These ${count} letters are in their envelopes`,
  nothingToSend: "These letters were noted as sent already, or there are none.",
  mailboxTitle: "Give a mailbox",
  mailboxLead:
    "Only where they have told you of it themselves. Two keys decide, then its reader confirms it, and a letter on paper tells them.",
  whom: "Whom",
  email: "Email address",
  goOn: "Go on to ask",
  askTitle: "Ask to give a mailbox",
  askLead: "The other key sees the name and the address. The record has neither.",
  why: "How do you know that it is theirs?",
  unknown: "There is nobody like that without a mailbox.",
  taken: "Somebody is here with this mailbox already. One mailbox is one person's.",
  mailboxGone:
    "This mailbox is not waiting any more: another one was named, or it was given, or nobody decided in time.",
  line: "A mailbox is given to somebody who had none.",
  noKey: "This link is not one of ours, or it is too old, or it was followed already.",
  confirmTitle: "Is this your mailbox?",
  confirmLead:
    "Confirm it, and you sign in with it from now on. Your letters come here and no longer on paper.",
  confirm: "Yes, it is mine",
  confirmedTitle: "Your mailbox is confirmed",
  confirmed: "Your letters come to it from now on, and your postal address is deleted.",
  signIn: "Sign in",
} as const;
