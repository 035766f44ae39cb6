import { counted, countInWords } from "@breakthrough/languages";

interface LetterFacts {
  readonly name: string;
  readonly title: string;
  readonly link: string;
  readonly by: string;
}

const letter =
  (says: string, wants: string) =>
  ({ name, title, link, by }: LetterFacts): string =>
    `Dear ${name},

${says.replace("{title}", title)}

${wants.replace("{by}", by)}

${link}

Nobody from the party will ever ask for your key file or its passphrase.`;

/** What the trustees' page, their letters and the record say of the keys of a sealed ballot. */
export const trustees = {
  seat: (number: number, office: string) => `trustee ${number} (${office})`,
  byLot: "drawn by lot",
  noTrustee: "You are not a trustee of this ballot.",
  notAnyMore: "Your seat as a trustee of this ballot was given to somebody else.",
  madeAlready: "The keys of this ballot are made. Now every trustee is needed who made them.",
  servesAlready: "You have said that you serve.",
  servesNot: "There is nothing to hand in now. The page says what is next.",
  notDue: "Nothing is due for the trustees of this ballot.",
  chooseFile: "Choose the file with your answer.",
  tooLong: (megabytes: number) =>
    `The file is too long. It may have ${countInWords(megabytes)} megabytes.`,
  answer: {
    ballot: "This file is for another ballot.",
    number: "This is another trustee's file. Hand in your own.",
    attempt: "This file is from before the making of the keys began again. Take the new task.",
    twice: "You have handed in this step already.",
    round: "This file is not for the step that is next. Load the page again.",
    quicker:
      "Another trustee was quicker: the papers were mixed once more since you took this task. Nothing is held against you. Take the next task: it mixes what they have mixed.",
    enough:
      "Other trustees were quicker, and enough of them have done this step. Nothing is held against you. Load the page again to see what is next.",
    unreadable: (code: string) =>
      `This is no file of a trustee, or it was changed on its way [${code}].`,
  },
  steps: {
    certificate: "the certificate of a key",
    commit: "the seal of a part",
    reveal: "the part itself",
    share: "a key made of the parts",
    confirm: "the confirmation of the common key",
    shuffle: "a mixing of the papers",
    decrypt: "a part of the opened count",
  },
  record: {
    asked: (who: string, title: string) =>
      `The sealed ballot on “${title}” asks somebody to be its ${who}.`,
    serves: (who: string, title: string) => `The ${who} of the sealed ballot on “${title}” serves.`,
    declined: (who: string, title: string) =>
      `The ${who} of the sealed ballot on “${title}” gave the seat to the next in line.`,
    handedIn: (who: string, what: string, title: string) =>
      `The ${who} of the sealed ballot on “${title}” handed in ${what}.`,
    cheated: (who: string, title: string) =>
      `What the ${who} of the sealed ballot on “${title}” handed in does not hold. Somebody else takes the seat, and the making of the keys begins again.`,
    dispute: (one: string, other: string, title: string) =>
      `The ${one} of the sealed ballot on “${title}” says that what the ${other} made for them is wrong. Nobody else can see which of the two is at fault, so others take both seats, and the making of the keys begins again.`,
    faulty: (who: string, title: string) =>
      `What the ${who} of the sealed ballot on “${title}” handed in does not hold and was not taken.`,
    late: (who: string, title: string) =>
      `The ${who} of the sealed ballot on “${title}” has not done the step that it waits for, and the time for it is over.`,
    left: {
      declined: (who: string, title: string) =>
        `The ${who} of the sealed ballot on “${title}” gave the seat to the next in line.`,
      "no-answer": (who: string, title: string) =>
        `Whoever was asked to be ${who} of the sealed ballot on “${title}” did not answer in time. The next in line is asked.`,
      silent: (who: string, title: string) =>
        `The ${who} of the sealed ballot on “${title}” did not do the step in time. Somebody else takes the seat, and the making of the keys begins again.`,
      cheated: (who: string, title: string) =>
        `What the ${who} of the sealed ballot on “${title}” handed in does not hold. Somebody else takes the seat.`,
      "in-dispute": (who: string, title: string) =>
        `The ${who} of the sealed ballot on “${title}” is in dispute with another. Somebody else takes the seat.`,
      gone: (who: string, title: string) =>
        `The ${who} of the sealed ballot on “${title}” is no member in good standing any more. Somebody else takes the seat.`,
    },
  },
  letters: {
    asked: {
      subject: (title: string) => `Will you keep a part of the key? ${title}`,
      text: letter(
        "The votes on “{title}” are sealed, and several people keep the key together. You are asked to be one of them: by your office, or because the lot fell on you. It takes five short steps within about a week, on a computer or a phone, and one or two more after the close.",
        "Please say yes or no by {by}. Then the next in line is asked.",
      ),
    },
    turn: {
      subject: (title: string) => `Your next step as a trustee: ${title}`,
      text: letter(
        "Everybody has done what was asked, so the next step in making the key of “{title}” is yours.",
        "Please do it by {by}. It takes some minutes. Have your key file and its passphrase at hand, unless it is the first step.",
      ),
    },
    again: {
      subject: (title: string) => `The keys are begun again: ${title}`,
      text: letter(
        "The making of the key of “{title}” begins again, since one of the trustees is another person now. Your key file of the last time is of no more use.",
        "Please do the first step anew by {by}.",
      ),
    },
    mix: {
      subject: (title: string) => `Mix the sealed papers: ${title}`,
      text: letter(
        "The ballot on “{title}” is closed. Some trustees, one after the other, now mix the sealed papers, so that nobody can say which came from whom. Whoever comes first does it; the page says when there were enough.",
        "Please look by {by}, with your key file and its passphrase at hand.",
      ),
    },
    open: {
      subject: (title: string) => `Open the count: ${title}`,
      text: letter(
        "The sealed votes on “{title}” are added up or mixed. Now the trustees open what came out.",
        "Please do your part by {by}, with your key file and its passphrase at hand.",
      ),
    },
    late: {
      subject: (title: string) => `You are waited for: ${title}`,
      text: letter(
        "The result of “{title}” waits for its trustees, and your time for your part is over. The record says so, by your office.",
        "Please do it now; by {by} at the latest you are written to again.",
      ),
    },
  },
  page: {
    title: (title: string) => `Who keeps the keys: ${title}`,
    lead: (wanted: number, needed: number) =>
      `${countInWords(wanted)} trustees make the key of this ballot together. Any ${needed} of them can open what was added up, and fewer can open nothing.`,
    trail: "Sealed ballot",
    strip: {
      seats: "Trustees found",
      certificate: "1 Keys",
      commit: "2 Seals",
      reveal: "3 Parts",
      share: "4 Checks",
      confirm: "5 Compared",
      made: "Key made",
      mixing: "Mixed",
      decrypting: "Opened",
      counted: "Counted",
    },
    void: "This ballot is not held.",
    next: {
      seats: "Those who were asked say yes or no.",
      certificate: "Each trustee makes a key file of their own.",
      commit: "Each trustee seals their part of the common key.",
      reveal: "Each trustee shows the part that was sealed.",
      share: "Each trustee checks the parts of the others.",
      confirm: "The trustees compare the common key by voice, and confirm it.",
      made: "Nothing until the ballot has closed. Then the trustees are written to.",
      mixing: "Trustees mix the sealed papers, one after the other.",
      decrypting: "Trustees open what was added up.",
      counted: "Nothing. The trustees delete their key files.",
    },
    again: (attempt: number) =>
      `The making of the keys has begun ${counted(attempt, "time")}, since a trustee was replaced.`,
    table: "The trustees",
    columns: { number: "Number", by: "By which office", state: "How far" },
    states: {
      asked: "asked, has not answered",
      serving: "serves; nothing to do now",
      waited: "waited for",
      done: "has done this step",
      empty: "nobody yet",
    },
    leftTitle: "No longer trustees",
    whyLeft: {
      declined: "gave the seat to the next in line",
      "no-answer": "did not answer in time",
      silent: "did not do a step in time",
      cheated: "handed in what does not hold",
      "in-dispute": "in dispute with another trustee",
      gone: "no member in good standing any more",
    },
    fingerprint: "The common key's row of letters. Trustees compare it by voice.",
    chosenTitle: "How they are chosen",
    chosen: (needed: number) => [
      "First those who hold an office are asked, in the order of the rulebook, and of each body one. Where that is not enough, members of the roll are asked in the order of a lot that follows from the ballot's own name. Candidates are never asked.",
      `Whoever is silent too long, or hands in what does not hold, is named by their office. While the keys are made, the next in line takes the seat and the making begins again. Once they are made, any ${needed} of the trustees are enough.`,
    ],
    couldTitle: "Who could cheat, and who would notice",
    could: (needed: number) => [
      `Fewer than ${needed} trustees can open nothing, whatever they do. ${needed} or more who work together against the rules could open single votes, and nobody would notice. That is why they come from different bodies.`,
      "A trustee who hands in something false is found out by the others' browsers, by this server, and by everybody who verifies the public file.",
      "This server could show different trustees different keys. They would notice when they compare the row of letters by voice.",
      "If more trustees lose their keys than may be missing, the votes can never be opened, and the ballot is void.",
    ],
    askedTitle: "Will you be a trustee of this ballot?",
    askedSays: [
      "You keep a part of the key in a file on a device of yours. It takes five short steps within about a week, and one or two after the close.",
      "You can try all steps beforehand; nothing of that counts.",
    ],
    rehearse: "Try all steps",
    serve: "I will be a trustee",
    decline: "I will not",
    giveUp: "Give my seat to the next in line",
    giveUpSays:
      "As long as the keys are not made, you can still give your seat away. The making then begins again.",
    own: "Your part",
    noScript:
      "Your part is done by a program in your browser, which needs JavaScript: your key must never leave your device. Without it you can take the task as a file, do it with the command line program on any computer, and hand in the answer below.",
    byFileTitle: "By files",
    byFile:
      "Whoever prefers the command line program takes the task from here and hands in the answer. The file holds no secret.",
    takeTask: "Take the task",
    answerFile: "Your answer, as a file",
    handIn: "Hand in the file",
  },
  rehearsal: {
    title: "Rehearse being a trustee",
    lead: "Every step of a trustee, with two others who are played by your own browser. Nothing is sent, and nothing of it counts.",
    noScript:
      "The rehearsal runs in your browser and needs JavaScript. With the command line program a real task can be done as well.",
  },
};
