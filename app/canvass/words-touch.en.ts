import { counted } from "@breakthrough/languages";

interface Consent {
  readonly party: string;
  readonly confirmDays: number;
  readonly keptDays: number;
  /** So long the words themselves are kept. */
  readonly wordsDays: number;
  readonly privacy: string;
  readonly contact: string | undefined;
}

/** What staying in touch says to whoever does, and to whoever asks them. */
export const touch = {
  title: "Stay in touch",
  /** Wording 1, which nobody reads any more. It stays for those who said yes to it. */
  consents: {
    1: ({ party, confirmDays, keptDays, privacy, contact }: Consent): readonly string[] => [
      `${party} would like to tell you what becomes of what you said here. For that it keeps your name, one way to reach you, and what you said. You need not say yes, and it is only for people of 18 and over.`,
      "That you talked to a political party can say what you think. By saying yes you agree expressly that this is kept for that one purpose. Nobody outside the party gets it, and it is never made public.",
      `An email address gets one letter. Nothing else comes before you press its link; if you do not within ${counted(confirmDays, "day")}, it is deleted. A phone number is seen only by those who run this stall, who may ring you.`,
      `It is deleted after ${counted(keptDays, "day")}, or as soon as you take your yes back: by the link in each letter, or on the phone. Taking it back is as easy as giving it.`,
      `Your rights, and how to complain to the Information Commissioner: ${privacy}${contact === undefined ? "" : `. Write to ${contact}`}.`,
    ],
    /** Wording 2, since what people say is shown, without them. Another wording is another number, and this one stays. */
    2: ({
      party,
      confirmDays,
      keptDays,
      wordsDays,
      privacy,
      contact,
    }: Consent): readonly string[] => [
      `${party} would like to tell you what becomes of what you said here. For that it keeps your name and one way to reach you, with what you said. You need not say yes, and it is only for people of 18 and over.`,
      "That you talked to a political party can say what you think. By saying yes you agree expressly that your name and the way to reach you are kept for that one purpose. Nobody outside the party gets them, and they are never made public.",
      `What you said is something else: the party may show it to everybody, without your name, and keeps it for ${counted(wordsDays, "day")}, whether you say yes to this or not.`,
      `An email address gets one letter. Nothing else comes before you press its link; if you do not within ${counted(confirmDays, "day")}, it is deleted. A phone number is seen only by those who run this stall, who may ring you.`,
      `Your name and the way to reach you are deleted after ${counted(keptDays, "day")}, or as soon as you take your yes back: by the link in each letter, or on the phone. Taking it back is as easy as giving it. Copies of letters that were sent go after 30 days.`,
      `Your rights, and how to complain to the Information Commissioner: ${privacy}${contact === undefined ? "" : `. Write to ${contact}`}.`,
    ],
  },
  optional: "Leave this empty if they do not want to.",
  name: "Their name",
  email: "Their email address",
  phone: "Or their phone number",
  agreed: "They read this, or it was read to them, and they said yes.",
  show: (name: string, reach: string) =>
    `Show this to them: ${name}, ${reach}. If it is right, send it again. Nothing is kept yet.`,
  notReached:
    "To stay in touch write their name, and an email address or a phone number, one of them; and tick that they said yes.",
  enough: "This link has brought as many people to stay in touch with as it can.",
  letter: {
    subject: (party: string) => `Shall ${party} stay in touch?`,
    text: ({ party, link, days }: { party: string; link: string; days: number }) =>
      `Somebody left this address at a stall of ${party}, to be told what becomes of what was said there.\n\nIf that was you, open this and press “Stay in touch”:\n\n${link}\n\nNothing else is sent to you before. If you do nothing, the address is deleted within ${counted(days, "day")}. The same page deletes it at once.`,
  },
  page: {
    lead: "This address was left at one of our stalls, to hear what becomes of what was said there. If that was not you, delete it.",
    kept: "What is kept",
    name: "Name",
    email: "Email",
    wants: "What for",
    outcome: "To tell you what becomes of what you said",
    until: "Deleted on",
    untilConfirmed: "Deleted, if you do nothing, on",
    confirm: "Stay in touch",
    confirmed: "You said yes. You hear from us when something becomes of what you said.",
    withdraw: "Delete me",
    withdrawSays:
      "Everything above is deleted at once, at whichever of our stalls it was left, and no more letters come. Copies of letters that were sent go after 30 days.",
    gone: "You are deleted",
    goneSays:
      "Nothing of how to reach you is kept from any stall, and no more letters come. Copies of letters that were sent go after 30 days.",
    said: "What people said",
  },
  desk: {
    title: "Stay in touch",
    says: "People who want to hear what becomes of what they said. Email addresses are seen by nobody: whoever pressed the link of their letter is written to. Numbers are for you to ring.",
    counts: (confirmed: number, waiting: number, phones: number) =>
      `By email ${confirmed}, not confirmed yet ${waiting}, by phone ${phones}.`,
    look: "See the phone numbers",
    lookSays: "That you looked is written down, and whoever runs this stall sees it.",
    looks: "Who looked",
    nobody: "Nobody",
  },
  phones: {
    title: "Numbers to ring",
    lead: "Only to tell them what became of what they said. Close this page when you are done: it is not kept.",
    none: "Nobody left a number",
    noneSays: "Or each was deleted, since its time was over.",
    number: (name: string) => `Delete the number of ${name}`,
    drop: "Delete",
    said: "They said",
    group: "Group",
    until: "Deleted on",
    phone: "Phone",
  },
};
