import { counted, countInWords } from "@breakthrough/languages";

const members = (count: number): string => counted(count, "member");

/** What the box of a sealed ballot, its board and its result say. */
export const box = {
  noSuchBallot: "There is no such sealed ballot.",
  otherStage:
    "This sealed ballot is not at that step now. Load the page again: it says what is next.",
  isVoid: "This ballot is not held. Its page says why.",
  notYet: "This ballot has not opened yet.",
  closed:
    "This ballot is closed. Your sealed vote came too late and was not taken: what you cast before the close counts.",
  tooBusy:
    "Very many are voting at this moment. Your sealed vote was not taken yet: it is sent again by itself in a few seconds.",
  tooMany:
    "So many votes were cast with this voting code just now that we wait a little. Those that were taken stand. Send this one again in ten minutes.",
  tooManyWrong:
    "From where you are, many votes were sent that do not hold. Please wait a few minutes, then send yours again.",
  tooLong: "What was sent is longer than any sealed vote.",
  notOnList: "This voting code is not on the list of this ballot.",
  revoked: "This voting code was replaced by another and does not count any more.",
  votedAlready:
    "A sealed vote was cast with this code already, so it cannot be replaced any more: the vote stands in the public file and counts.",
  wrongText: (sentence: string, where: string, code: string) =>
    `What was sent does not hold: ${sentence}${where === "" ? "" : ` (${where})`} [${code}]`,
  otherTrustees: (wanted: number) => `A sealed ballot needs the keys of ${wanted} trustees.`,
  otherLength: (found: number, wanted: number) =>
    `The list has ${countInWords(found)} voting codes. This ballot needs ${countInWords(wanted)}.`,
  otherOrder: "The list must be in ascending order, so that no place tells whose code it is.",
  unusable: "A voting code of the list cannot be used. Make the list again.",
  noSuchTrustee: "This ballot has no trustee of that number.",
  handedInAlready: "This trustee has done that already.",
  anotherWaits: "Another trustee's shuffle is being checked. Take the next task when it is done.",
  why: {
    "keys-late": "The trustees' keys were not ready in time.",
    "codes-late": "The voting codes were not ready in time.",
    "trustees-gone": "Too few trustees were left to open what was added up.",
    "not-countable": "The sealed votes could not be counted.",
    "nothing-to-fill":
      "What members would have elected to has ended, so there is nothing to vote on. No vote is opened.",
  },
  record: {
    shown: (title: string) =>
      `What the sealed ballot on “${title}” came to is shown to everybody, after scrutineers have seen it.`,
    receiptKey:
      "A process of the server signs receipts for sealed votes with a key of its own from now on.",
    heads: (count: number) =>
      count === 1
        ? "So far has the public file of the open sealed ballot grown."
        : `So far have the public files of the ${count} open sealed ballots grown.`,
    called: (title: string, rollSize: number) =>
      `A sealed ballot on “${title}” was called. Its roll has ${members(rollSize)} and is frozen.`,
    keys: (title: string, wanted: number, needed: number) =>
      `The ${wanted} trustees of the sealed ballot on “${title}” have made its key. It takes ${needed} of them to open what is added up.`,
    codes: (title: string, codes: number) =>
      `The list of the sealed ballot on “${title}” stands: ${countInWords(codes)} voting codes. Its public file has begun.`,
    putOff: (title: string, days: number) =>
      `The sealed ballot on “${title}” opens and closes ${counted(days, "day")} later, since its keys or codes were not ready.`,
    replaced: (title: string) =>
      `A voting code of the sealed ballot on “${title}” was lost. It is void, and a spare one takes its place.`,
    takenBack: (title: string) =>
      `A voting code of the sealed ballot on “${title}” was taken back: its member had two accounts, which became one, and votes by the other code.`,
    tooLate: (title: string) =>
      `A voting code of the sealed ballot on “${title}” was to be taken back, since its member had two accounts, which became one. It had voted already: that vote stands in the public file and counts.`,
    opened: (title: string) => `The sealed ballot on “${title}” opened.`,
    closed: (title: string) =>
      `The sealed ballot on “${title}” closed. Its public file takes no more votes.`,
    counted: (title: string) => `The sealed ballot on “${title}” is counted.`,
    void: (title: string, why: string) =>
      `The sealed ballot on “${title}” is not held, or has no result. ${why}`,
  },
} as const;
