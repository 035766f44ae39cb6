import { counted } from "@breakthrough/languages";

const members = (count: number): string => counted(count, "member");

/** Every sentence of this room that a person reads. */
export const en = {
  unknown: "There is no such branch. All branches stand on the page Branches.",
  ended: "This branch is no more. All that there are stand on the page Branches.",
  fields: {
    body: "The text",
    subject: "The subject",
    answer: "The answer",
  },
  write: {
    title: (branch: string) => `Write to ${branch}`,
    lead: "Its officers read it here and answer by letter. They do not see your address.",
    body: "What do you want to say?",
    send: "Send",
    sent: "Your message waits for the branch's officers. Their answer comes by letter.",
    nobody: "This branch has no officers yet who could answer. Its discussion is open.",
    tooMany: "You have written to branches five times today. Come back tomorrow.",
    unknown: "There is no such message.",
    answered: "It is answered already.",
    gone: "Whoever wrote it has left.",
  },
  letter: {
    title: (branch: string) => `Letters to the members of ${branch}`,
    lead: (times: number) =>
      `The party's site sends them; nobody sees an address. One officer sends ${counted(times, "letter")} within seven days, and a further one with the key of another officer.`,
    new: "A new letter",
    subject: "Subject",
    body: "Text",
    bodyHint: "Plain text. The greeting with each member's name, and the branch's name, are added.",
    draft: "Save as a draft",
    send: "Send it",
    key: "Turn the other key",
    states: {
      draft: "Draft",
      waits: "Waits for the key of another officer",
      sending: "Being sent",
      sent: "Sent",
    },
    posted: (count: number) => `to ${members(count)}`,
    none: "No letter yet.",
    all: "All letters",
    unknown: "There is no such letter.",
    notDraft: "It is sent, or waits for the other key.",
    notWaiting: "It does not wait for a key.",
    ownKey:
      "You wrote this letter or asked for it to be sent: another officer of the branch turns the key.",
    keyHint:
      "It needs the key of another officer of the branch, because one was sent within the last seven days.",
  },
  report: {
    title: (branch: string, year: number) => `${branch} in ${year}`,
    lead: "It writes itself, from the record and from what the branch did here. Nobody can leave anything out.",
    members: (count: number) => `The branch has ${members(count)} today.`,
    letters: (count: number) => `It wrote ${counted(count, "letter")} to its members.`,
    messages: (count: number, answered: number) =>
      `${counted(count, "message")} came, and ${answered} of them were answered.`,
    looks: (count: number) =>
      `Its officers looked ${counted(count, "time")} at how to reach a member.`,
    officers: (count: number) => `${counted(count, "person", "people")} took an office of it.`,
    lines: "What the record says of it",
    none: "The record says nothing of it in this year.",
    columns: ["When", "What"],
    earlier: (year: number) => `The year ${year}`,
  },
  messages: {
    title: (branch: string) => `What was written to ${branch}`,
    lead: "The answer goes by letter. Nobody here sees an address.",
    messages: "What was written to the branch",
    noMessages: "Nobody has written.",
    from: "From",
    answered: "Answered",
    answer: "Answer",
    sendAnswer: "Send the answer",
  },
  letters: {
    fromBranch: {
      text: (name: string, body: string, branch: string, office: string, link: string) =>
        `Hello ${name},\n\n${body}\n\n${office}, ${branch}\n\nThe branch wrote this to all its members through the party's site. Nobody there has seen your address. About the branch, and how to answer:\n\n${link}\n`,
    },
    message: {
      subject: (branch: string) => `Somebody has written to ${branch}`,
      text: (name: string, branch: string, link: string) =>
        `Hello ${name},\n\nsomebody has written to the branch ${branch}, whose officer you are. It waits for an answer here:\n\n${link}\n`,
    },
    answer: {
      subject: (branch: string) => `${branch} has answered you`,
      text: (name: string, branch: string, asked: string, answer: string) =>
        `Hello ${name},\n\nyou wrote to the branch ${branch}:\n\n${asked}\n\nIts answer:\n\n${answer}\n`,
    },
  },
  record: {
    wrote: (branch: number) => `Writes to the members of branch ${branch}.`,
  },
  kept: {
    written: {
      what: "What you wrote as an officer of a branch to its members, what you wrote to a branch, and its answer",
      why: "So that whoever follows in the office finds it. Your name goes from it when you leave.",
    },
  },
} as const;
