/** What is said at one step: what it is, what to keep where, what not to do. */
type Step = {
  readonly title: string;
  readonly what: readonly string[];
  readonly keep: string;
  readonly not: string;
  readonly button: string;
};

const keepFile =
  "Save the new key file in two places that are yours: this device and, for instance, a memory stick. The older one may then go.";
const notFile =
  "Do not send the key file to anybody, and do not write the passphrase beside it. Nobody from the party will ever ask for either.";

const steps: Readonly<
  Record<
    "certificate" | "commit" | "reveal" | "share" | "confirm" | "shuffle" | "decrypt" | "complaint",
    Step
  >
> = {
  certificate: {
    title: "Step 1 of 5: make your key file",
    what: [
      "You are one of the people who keep the key to this ballot. Today your browser makes a key of your own and puts it into a file.",
      "The file is locked with a passphrase that you choose now. Take four or more words that do not belong together.",
    ],
    keep: "Save the key file in two places that are yours: this device and, for instance, a memory stick. Write the passphrase down on paper and put the paper where you keep your will or your passport.",
    not: notFile,
    button: "Make my key file",
  },
  commit: {
    title: "Step 2 of 5: seal your part",
    what: [
      "Everybody has made a key. Now your browser makes your part of the common key and hands in a seal of it, not the part itself.",
      "So nobody can choose their part after seeing those of the others.",
    ],
    keep: keepFile,
    not: notFile,
    button: "Seal my part",
  },
  reveal: {
    title: "Step 3 of 5: show your part",
    what: [
      "Everybody has sealed their part. Now each shows what was sealed, and everybody's browser checks that nothing was changed.",
    ],
    keep: keepFile,
    not: notFile,
    button: "Show my part",
  },
  share: {
    title: "Step 4 of 5: check the parts of all",
    what: [
      "Your browser checks what each of the others made for you, and puts your own key together. If something is wrong, it says whose part it is.",
    ],
    keep: keepFile,
    not: notFile,
    button: "Check the parts",
  },
  confirm: {
    title: "Step 5 of 5: compare and confirm",
    what: [
      "The common key is made. Each of you sees the same row of letters. If the rows differ, somebody has shown you different keys.",
      "Ring another trustee, or meet, and read the row aloud to each other before you hand this in.",
    ],
    keep: "This is the key file that you need after the close. Save it in two places that are yours, and keep it until the ballot is counted.",
    not: "Do not confirm without comparing. Do not compare through a message of this platform: whoever deceives you could change that too.",
    button: "Look at the common key",
  },
  shuffle: {
    title: "Mix the sealed papers",
    what: [
      "The ballot is closed. Your browser takes the sealed papers, mixes them as one shuffles cards, and seals each anew. It proves that none was changed.",
      "After that nobody can say which paper came from whom, as long as one of those who mix is honest. With many papers it takes a minute or more.",
    ],
    keep: "Your key file stays as it is. You will need it once more.",
    not: "Do not close this page while it works. If it is interrupted, begin this step again: nothing is lost.",
    button: "Mix the papers",
  },
  decrypt: {
    title: "Open the count",
    what: [
      "Your browser checks the whole public file first: every paper, every proof. Only if all of it holds does your key open its part of the count.",
      "Only the sum is opened, or the mixed papers. Nobody's own vote is opened.",
    ],
    keep: "Keep your key file until the result is published and the time to challenge it is over. Then delete every copy.",
    not: "Do not use your key file anywhere but here, or in the command line program of this party.",
    button: "Check, and open my part",
  },
  complaint: {
    title: "Something that another trustee made for you is wrong",
    what: [
      "The common key cannot be made with it. Hand in the complaint: it names the two of you by number, and the making of the keys begins again.",
      "Nobody else can see which of the two of you is at fault, so other people take both seats.",
    ],
    keep: "Nothing needs to be kept. Your key file of this beginning is of no more use.",
    not: "Do not hand it in if you loaded an old key file by mistake: load the newest one and try again.",
    button: "",
  },
};

export const en = {
  steps,
  labels: {
    what: "What this is",
    keep: "What to keep, and where",
    not: "What not to do",
    keyFile: "Your key file",
    keyFileHint: "The newest one that you saved. Its name begins with “trustee-key”.",
    passphrase: "Passphrase",
    passphraseHint: (least: number) => `At least ${least} letters. Spaces count.`,
    passphraseAgain: "The same passphrase again",
    show: "Show what I type",
    compared: "I have compared this row with another trustee, by voice or face to face",
    row: "The row to compare",
  },
  working: {
    opening: "Opening your key file. This takes some seconds on purpose.",
    reading: "Reading the public file",
    credentials: "Checking the list of codes",
    ballots: "Checking every paper",
    tally: "Adding up the sealed papers",
    shuffles: "Mixing, or checking how it was mixed",
    decryptions: "Opening your part",
    result: "Checking the result",
    of: (done: string, total: string) => `${done} of ${total}`,
    stays: "You can leave this page open in the background.",
  },
  made: {
    title: "Done on your device. Two things are left.",
    save: "1. Save the key file",
    saveAgain: "Save it once more",
    saved: "I have saved it, and know where it is",
    hand: "2. Hand in the answer",
    handFirst:
      "The answer holds no secret. Save the key file first: you cannot go on later without it.",
    handing: "Handing in",
    alone: "Hand in the answer",
    next: "Take the next task",
  },
  rehearsal: {
    title: "Rehearsal",
    note: "This is a rehearsal: two others are played by your own browser, nothing is sent, and nothing of it counts. Take a passphrase that you will not use in earnest.",
    begin: "Begin the rehearsal",
    done: "That was all. You have made a key, mixed five made-up papers and opened their count. In earnest there are some days between the steps.",
    again: "Once more from the beginning",
  },
  waiting: "Looking what is next",
  nothing: "There is nothing for you to do at the moment. A letter comes when there is.",
  trouble: {
    title: "That did not work",
    noTask: "The task did not arrive. Load this page again.",
    noArchive: "The public file did not arrive. Load this page again.",
    notTaken: "The answer was not taken. Load this page again, and look what is next.",
    unknown: (code: string) =>
      `Something does not hold (${code}). Tell the other trustees, and do not go on alone.`,
    differ: "The two passphrases are not the same.",
    noFile: "Choose your key file first.",
    worker:
      "Your browser cannot run what is needed here. Take a newer browser, or the command line program.",
  },
  /** By what the package calls it. */
  refused: {
    "file.short-passphrase": "Take a passphrase of twelve letters or more.",
    "file.unreadable": "This is no key file, or not the whole of one.",
    "file.changed": "This key file was changed since it was saved. Load your other copy.",
    "file.passphrase": "This passphrase does not open the key file.",
    "file.ballot": "This key file is for another ballot.",
    "file.number": "This is another trustee's key file. Load your own.",
    "file.attempt":
      "The making of the keys has begun again since this file was saved. Load the newest one.",
    "file.missing": "For this step your key file is needed.",
    "file.outdated": "You have saved a newer key file than this one. Load the newest.",
    "file.key": "The key in this file is not one of this ballot's.",
    "task.changed":
      "What others handed in was changed since your last step. Tell the other trustees before you go on.",
    "task.archive":
      "The public file is not that of the ballot whose keys you made. Do not go on, and tell the other trustees.",
    "task.unsound": "The public file does not hold. Nothing was opened. Tell the other trustees.",
    "task.opened": "Your key has opened another count of this ballot. It opens one only.",
    "task.stage": "The public file is not yet at this step. Load the page again in a minute.",
  } as Readonly<Record<string, string>>,
  accused: (number: string) =>
    `What trustee ${number} handed in does not hold. The making of the keys cannot go on with it.`,
};
