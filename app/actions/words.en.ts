import { counted } from "@breakthrough/languages";
import { hidingEn } from "../../platform/text/hiding-words.en.ts";
import { desk } from "./words-desk.en.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  ...desk,
  fields: {
    title: "The name",
    theme: "The theme",
    question: "The question of the day",
    kit: "What each place should have with it",
    leafletTitle: "The leaflet's headline",
    leafletText: "The leaflet's text",
    printer: "The printer's name",
    printerAddress: "The printer's address",
    why: "The reason",
    time: "Write the time as in 10:00.",
    kind: "Choose what people do there.",
    spot: "The place",
    postcode: "The postcode",
    access: "How people get there",
    permission: "Choose how it stands with the permission.",
    council: "Who gives the permission",
    paper: "Choose a photo of the paper.",
    risks: "The risk notes",
    task: "What is done on the shift",
    thing: "The thing",
    needed: (most: number) => `Write how many people it needs, from 1 to ${most}.`,
    pieces: "Write how many are needed, from 1 to 10000.",
    leaflets: (most: number) => `Write how many leaflets, from 0 to ${most}.`,
    brings: "Choose whether you bring it.",
  },
  unknown: "There is no such action.",
  noPlace: "There is no such place of an action.",
  calledOff: "This action was called off.",
  over: "This action is over.",
  notOpen: "This place is not open yet: an officer or members of its branch open it.",
  notYours:
    "Only its lead sees that, or whoever acts for the branch or team that offers the place.",
  leadAlone: "Only the lead of this place sees who helps there.",
  tooMuch: "That was a lot in a short time. Please wait an hour, then go on.",
  days: {
    none: "Write the day as in 2026-12-05: year, month, day.",
    endsFirst:
      "It ends before it begins. Write a last day that is the first one or comes after it.",
    tooLong: (days: number) => `An action has ${counted(days, "day")} at most.`,
    outside: (days: number) =>
      `Choose a first day from today on, within the next ${counted(days, "day")}.`,
  },
  leaflet: {
    noTitle: "Write a headline for the leaflet as well.",
    noText: "Write a text for the leaflet as well, or leave its headline empty.",
    noPrinter: "Write the printer's name as well.",
    noPrinterAddress: "Write the printer's address as well: it stands on every leaflet by law.",
    noImprint:
      "Nothing can be printed yet. By law a leaflet and a poster say who printed and who promotes them, with their address. Officers of the party set that first, under Imprint.",
    none: "This action has no leaflet.",
    tooMany: "More were handed out than there were. Correct one of the two numbers.",
  },
  offer: {
    party: "A place is offered by a branch or a team.",
    enough: (most: number) =>
      `You have ${counted(most, "event")} waiting for others to open already.`,
    otherDay: "That day is none of this action's.",
    title: "Offer a place",
    lead: "You lead what you offer: you plan shifts and kit, and see who helps. Members see your name as its lead. What an officer of the branch or a coordinator of the team offers is open at once; what a member offers opens once the branch says so.",
    scope: "For which branch or team?",
    kind: "What do people do there?",
    spot: "Where is it?",
    spotHint: "As people know it: Market Square, Truro.",
    postcode: "Postcode",
    postcodeHint: "For the map.",
    access: "How do people get there? Steps, toilets, parking.",
    day: "Day",
    dayHint: (days: string) => `One of the action's: ${days}. As in 2026-12-05.`,
    from: "Begins at",
    until: "Ends at",
    timeHint: "As in 10:00.",
    send: "Offer this place",
    nowhere: "You are in no branch and no team yet",
    nowhereSays: "A place is offered for one of them. Join one first.",
    branches: "Find a branch",
  },
  permission: {
    noDay: "Write the day as in 2026-12-05.",
    toCome: "That day is still to come.",
    noCouncil: "Write who gives the permission, such as the council's name.",
    beforeAsked: "That is before the day on which it was asked for.",
    noPicture: "That is no photo that we can read. Choose a JPEG, PNG or WebP of at most 8 MB.",
    none: "There is no paper here.",
  },
  shift: {
    endsFirst: "The shift ends before it begins.",
    enough: (most: number) => `There are ${counted(most, "shift")} already.`,
    overlaps: "There is such a shift at that time already, so it would overlap itself.",
    unknown: "There is no such shift any more.",
    taken: "You are on this shift already.",
    over: "This shift is over.",
    full: "Somebody was quicker: this shift has all its people. Choose another one.",
    elsewhere: "You are on another shift at that time. Give that one back first.",
    notOnIt: "You are not on this shift.",
  },
  kit: {
    enough: (most: number) => `There are ${counted(most, "thing")} on the list already.`,
    unknown: "There is no such thing on the list any more.",
    brought: "Somebody else brings it already.",
  },
  permissions: {
    unknown: "Not looked into yet",
    "not-needed": "Not needed",
    asked: "Asked for",
    granted: "Granted",
    refused: "Refused",
  },
  kinds: { stall: "A stall", leafleting: "Leafleting", canvass: "Knocking on doors" },
  list: {
    title: "Weekends of action",
    lead: "One action, many places: everybody asks the same question and hands out the same leaflet on the same days.",
    none: "No action to come",
    noneSays: "As soon as the party calls one, it stands here with all its places.",
    events: "All events",
    call: "Call an action",
    past: "Earlier actions",
    places: (count: number) => counted(count, "place"),
  },
  view: {
    kind: "Weekend of action",
    days: (first: string, last: string) => `${first} to ${last}`,
    calledOff: "Called off",
    isOver: "Over",
    needsPeople: "Needs people",
    waits: "Waits for its branch",
    offer: "Offer a place",
    edit: "Change or call off",
    of: (part: string, whole: string) => `${part} of ${whole}`,
    places: "Places",
    people: "People on shifts",
    leaflets: "Leaflets handed out",
    leafletsOf: (taken: string) => `Leaflets handed out, of ${taken}`,
    first: "Where people are needed first",
    were: "Where we were",
    firstSays: "Those places stand first that are short of the most people.",
    all: "All places",
    allSays: "Those that need people first, and what is over last.",
    allOf: (count: number) => (count === 1 ? "The place" : `All ${counted(count, "place")}`),
    noPlaces: "No place yet",
    noPlacesSays: "Branches, teams and members offer places. Each is led by one of them.",
    noShifts: "No shifts yet",
    enough: "Has enough people",
    missing: (missing: number, needed: number) =>
      `${missing} of ${counted(needed, "person", "people")} still needed`,
    map: "Where it is",
    mapSays: (count: number) =>
      `${counted(count, "place")} of this list on a map, each with its number.`,
    number: "Number",
    place: "Place",
    needs: "People",
    proposed: "Offered by members",
    proposedSays: "Each opens once an officer or members of its branch say so.",
    stalls: "At the stalls",
    allSaid: "All that people said",
    photos: "Photos",
    question: "The question of the day",
    kit: "What each place has with it",
    leaflet: "Leaflet",
    printLeaflet: "Print the leaflet",
  },
  online: {
    title: "Ask it online too",
    lead: (days: string) =>
      `Everybody can answer the question of the day on a page of its own, without an account: ${days}. It is counted apart from stalls.`,
    stays:
      "It stays as it stands here, since answers belong to their question. Officers who may call an action read what is answered; nobody else sees it before.",
    ask: "Ask it online",
    isAsked: "The question of this action is asked online already.",
    answer: "Answer it online",
    asked: "The question's page online",
  },
  edit: {
    newTitle: "Call an action",
    newLead:
      "You set what is the same everywhere. Branches, teams and members then offer their places.",
    title: "Change this action",
    lead: "Its days stay, as places are planned by them. A place that was offered keeps its own kit list.",
    name: "Name",
    theme: "What is it about?",
    themeHint: "This stands on the page of each place as well.",
    question: "The question of the day",
    questionHint: "What everybody asks at each place. One question that is quickly answered.",
    kit: "What should each place have with it?",
    kitHint: "One thing a line. Each place begins with this list.",
    first: "First day",
    last: "Last day",
    dayHint: "As in 2026-12-05: year, month, day.",
    leafletTitle: "Headline of the leaflet",
    leafletHint: "Leave it empty if there is no leaflet. The imprint is added by itself.",
    leafletText: "Text of the leaflet",
    printer: "Who prints it?",
    printerHint:
      "By law the printer stands on it. Leave it empty where the party prints by itself.",
    printerAddress: "The printer's address",
    call: "Call it",
    save: "Save",
    callOff: "Call it off",
    why: "Why?",
    whyHint: "Whoever comes to any of its places reads this in their letter.",
    callOffSend: "Call it off at all places",
  },
  letters: {
    dropped: {
      subject: "A shift of yours is no more",
      text: ({ when, link }: { readonly when: string; readonly link: string }) =>
        `Hello,

whoever leads your place of a weekend of action has taken your shift away: ${when}

You are still expected at the place. Choose another shift here, or say on the event's page that you do not come:
${link}`,
    },
    freed: {
      subject: "A shift at your place needs somebody",
      text: ({ when, link }: { readonly when: string; readonly link: string }) =>
        `Hello,

somebody who was on a shift at the place you lead does not come after all. It begins: ${when}

Their shift is free again, and so is anything that they wanted to bring. See which:
${link}`,
    },
  },
  hidden: {
    ...hidingEn,
    kinds: {
      action: "Weekend of action",
      "action-place": "Notes, tasks and kit of a place of action",
    },
    noTitle: "A weekend of action",
    titleHidden: (ground: string) => `What this weekend of action is called is hidden: ${ground}`,
    noChange:
      "Two keys hide what this weekend of action says, so for now it can be called off and nothing else.",
    noPlaceChange:
      "Two keys hide what was written of this place, so nothing is written or planned here for now.",
  },
  kept: {
    hidden: {
      what: "What two keys hide of a weekend of action or one of its places",
      why: "So that a jury can judge whether that was right.",
      until: (length: string) => `${length} after it was hidden`,
    },
    help: {
      what: "At which place of a weekend of action you are on a shift, and what you bring along; tasks, notes on risks and photos of councils' papers, which can name somebody, and the printer of an action's leaflets",
      why: "So that each place has the people and things that it needs. Only its lead sees who helps.",
    },
    until: (length: string) => `${length} after the event`,
  },
  record: {
    called: (first: string, last: string) =>
      `A weekend of action was called, from ${first} to ${last}.`,
    calledOff: "A weekend of action was called off.",
  },
};
