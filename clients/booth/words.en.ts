import { counted, countInWords, listInWords } from "@breakthrough/languages";

/** Every sentence of the booth, in English. */
export const en = {
  loading: "Opening the booth …",
  again: "Try again",
  back: "Back",
  copy: "Copy",
  copied: "Copied.",
  cannotCopy: "Your browser did not let us copy. Mark the text and copy it by hand.",
  abstain: "Abstain",
  trouble: {
    title: "The booth cannot go on",
    noNetwork: "The platform cannot be reached. Check your connection, then try again.",
    noBoard: "The platform did not answer as it should. Try again in a minute.",
    unreadable:
      "This booth cannot read the ballot paper. Please tell the party, and use another device meanwhile.",
    broken:
      "Sealing did not work in this browser. It may be too old. Please use another device or another browser.",
    stages: {
      before: (opens: string) => `Voting has not opened yet. It opens on ${opens}.`,
      after: "Voting is over. No more votes are taken.",
      void: "This ballot is void. No votes are taken.",
    },
  },
  code: {
    title: "Your voting code",
    says: "Your code makes your vote count once. Nobody can see from it who you are, apart from the registrar who gave it to you. Do not show it to anybody.",
    fetch: "Use the code that was sent to this device",
    fetching: "Opening the envelope …",
    or: "Or type or paste your code",
    hint: "22 letters and digits in four groups, like 2bZcL-xQ4mNa-7TgVu-KpRs3w. Big and small letters are different.",
    go: "Go to the ballot paper",
    form: "This is not a voting code yet. It has 22 letters and digits in groups of 5, 6, 5 and 6. It never has a zero, a big O, a big I or a small l.",
    password: "This looks like a password. Your voting code has four groups of letters and digits.",
    noEnvelope:
      "There is no envelope for this device. Type the code from your letter, or see the page on voting codes.",
    otherDevice:
      "The envelope was sealed to another device of yours, or this browser has forgotten its key. Use that device, or type the code from your letter.",
    signIn:
      "The platform does not know who you are here. Sign in first, or type the code from your letter.",
    notKept: "This page keeps neither your code nor your choice. If you leave it, you begin again.",
  },
  motion: {
    title: "Your vote",
    says: "Choose for each option. Whoever chooses nothing for an option abstains on it.",
  },
  ranked: {
    title: "Your ranking",
    says: (seats: string) =>
      `Give 1 to your first choice, 2 to your second and so on. Rank as many or as few as you like. ${seats}`,
    seats: (seats: number) =>
      seats === 1 ? "One will be elected." : `${countInWords(seats)} will be elected.`,
    candidates: "On the paper",
    drawn: "They stand in an order that was drawn by lot for this page alone.",
    printed: "They stand in the order of the printed paper.",
    showPrinted: "Show the order of the printed paper",
    showDrawn: "Show the drawn order",
    place: (name: string) => `Place of ${name}`,
    add: (name: string) => `Rank next: ${name}`,
    addShort: "Rank next",
    order: "Your order",
    empty: "You have ranked nobody yet.",
    drag: "Drag a name to move it, or use the buttons.",
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    takeOut: (name: string) => `Take ${name} out`,
    moved: (name: string, place: number) => `${name} is now number ${countInWords(place)}.`,
    takenOut: (name: string) => `${name} is no longer ranked.`,
    troubles: "Please mend this first",
    noNumber: (name: string) => `The place of ${name} must be a whole number, such as 1 or 2.`,
    tie: (place: number, names: readonly string[]) =>
      `${listInWords(names, "and")} have the same place ${countInWords(place)}. Give each a place of their own.`,
    gap: (place: number) => `Nobody has place ${countInWords(place)}.`,
    closeGaps: "Number them 1, 2, 3 in this order",
  },
  review: {
    go: "Look over my vote",
    title: "Is this what you want?",
    blankRanking:
      "You rank nobody. This is a blank vote: it counts for the turnout, and elects nobody.",
    partial: (ranked: number, all: number) =>
      `You rank ${countInWords(ranked)} of ${countInWords(all)}. The others get nothing from your vote. If all whom you ranked are elected or out, the rest of your vote helps nobody.`,
    whole: "You rank everybody on the paper.",
    allAbstain: "You abstain on everything. This is a blank vote: it counts for the turnout.",
    someAbstain: (count: number) =>
      `You abstain on ${counted(count, "option")}. That counts for the turnout, and neither for nor against.`,
    change: "Change it",
    seal: "Seal my vote",
    sealing: "Sealing …",
    says: "Sealing happens on this device. The platform never sees what you chose. You can still check the sealed vote before you cast it.",
  },
  sealed: {
    title: "Your vote is sealed",
    number: "Seal number",
    note: "Write this number down or take a photograph of it now. You need it only if you check the vote.",
    castTitle: "Cast it",
    castSays:
      "The sealed vote goes into the public archive. You may vote again until the close: only your last vote counts.",
    cast: "Cast my vote",
    checkTitle: "Or check this booth first",
    checkSays:
      "You can have this sealed vote opened, and a second phone or computer checks that it holds what you chose. An opened vote is spoilt and cannot be cast, so you make a new one after. A cheating booth does not know beforehand which votes are checked.",
    check: "Open and check this vote",
  },
  opened: {
    title: "This vote is open and spoilt",
    says: (address: string) =>
      `It cannot be cast any more. Scan the code with another device, or open ${address} there and paste the text. Check that it shows the seal number that you noted, and what you chose.`,
    part: (number: number, of: number) =>
      of === 1
        ? "Code to scan"
        : `Code ${countInWords(number)} of ${countInWords(of)}: scan all of them`,
    noCodes:
      "This ballot asks too much for codes that one can scan. Copy the text below and paste it on the other device.",
    text: "The same as text",
    again: "Make a new ballot",
    number: "The seal number was",
  },
  casting: {
    title: "Casting your vote",
    says: "Your sealed vote is on its way …",
    failed: "It is not known whether your vote arrived",
    network:
      "The platform cannot be reached. Your sealed vote is safe in this window. Sending it again cannot count it twice.",
    busy: "The platform is very busy and did not take your vote yet. Your sealed vote is safe in this window. Sending it again cannot count it twice.",
    send: "Send it again",
    refused: "Your vote was not taken",
    otherCode: "Use another code",
    kept: "This window keeps the sealed vote until it has arrived, also when you load the page again. Nobody can read in it what you chose.",
  },
  receipt: {
    title: "Your vote is in the archive",
    number: "Tracking number",
    says: "Keep this number. With it you find your sealed vote in the public archive, on any device. It does not show what you chose.",
    look: "Look it up now",
    scan: "Code that leads to your sealed vote",
    copy: "Copy the number",
    print: "Print",
    signed: "What the platform signed",
    signedSays:
      "If your vote were missing from the archive, this text would prove that the platform had taken it.",
    again: "Vote again",
    againSays: "Until the close you can vote again. Only your last vote counts.",
    kept: "This window keeps the tracking number until you close it, so that it is there when you load the page again. It does not keep what you chose.",
  },
  kiosk: {
    banner: "Booth for a meeting: it forgets everything between two voters.",
    next: "I have finished: next voter",
    nextSays: "This takes your tracking number and everything else off the screen.",
    idle: (seconds: number) =>
      `Nobody has touched the booth for a while. It forgets everything in ${counted(seconds, "second")}.`,
    still: "I am still here",
  },
  device: {
    enrol: "Give this device a key",
    isKnown: (key: string) => `This device has a key already: it begins with ${key}.`,
    broken:
      "This browser could not make or keep a key. A private window cannot keep one. Use another browser, or get your code by letter.",
  },
  check: {
    title: "Check an opened ballot",
    says: "On another device you had a sealed vote opened. This page checks that it holds what the booth says. It tells nobody what it finds.",
    text: "Text of the opened vote",
    hint: "Paste all of it. Whoever scanned a code need paste nothing.",
    number: "Seal number that you noted (may be left empty)",
    numberHint: "Leave it empty to compare it by eye.",
    go: "Check it",
    checking: "Checking …",
    missing: (numbers: readonly string[], of: number) =>
      `Still missing of the ${countInWords(of)} codes: ${listInWords(numbers, "and")}. Scan them too, and leave this page open.`,
    noPart:
      "This is not the text of an opened vote. Copy all of it, from the first letter to the last.",
    right: "The sealed vote holds this",
    compare: "Compare two things",
    compareNumber: "Is this the seal number that you noted before the vote was opened?",
    compareChoice: "Is this what you chose?",
    ifNot:
      "If one of them is different, the booth cheated or is broken. Do not vote with it. Tell the party, and keep your note.",
    ranksNobody: "It ranks nobody: a blank vote.",
    wrong: "The check found something wrong",
    refused: {
      "ballot.opening.seal":
        "This is not the vote whose seal number you noted. Either the number was mistyped, or the booth put another vote in its place.",
      "ballot.opening.other-election": "This vote belongs to another ballot.",
      "ballot.opening.answer":
        "The sealed vote does not hold what the booth says that it holds. Do not vote with this booth, and tell the party.",
      other: "The text was changed, or it is not an opened vote. Copy it again.",
    },
    forBallot: (title: string) => `Ballot: ${title}`,
  },
};
