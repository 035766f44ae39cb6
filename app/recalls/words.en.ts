import { counted } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";

interface LetterFacts {
  readonly name: string;
  readonly title: string;
  readonly reason: string;
  readonly opens: string;
  readonly link: string;
}

const members = (count: number): string => counted(count, "member");

/** Every sentence of this room that a person reads. */
export const en = {
  above: [{ label: "Our party", href: partyPath }],
  fields: {
    held: "Choose who should be recalled, and from which office.",
    reason: "The reason",
    answer: "Your answer",
  },
  refuse: {
    unknown: "There is no such recall.",
    notSealing: "The record is not being sealed at the moment. The ballot opens when it is.",
    notHeld: "They do not hold this office now.",
    ownOffice: "It is your own office. You can resign from it at any time.",
    underWay: "A recall from this office is under way already.",
    rests:
      "Members have decided on this lately. It rests for some time before it can be asked again.",
    oneAtATime: "You have started a recall that is still gathering support. One at a time.",
    notGathering: "This recall no longer gathers support.",
    supportedAlready: "You support this recall already.",
    notSupported: "You do not support this recall.",
    notYours: "Only the person whom it is about can answer.",
    tooLateToAnswer: "The ballot has opened, so the answer cannot change any more.",
    notDue: "It is not time for that.",
  },
  record: {
    member: "a member",
    started: (title: string) => `A member asks for a recall from office: ${title}.`,
    full: (title: string, days: number) =>
      `Enough members ask for a recall from office: ${title}. The ballot opens in ${days} days.`,
    ended: {
      lapse: (title: string) => `Too few members asked for a recall from office in time: ${title}.`,
      "end-moot": (title: string) => `A recall ended, since the office had ended: ${title}.`,
    },
    finished: {
      recalled: (title: string) => `The recall from office passed: ${title}.`,
      kept: (title: string) => `The recall from office did not pass: ${title}.`,
      moot: (title: string) => `The recall passed, and the office had ended already: ${title}.`,
    },
  },
  ballot: {
    title: (id: number, title: string) => `Recall ${id}: ${title}`,
    question: (id: number, title: string) =>
      `Should the person named on the page of recall ${id} be recalled from this office: ${title}?`,
    option: (title: string) => `Recall them from the office: ${title}`,
  },
  letters: {
    started: {
      subject: (title: string) => `A member asks for your recall: ${title}`,
      text: ({ name, title, reason, link }: LetterFacts) =>
        `Dear ${name},\n\na member asks whether you should be recalled from your office: ${title}. They write:\n\n${reason}\n\nIf enough members agree, there will be a ballot. You can answer on this page, and your answer will stand on the ballot:\n\n${link}`,
    },
    full: {
      subject: (title: string) => `There will be a ballot on your recall: ${title}`,
      text: ({ name, title, opens, link }: LetterFacts) =>
        `Dear ${name},\n\nenough members ask whether you should be recalled from your office: ${title}. The ballot opens on ${opens}.\n\nUntil then you can write or change your answer, which will stand on the ballot:\n\n${link}`,
    },
  },
  states: {
    gathering: "Gathering support",
    answering: "Ballot to come",
    ballot: "The members decide",
    recalled: "Recalled",
    kept: "Not recalled",
    lapsed: "Too little support",
    moot: "The office had ended",
  },
  list: {
    title: "Recalls",
    lead: "Whoever holds an office holds it for the members. Enough of us together can ask whether somebody should leave theirs.",
    start: "Ask for a recall",
    empty: "Nobody is being recalled",
    emptySays: "When a member asks whether somebody should leave their office, it stands here.",
    titleOf: (id: number, title: string) => `Recall ${id}: ${title}`,
    support: "Support",
    label: "More recalls",
  },
  page: {
    trail: "Recalls",
    steps: { gathering: "Asked", answering: "Answer", ballot: "Ballot", ended: "Result" },
    stepsLabel: "From the question to the result",
    next: {
      gathering: "With enough support, there will be a ballot.",
      answering: "The ballot opens. Until then, whoever holds the office can answer.",
      ballot: "Members vote. When the ballot has closed, the votes are counted.",
    },
    who: (needed: number) => `${members(needed)} together`,
    clock: "The clock",
    all: "All members",
    whom: "Who",
    forMembers: "Members see the name here.",
    office: "Office",
    startedAt: "Asked on",
    startedBy: "Asked by",
    facts: "What it is about",
    reason: "Why",
    answer: "What they answer",
    noAnswer: "They have not answered.",
    support: "Support",
    supportSays: (needed: number) =>
      `When ${members(needed)} ask for it, all members vote. Your name is not shown.`,
    send: "Ask for the ballot too",
    supported: "You ask for this ballot.",
    takeBack: "Take my support back",
    membersOnly: "Members in good standing can ask for it too.",
    toBallot: "To the ballot",
    rests: (until: string) => `It cannot be asked again before ${until}.`,
    ownTitle: "Your answer",
    ownHint: "It stands on the ballot beside the reason. You can change it until the ballot opens.",
    ownSend: "Keep my answer",
    how: {
      openTitle: "How it will be decided",
      open: "By a sealed ballot, which is secret, where enough people who hold offices of different bodies can keep its keys and the rulebook has it so. Else by a show of hands. Which it is stands here when the ballot is called.",
      sealedTitle: "This is a sealed ballot",
      sealed:
        "It is about a person, and enough people who hold offices of different bodies could keep its keys. Nobody sees how you vote, and anybody can check the count.",
      why: {
        rulebook: "The rulebook has switched off sealed ballots on recalls.",
        "few-holders":
          "Too few people hold offices of different bodies to keep the keys of a sealed ballot.",
        "no-sealed": "The sealed ballot on it came to no result: its page says why.",
      },
    },
    showTitle: "This will be a show of hands",
    show: "Who voted how is published to members when the ballot closes. Everybody can check their own line, and nobody can invent votes. It also means that the person whom it is about, and everybody else, will see how you voted.",
  },
  start: {
    title: "Ask for a recall",
    lead: "You ask whether somebody should leave their office before their term is over. If enough members agree, all members vote.",
    who: "Who, and from which office?",
    whoHint: "Everybody who holds an office now.",
    choice: (name: string, title: string) => `${name}: ${title}`,
    reason: "Why?",
    reasonHint:
      "Say what they did or did not do in this office. Everybody can read it, and it stands on the ballot. Do not name anybody, and leave their private life out.",
    send: "Ask for the recall",
    nobody: "Nobody else holds an office now",
    nobodySays: "When somebody does, members can ask for their recall here.",
  },
  kept: {
    recalls: {
      what: "Whose recall you asked for or supported, and whether yours was asked for",
      why: "So that each member counts once, and whoever it is about can answer.",
    },
  },
} as const;
