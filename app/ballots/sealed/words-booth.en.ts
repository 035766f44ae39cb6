import { counted, countInWords } from "@breakthrough/languages";
import type { CodeLetter } from "./code-letter.ts";

/** What the booth of a sealed ballot, its registrar and its voting codes say. */
export const booth = {
  title: "Voting booth",
  lead: (title: string) =>
    `Here you seal your vote on “${title}”. It is sealed on your device, before it leaves it.`,
  toRead: "Read once more what you vote on",
  without: {
    title: "The booth needs a browser that runs its program",
    says: "A sealed vote is sealed on your own device, so that the platform never sees what you chose. A program in your browser does it. Your browser runs no program, or is too old for this one (it takes Chrome 88, Firefox 85, Safari 14 or later).",
    elsewhere:
      "Vote on any other phone or computer: open the same address there and type your voting code. You need not sign in. Or ask your branch for a booth at a meeting.",
  },
  kiosk: "Open the booth for a meeting",
  kioskSays:
    "At a meeting, members vote one after the other on one device. The booth forgets everything between two voters. Sign out on that device first.",
  aboutCode: "About your voting code",
  ballotPage: "The ballot, and who could cheat",
  checkTitle: "Check an opened ballot",
  checkLead:
    "For your second device: does the booth seal what you choose? Here you see what an opened vote really holds.",
  hash: "Hash of the booth’s program",
  hashSays:
    "Build the booth from the public sources with “npm run booth:hash”. You must get the same number.",
  platform: "the platform itself",
  device: {
    title: "Devices for voting codes",
    lead: "A device with a key of its own gets your voting codes in envelopes that nothing else can open.",
    says: "The private half of the key is made in your browser and never leaves it. The platform keeps the public half. Codes are sealed to the devices that you have when a ballot’s roll is frozen. Without a device, your code comes by letter.",
    none: "You have no device with a key yet.",
    yours: "Your devices",
    key: "Key",
    enrolledOn: "Since",
    remove: "Forget this device",
    needsScript: "This takes a browser that runs our program.",
    noKey: "No key was sent. Use the button on this page.",
    tooMany: (most: number) =>
      `You have ${counted(most, "device")} already. Forget one of them first.`,
  },
  code: {
    title: "Your voting code",
    lead: (title: string) => `For the sealed ballot on “${title}”.`,
    notOnRoll: "You are not on the roll of this ballot, so there is no code for you.",
    notYet: "The codes are not made yet. You get a letter, or find your code in the booth.",
    sealed:
      "Your code is sealed to your devices. Open the booth on one of them: it fetches the code.",
    byLetter: "Your code was sent to you by letter. Nobody keeps a copy of it here.",
    toBooth: "Go to the booth",
    lost: "Lost your code?",
    lostSays:
      "The registrar can give you a spare code, once. Your old code then stops working. That is only possible while nobody has voted with the old one.",
    ask: "I have lost my code",
    asked: "You have asked for another code. The registrar will send it to you.",
    replaced: "You were given another code. The old one does not work any more.",
    platformKeepsNone:
      "The platform made the codes of this ballot and kept none, so it cannot replace one.",
    onlyOnce: "You have asked for another code already. That can be done only once.",
    noneLeft: "There is no spare code left.",
    over: "This ballot takes no more votes, so its codes are of no use any more.",
  },
  registrar: {
    title: "Registrar’s page",
    lead: (title: string) => `For the sealed ballot on “${title}”.`,
    says: "You make the secret voting codes of this ballot and give each member theirs. Do it on your own computer. The codes never reach the platform: it gets only a list that fits them, and sealed envelopes.",
    whoTitle: "Who makes the voting codes",
    who: (office: string) => `The registrar is the holder of this office: ${office}.`,
    isPlatform:
      "No holder of an office of another body was free, so the platform itself makes the voting codes. Whoever runs the server could have read them while they were made, and could vote in the place of members who do not vote. A member whose vote was taken so would find it in the public file.",
    none: "No registrar has been chosen yet. That happens when the trustees’ key is made.",
    step: {
      codes: (voters: number, spares: number, opens: string) =>
        `Next: make ${counted(voters, "code")} and ${counted(spares, "spare code")}. The ballot opens on ${opens}. If the codes are late, it opens later.`,
      replace: (count: number) =>
        `Next: give a spare code to ${counted(count, "member")} who lost theirs.`,
      takeBack: (count: number) =>
        `Next: take back ${counted(count, "code")}. One person had two accounts, which became one, so only one code may vote.`,
      nothing: "There is nothing for you to do now.",
    },
    inBrowser: "In this browser",
    inTerminal: "On your computer, in a terminal",
    oneSays:
      "It has the lines of the roll and the keys of members’ devices. Of members without a device it has the name and the address too. Use it for nothing else, and delete it after the ballot.",
    fetch: "Download task.json",
    twoSays:
      "With the program from the public sources. It writes the answer, a file with all codes that only you keep, and sends the letters through your own mail server.",
    threeSays: "It has no code in it.",
    file: "The file that the program wrote",
    handIn: "Hand it in",
    after:
      "Keep the file with the codes until the ballot has closed, so that you can replace a lost one. Then destroy it.",
    notYou: "Only the registrar of this ballot can do that.",
    noFile: "Choose the file that the program wrote.",
    tooLong: "This file is longer than any answer of a registrar can be.",
    otherBallot: "This file is for another ballot.",
    otherDevices:
      "The envelopes do not fit the devices on this ballot’s roll. Fetch the task again, and make the codes anew.",
    otherCodes: "A code in this file is not on the list, or was replaced before.",
    hasVoted:
      "Somebody has voted with one of these codes, so it cannot be replaced. Fetch the task again.",
    otherLost:
      "This file does not fit what the ballot waits for now. Fetch the task again, and make the answer anew.",
  },
  letters: {
    enrolledSubject: "A device can open your voting codes",
    enrolledText: (name: string, link: string) =>
      `Hello ${name},\n\na device was given a key in your name. Codes for later sealed ballots will be sealed to it.\n\nIf that was not you, forget the device here, and change how you sign in:\n\n${link}\n`,
    chosenSubject: "You are the registrar of a sealed ballot",
    chosenText: (name: string, title: string, opens: string, link: string) =>
      `Hello ${name},\n\nby your office you are the registrar of this sealed ballot:\n\n${title}\n\nYou make the secret voting codes. It opens on ${opens}. Your task is here:\n\n${link}\n`,
    lostSubject: "A member has lost a voting code",
    lostText: (name: string, title: string, link: string) =>
      `Hello ${name},\n\na member has lost their voting code in this ballot:\n\n${title}\n\nYour task is here:\n\n${link}\n`,
    endedSubject: "A voting code is to be taken back",
    endedText: (name: string, title: string, link: string) =>
      `Hello ${name},\n\none person had two accounts, which became one. They have two voting codes in this ballot, and may keep one:\n\n${title}\n\nTake the other back here:\n\n${link}\n`,
    codeSubject: "Your voting code",
    codeText: ({ name, title, code, link, closes }: CodeLetter) =>
      `Hello ${name},\n\nthis is your secret voting code for the sealed ballot:\n\n${title}\n\n${code}\n\nType it into the booth here, on any device:\n\n${link}\n\nThe ballot closes on ${closes}. You may vote again until then: your last vote counts. Show the code to nobody, and delete this letter when you have voted.\n`,
  },
  record: {
    registrar: (title: string, office: string) =>
      `The registrar of the sealed ballot on “${title}” is the holder of an office: ${office}.`,
    platform: (title: string) =>
      `The platform itself is registrar of the sealed ballot on “${title}”: no holder of an office of another body was free.`,
    replaced: (title: string, count: number) =>
      `The registrar of the sealed ballot on “${title}” replaced ${countInWords(count)} lost voting ${count === 1 ? "code" : "codes"}.`,
  },
} as const;
