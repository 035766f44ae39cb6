import { counted } from "@breakthrough/languages";

/** Every sentence of this room that a person reads. */
export const en = {
  fields: {
    key: "The link",
    question: "The question",
    themes: "The themes",
    themesForm: (most: number, letters: number) =>
      `Write ${most} themes at most, one on each line, each of ${counted(letters, "character")} at most.`,
    sentAt: "The time at which it was sent",
    rows: (most: number) => `Send ${counted(most, "answer")} at most at once.`,
  },
  unknown: "There is no such stall.",
  unknownLink:
    "This link leads nowhere. Perhaps a piece of it is missing. Ask whoever runs the stall for another.",
  notYours:
    "Only the host of the event can do that, or whoever acts for the branch, the team or the party that holds it.",
  notOpen: "Say first what is asked at this stall.",
  isOpen: "What is asked at this stall was said already, and answers belong to it.",
  cancelled: "This stall was called off.",
  over: "This stall is over.",
  enoughLinks: (most: number) => `This stall has ${counted(most, "link")} already.`,
  tooMuch: "That was a lot in a short time. Please wait a minute, then go on.",
  /** Why one answer is not taken, where the form is sent without the app. */
  whys: {
    malformed: "Something in it is not as this form sends it. Open the link again.",
    "too-long": "That is more than is taken here. Shorten it to 1,000 characters.",
    empty: "Write what they said, choose a theme, or say with how many you talked.",
    early: "The stall has not begun yet.",
    over: "The stall is over, so nothing new is taken.",
    late: "The stall was over too long ago.",
    ended: "This link was ended by whoever runs the stall.",
  },
  stall: {
    app: "Stall",
    title: (event: string) => `Stall: ${event}`,
    lead: "One answer a time, in their words.",
    said: "What they said, in their words",
    saidHint:
      "No names, no addresses, nothing about anybody's health. What you write is read by others.",
    themes: "What it is about",
    talkedTo: "How many you talked to",
    leaflets: "Leaflets given",
    save: "Send it",
    saved: "Taken. The next, please.",
    known: "This one was taken already.",
    scripts:
      "Without scripts this page needs a signal for each answer. With scripts it works without one.",
    none: "Open the link that you were given by whoever runs the stall.",
    honest: "A stall is no survey: it hears those who stop.",
  },
  desk: {
    title: "The stall",
    lead: "Say what is asked, give each volunteer a link, and see how it goes.",
    ask: "What is asked",
    askSays:
      "It stays as you say it here, since answers belong to their question. Read it once more before you go on.",
    question: "The question",
    theQuestion: "What would you like to see changed?",
    themes: "Themes to choose from",
    themesHint: "One on each line, twelve at most.",
    theThemes:
      "Housing\nHealth\nCost of living\nTransport\nSchools\nClimate\nSafety\nSomething else",
    open: "Ask this",
    links: "Links for volunteers",
    linksSays:
      "Each volunteer has one of their own. It opens the app without an account, and nothing else of the site. It ends with the stall; what a phone saved before can still come in for some days.",
    link: "Link",
    made: "Made",
    state: "State",
    works: "Works",
    ended: "Ended",
    end: "End it",
    endOf: (number: number) => `End link ${number}`,
    make: "Make a link",
    noLinks: "No volunteer has a link yet.",
    once: (number: number) =>
      `This is link ${number}. Give it to one volunteer now: it is shown this once.`,
    square: "The same link, for their phone's camera",
    counts: "How it goes",
    nothing: "Nothing has come in yet.",
    talkedTo: "Talked to",
    leaflets: "Leaflets",
    answers: "Answers",
    hour: "Hour",
    all: "All",
    event: "The event",
  },
  kept: {
    answers: {
      what: "What somebody said at a stall, in words that a volunteer typed, with themes, the hour and the stall; no name, no address and not who typed it",
      why: "So that the party hears what people want changed. Volunteers are told to write nothing by which somebody can be known; only counts stay.",
    },
    until: (length: string) => `${length} after it was taken`,
    opened: {
      what: "Stalls that you opened, with what is asked there",
      why: "So that there is somebody who answers for each question that is asked in the party's name.",
    },
  },
};
