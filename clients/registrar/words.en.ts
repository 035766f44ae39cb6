import { counted } from "@breakthrough/languages";

/** What the registrar's program says, in English. */
export const en = {
  make: "Make the codes in this browser",
  replace: "Replace or take back codes in this browser",
  codesFile: "Your file with the codes (codes.json)",
  working: "Drawing codes and sealing them …",
  sealed: (count: number) => `Sealed to the devices of ${counted(count, "member")}.`,
  onPaper: (count: number) =>
    `${counted(count, "member")} without a device: their codes go out on sheets of paper. To send letters by your own mail server instead, use the program in a terminal.`,
  saveCodes: "1. Save the file with the codes",
  saveSheets: "2. Save the sheets to print",
  handIn: "3. Hand in the list and the envelopes",
  saveFirst: "Save the files first: this page forgets the codes when you leave it.",
  noTask:
    "The task could not be fetched. Load the page again, and sign in once more if you are asked.",
  refused: {
    "sealed.registrar.file.ballot": "This file has the codes of another ballot.",
    "sealed.registrar.file.spares": "There are too few spare codes left.",
    "sealed.registrar.file.line":
      "This file does not know one of the members who lost their codes.",
    other: "That did not work. Load the page again, and check that the file is the right one.",
  },
};
