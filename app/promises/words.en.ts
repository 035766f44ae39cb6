import { counted } from "@breakthrough/languages";
import { officesPath } from "../offices/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  above: [
    { label: "Our party", href: partyPath },
    { label: "People and offices", href: officesPath },
  ],
  titleOf: (title: string) => `${title}: promises and questions`,
  fields: {
    notice: "The question",
    whom: "Choose whom you ask.",
    answer: "Your answer",
    became: "What became of it",
    promise: "Choose one of your answers.",
  },
  refuse: {
    noOffice: "There is no such office.",
    noNotice: "There is no such question.",
    notHeld: "They do not hold this office now, so they cannot be asked in it.",
    askedEnough: (most: number) =>
      `You have ${counted(most, "question")} waiting for an answer already.`,
    oneself: "You hold this office yourself.",
    notAsked: "Only whoever was asked can answer.",
    answered: "This question has its answer.",
    notYours:
      "Only whoever gave the answer, and holds the office by it, can say what became of it.",
  },
  page: {
    trail: "People and offices",
    lead: "What those who hold it said as candidates, what became of it, and what members ask them.",
    promises: "What they promised",
    noPromises: "Nobody holds it by an election with answers.",
    became: "What became of it",
    nothingYet: "Nothing has been said about it yet.",
    say: "Say what became of it",
    sayHint: "It stays here with today's date.",
    saySend: "Add it",
    notices: "Questions to them",
    noNotices: "No question yet",
    noNoticesSays: "Members ask here, and everybody reads the answer.",
    ask: "Ask a question",
    askWhom: "Whom do you ask?",
    askText: "Your question",
    askHint: (days: number) =>
      `An answer is due within ${counted(days, "day")}. Your name stands beside it, for members to see.`,
    askSend: "Ask it",
    due: (day: string) => `An answer is due by ${day}.`,
    unanswered: (day: string) => `Not answered. An answer was due by ${day}.`,
    answer: "Answer",
    answerSend: "Publish the answer",
    askedOn: (day: string) => `Asked on ${day}`,
    answeredOn: (day: string) => `Answered on ${day}`,
  },
  letters: {
    asked: {
      subject: (title: string) => `A member asks you: ${title}`,
      text: (says: {
        readonly name: string;
        readonly title: string;
        readonly due: string;
        readonly link: string;
      }) =>
        `Dear ${says.name},\n\na member asks you something, since you hold this office: ${says.title}. Everybody sees the question, and whether it is answered by ${says.due}:\n\n${says.link}`,
    },
    answered: {
      subject: (title: string) => `Your question is answered: ${title}`,
      text: (says: { readonly name: string; readonly title: string; readonly link: string }) =>
        `Dear ${says.name},\n\nyour question to whoever holds this office is answered: ${says.title}. Read it here:\n\n${says.link}`,
    },
  },
  kept: {
    notices: {
      what: "Questions that you asked those in office, or were asked, and what you said became of your answers",
      why: "So that members can hold those in office to their word, and an answer finds who asked.",
    },
  },
} as const;
