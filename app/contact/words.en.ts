import { counted } from "@breakthrough/languages";
import { inbox } from "./words-inbox.en.ts";
import { questions } from "./words-questions.en.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  questions,
  inbox,
  notOnDuty: "Only the team that answers what people ask does this.",
  form: {
    title: "Write to us",
    lead: "A person of our team reads it and answers by email. You need no account.",
    name: "Your name",
    email: "Your email address",
    emailHint: "We answer to it, and use it for nothing else.",
    subject: "What is it about?",
    subjects: {
      question: "A question",
      joining: "Joining or leaving",
      policy: "What we stand for",
      press: "Press and media",
      data: "My data",
      complaint: "A complaint",
      newsletter: "An answer to a newsletter",
    },
    body: "Your message",
    bodyHint: "Please name no other private person.",
    kept: (day: string) =>
      `Only the team reads it. It is deleted on ${day}, with what we answered.`,
    privacy: "More about your data",
    withoutScripts: (days: number) =>
      `Your browser runs no scripts here. So we send a letter to your address first: press its link within ${counted(days, "day")}, and the team gets your message.`,
    wait: "One moment: your browser proves that it is no spam machine. Then it is sent.",
    send: "Send",
    lookFirst: "See whether it is answered already",
    perhaps: "Perhaps this is answered already",
    looked: "These answers may help",
    lookedNone: "No answer fits. Please send it.",
    closed: "Nobody reads this inbox just now",
    closedSays: "No team has this task at the moment. Please come back later.",
    closedWrite: (contact: string) =>
      `No team has this task at the moment. Please write to ${contact}.`,
    nobody: "Nobody reads this inbox just now, so nothing was sent. What you typed is still here.",
    tooManyOfYours: (most: number) =>
      `${most} messages came from this address within a day. Please wait until tomorrow.`,
    tooMuch: "More was sent than people send. Please wait an hour, then send it again.",
    tooManyWait:
      "Very many messages wait for their letter's link. Please try again later, or from a browser that runs scripts.",
    tooManyOfPlace:
      "From where you are, many messages were sent today that wait for their letter's link. Please try again tomorrow, or from a browser that runs scripts.",
    fields: {
      name: "Your name",
      subject: "Choose what it is about.",
      body: "Your message",
      proof: "Something was wrong with the form. Please send it again.",
    },
    letter: {
      subject: (party: string) => `Did you write to ${party}?`,
      text: (party: string, link: string, days: number) =>
        `Hello,\n\nsomebody wrote a message to ${party} and gave this address. Was it you? Then press the link, and the team gets it:\n\n${link}\n\nIf it was not you, do nothing. The message is deleted after ${counted(days, "day")}.`,
    },
  },
  /** What a mail server tells whoever answered a newsletter, in one line. */
  reply: {
    nobody: (where: string) => `Nobody reads this inbox just now. Please write to ${where}`,
    tooMany: (form: string) =>
      `More letters came from there today than people write. Please write tomorrow, or at ${form}`,
    tooMuch: (form: string) =>
      `More letters came today than anybody reads. Please write tomorrow, or at ${form}`,
  },
  sent: {
    title: "We have your message",
    lead: "Somebody of the team reads it and answers by email.",
    waits: "One more step: look into your mailbox",
    waitsSays: "We sent a letter to your address. Press its link, and the team gets your message.",
    twice: "You sent this form twice",
    twiceSays:
      "It counts once. If a letter comes to your mailbox, press its link: only then does the team get your message.",
  },
  confirm: {
    title: "Did you write to us?",
    lead: (email: string) =>
      `Somebody wrote a message to us and gave the address ${email}. If it was you, send it on to the team.`,
    send: "Yes, send my message",
    unknown: "There is no such message. Perhaps its time is over. Please write to us again.",
  },
  kept: {
    until: (length: string) => `${length} after it was written`,
    messages: {
      what: "What you wrote to us with your address, our answer, and the team's notes on it",
      why: "So that a person can answer you.",
    },
  },
};
