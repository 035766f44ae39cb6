import { counted, countInWords } from "@breakthrough/languages";
import { hidingEn } from "../../platform/text/hiding-words.en.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  may: {
    signIn: "Sign in to read the statements and to answer them.",
    confirm: "Please confirm your email address first: the link is in the mail we sent you.",
    tooMuch: "That was a lot in a short time. Please wait an hour, then go on.",
  },
  topic: {
    unknown: "There are no such opinions.",
    closed: "This is closed: nothing can be added or answered. You can still read it.",
  },
  fields: {
    statement: "The statement",
    answer: "Press Agree, Disagree or Pass.",
  },
  page: {
    title: "Where do we agree?",
    lead: "Short statements, one at a time. Say whether you agree. Nobody is shown what you say: only how many of each group agree.",
    label: "Opinions",
    about: (title: string) => `About: ${title}`,
    map: "The opinion map",
    all: "All statements",
    add: "Add a statement",
    back: "Back to the next statement",
    waits: "You can answer now. Your answers join the map on the day your support counts.",
  },
  answer: {
    title: "The next statement",
    group: (text: string) => `Your answer to: ${text}`,
    agree: "Agree",
    disagree: "Disagree",
    pass: "Pass",
    progress: (answered: number, statements: number) =>
      `You have answered ${countInWords(answered)} of ${counted(statements, "statement")}.`,
    doneTitle: "You have answered every statement",
    done: "Is something missing? Add it, in one short sentence.",
    emptyTitle: "There are no statements yet",
    empty:
      "Say in one short sentence what you think about this. Others then say whether they agree, and we see what unites us.",
    own: { agree: "You agree", disagree: "You disagree", pass: "You passed" },
    notYet: "You have not answered yet",
    change: "You can change an answer at any time.",
  },
  statement: {
    unknown: "There is no such statement.",
    addTitle: "Add a statement",
    addLead:
      "One thought, in one short sentence, that others can agree or disagree with. Your name is not shown beside it.",
    label: "Your statement",
    hint: (most: number) =>
      `At most ${most} characters. “Buses should run until midnight”, and not “What about buses?”`,
    send: "Add it",
    noWords: "Please write it in words.",
    same: (text: string) => `This has been said already: “${text}” You can answer it in the list.`,
    sameHidden: "This has been said already, and two keys have hidden it.",
    enough: (most: number) =>
      `You have added ${counted(most, "statement")} here. That is as many as one member may; others have their turn now.`,
    full: (most: number) =>
      `There are ${countInWords(most)} statements here already. That is more than anybody can answer.`,
  },
  statements: {
    title: "All statements",
    lead: "Newest first, with your own answer. It is shown to nobody but you.",
    older: "Older statements",
    none: "There are no statements yet.",
  },
  map: {
    title: "The opinion map",
    lead: "Members who answer alike stand near each other. Groups are found by their answers, and nobody is named.",
    notYetTitle: "There is no map yet",
    notYet: (least: number, people: number) =>
      `It is drawn once ${counted(least, "member")} whose support counts have answered. So far it is ${countInWords(people)}.`,
    help: "Answer a statement",
    drawn: "Drawn",
    picture: "Where members stand",
    oneGroup: (people: number) =>
      `${counted(people, "member")} took part, and the answers make one group. There are no camps.`,
    groups: (people: number, groups: number, sizes: string) =>
      `${counted(people, "member")} took part. The answers make ${counted(groups, "group")}: ${sizes}.`,
    size: (letter: string, people: number) => `${letter} with ${counted(people, "member")}`,
    group: (letter: string) => `Group ${letter}`,
    members: "Members",
    noDots: (least: number) =>
      `Only the groups are drawn. Single dots are drawn once ${counted(least, "member")} have answered.`,
    you: "You",
    ownTitle: "Where you stand",
    own: (letter: string) => `You stand with group ${letter}. Only you are shown this.`,
    ownOne: "You stand on the map with all others. Only you are shown this.",
    ownFew: (least: number) =>
      `You have not answered enough yet to stand with a group. It takes ${counted(least, "statement")} that you agree or disagree with. Only you are shown this.`,
    ownNone: "You are not on the map: you have not agreed or disagreed with anything yet.",
    unitesTitle: "What unites us",
    unites:
      "In every group most say the same of these. A large group cannot outvote a small one here.",
    unitesNone: "There is nothing yet on which most of every group say the same.",
    partsTitle: "What parts us",
    parts: "The groups differ most on these. Each figure says how many of a group agree.",
    partsNone: "There is nothing on which the groups differ clearly.",
    typicalTitle: (letter: string) => `What group ${letter} says`,
    typicalNone: "It says nothing that the others do not say too.",
    statement: "Statement",
    all: "All",
    agreeing: (percent: number) => `${percent}% agree`,
    disagreeing: (percent: number) => `${percent}% disagree`,
    percent: (percent: number) => `${percent}%`,
    folded: "too few",
    foldedSays: (least: number) =>
      `“Too few”: fewer than ${counted(least, "member")} of the group have answered it, so no figure is shown.`,
    agreed: (text: string) => `Agreed: ${text}`,
    refused: (text: string) => `Not wanted: ${text}`,
    inGroup: (letter: string, figure: string) => `${letter}: ${figure}`,
  },
  common: {
    title: "Common ground",
    lead: (people: number) =>
      `What unites the groups, by the answers of ${counted(people, "member")}. Whoever drafts can build on it.`,
    none: "Short statements show what unites us. Nothing is known yet: each answer helps.",
    answer: "Say where you agree",
    see: "See the opinion map",
    take: "Take into the draft",
  },
  hidden: {
    ...hidingEn,
    since: "Hidden since",
    title: "Ask to hide a statement",
    statement: "Statement",
    backTitle: "Ask to bring a statement back",
    noAnswer: "This statement is hidden for now, so it cannot be answered.",
    // Without the statement and what it is about: these are members' words, and the record is for ever.
    line: (ground: string) => `A statement was hidden. Ground: ${ground.toLowerCase()}.`,
    restoredLine: "A statement was brought back.",
  },
  letters: {
    hiddenSubject: "A statement of yours was hidden",
    hiddenText: (says: { name: string; ground: string; why: string; link: string }) =>
      `Hello ${says.name},\n\na statement that you added is hidden from now on.\n\nGround: ${says.ground}.\nThe reason that was given: ${says.why}\n\nTwo keys of different bodies decided this. You and any member can challenge it; a jury of members drawn by lot then reads your text and decides. Your text is in the download of your data. Here is the request, and how to challenge it:\n\n${says.link}\n`,
    restoredSubject: "A statement of yours is back",
    restoredText: (says: { name: string; why: string; link: string }) =>
      `Hello ${says.name},\n\na statement that you added can be read and answered again, as you wrote it.\n\nThe reason that was given: ${says.why}\n\n${says.link}\n`,
  },
  kept: {
    answers: {
      what: "What you answer to statements: agree, disagree or pass",
      why: "So that members see what unites them. Nobody else is shown your answers.",
    },
    statements: {
      what: "The statements that you added",
      why: "They are common work, which others have answered.",
    },
    hidden: {
      what: "The text of a statement that two keys hid",
      why: "So that a jury can judge whether that was right.",
      until: (length: string) => `${length} after it was hidden`,
    },
  },
} as const;
