import { counted } from "@breakthrough/languages";
import { monthly } from "./monthly/words-monthly.en.ts";
import { paper } from "./paper/words-paper.en.ts";
import { leading } from "./words-leading.en.ts";
import { online } from "./words-online.en.ts";
import { touch } from "./words-touch.en.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  fields: {
    key: "The link",
    question: "The question",
    themes: "The themes",
    themesForm: (most: number, letters: number) =>
      `Write ${most} themes at most, one on each line, each of ${counted(letters, "character")} at most.`,
    verdict: "Choose whether it goes into a group or is left out.",
    group: "Choose a group, or write what a new one is called.",
    newGroup: "The new group",
    sentAt: "The time at which it was sent",
    rows: (most: number) => `Send ${counted(most, "answer")} at most at once.`,
  },
  unknown: "There is no such stall.",
  hiding: {
    kinds: {
      "heard-group": "Group of what people said",
      "month-question": "Question of the month",
    },
    question: "What is asked here is hidden by two keys for now.",
    sameQuestion: "A branch asked that, and two keys have hidden it.",
    group: "In a group that two keys hide for now",
    stays: "Its group is hidden by two keys, so it stays there until that is brought back.",
    inLetter: "a group whose name is out of sight",
    sameTitle: "A group was called that, and two keys have hidden it.",
  },
  unknownAnswer: "There is no such answer any more.",
  unknownContact:
    "This link leads nowhere any more: its time is over, or everything was deleted already.",
  unknownLink:
    "This link leads nowhere. Perhaps a piece of it is missing. Ask whoever runs the stall for another.",
  notYours:
    "Only the host of the event can do that, or whoever acts for the branch, the team or the party that holds it.",
  notOpen: "Say first what is asked at this stall.",
  isOpen: "What is asked at this stall was said already, and answers belong to it.",
  cancelled: "This stall was called off.",
  over: "This stall is over.",
  proposed:
    "This stall is proposed, and nobody has opened it yet. Once somebody has, what is asked is said here, and answers are taken.",
  hidden:
    "What this event says is hidden by two keys for now, so nothing of its stall is set up, taken or shown.",
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
  touch,
  leading,
  online,
  monthly,
  paper,
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
    read: "Read what people said",
    readSays: "Nobody else sees it before you have read it and put it into a group.",
    everybody: "What everybody sees",
  },
  unread: {
    title: "What people said",
    lead: "Read each, and put it into a group of those that mean the same. Leave out whatever names somebody or could be known as theirs. What you put into a group is shown to everybody.",
    nothing: "Nothing stands here",
    nothingSays: "What volunteers' phones send comes here, until its days are over.",
    answer: (number: number) => `Answer ${number}`,
    group: "Group",
    choose: "Choose a group",
    newGroup: "Or a new group",
    newGroupHint: "What several people mean, in a few words, such as “Buses on Sundays”.",
    put: "Put into the group",
    leaveOut: "Leave it out",
    isLeftOut: "Left out",
    toRead: "Those that were read already, the latest hundred",
    toUnread: "Those that nobody has read",
  },
  heard: {
    title: "What people said",
    lead: "What people at our stalls would like to see changed, in their words.",
    honest:
      "This is no survey. A stall hears those who stop and talk, and nobody was drawn at random: read what was said, and do not take the counts for shares of all people.",
    nothing: "Nothing has come in yet",
    nothingSays: "What people say at stalls is counted here, and shown once a member has read it.",
    all: (stalls: number, talkedTo: number, answers: number) =>
      `At ${counted(stalls, "stall")} we talked to ${counted(talkedTo, "person", "people")}, and wrote down ${counted(answers, "answer")}.`,
    themes: "Themes",
    theme: "Theme",
    answers: "Answers",
    several: "One answer can have several themes.",
    groups: "Groups",
    groupsSays:
      "Members read what was said and put together what means the same. No machine does it. Some of the words stand below each group, with the stalls that they come from.",
    noGroups: "Nobody has put anything together yet.",
    count: (answers: number) => counted(answers, "answer"),
    elsewhere: "A stall that only members see",
    moreStalls: (count: number) => `and ${count} more`,
  },
  kept: {
    hidden: {
      what: "The name of a group of answers, or a question of the month, that two keys hide",
      why: "So that a jury can judge whether that was right.",
      until: (length: string) => `${length} after it was hidden`,
    },
    answers: {
      what: "What somebody said at a stall, in words that a volunteer typed, or wrote on a sheet of paper that was typed in, with themes, the hour and the stall; or wrote online to a question of the day or of the month, with themes and the time. No name, no address and not who typed it",
      why: "So that the party hears what people want changed. Whoever writes is told to write nothing by which somebody can be known; only counts stay.",
    },
    until: (length: string) => `${length} after it was taken`,
    contacts: {
      what: "Who left a name with an email address or a phone number at a stall, to hear what becomes of what they said, with their consent, its wording and its time; and who looked at the numbers, and when",
      why: "By their consent, which they take back by a link without signing in. An address that is not confirmed by its letter's link is deleted after some days.",
    },
    opened: {
      what: "Stalls that you opened, and questions of the day or of the month that you asked online, with what is asked; and proposals of which you said that they came of what people said",
      why: "So that there is somebody who answers for each question that is asked, and for what is said of it, in the party's name.",
    },
  },
};
