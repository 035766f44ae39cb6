import { hidingEn } from "../../platform/text/hiding-words.en.ts";

/** What two keys hide of an event, and how that is told. */
export const hidden = {
  ...hidingEn,
  kinds: { event: "Event", "event-photo": "Photo of an event" },
  unknown: "There is no such event or photo.",
  titleHidden: (ground: string) => `What this event is called is hidden: ${ground}`,
  placeHidden: "Hidden",
  since: "hidden since",
  title: "Ask to hide what somebody shows of an event",
  backTitle: "Ask to bring back what somebody showed of an event",
  chooseKind: "Choose what it is.",
  noChange:
    "Two keys hide what this event says, so it cannot be changed for now. It can be moved and called off.",
  noBacking: "What this event says is hidden for now, so it cannot be opened.",
  isCopy:
    "This is hidden because what it repeats is hidden, such as a weekend of action. It comes back with that.",
  seePhoto: "The photo, at this address of the site",
  // Without what it says: these are people's words, and the record is for ever.
  line: (kind: string, ground: string) => `${kind}: hidden. Ground: ${ground.toLowerCase()}.`,
  restoredLine: (kind: string) => `${kind}: brought back.`,
};

export const hiddenLetters = {
  wrote: { event: "What your event says", "event-photo": "A photo that you added to an event" },
  hiddenSubject: {
    event: "What your event says was hidden",
    "event-photo": "A photo of yours was hidden",
  },
  hiddenText: (says: { name: string; what: string; ground: string; why: string; link: string }) =>
    `Hello ${says.name},\n\n${says.what} is hidden from now on.\n\nGround: ${says.ground}.\nThe reason that was given: ${says.why}\n\nTwo keys of different bodies decided this. You and any member can challenge it; a jury of members drawn by lot then sees it and decides. Your words are in the download of your data. Whoever comes keeps their place, and you can move the event or call it off. Here is the request, and how to challenge it:\n\n${says.link}\n`,
  restoredSubject: {
    event: "What your event says is back",
    "event-photo": "A photo of yours is back",
  },
  restoredText: (says: { name: string; what: string; why: string; link: string }) =>
    `Hello ${says.name},\n\n${says.what} can be seen again, as it was.\n\nThe reason that was given: ${says.why}\n\n${says.link}\n`,
};
