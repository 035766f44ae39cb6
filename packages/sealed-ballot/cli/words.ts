/** What the command line says, in English as the package's refusals. */
export const words = {
  usage: `Do a trustee's step of a sealed ballot, by files:

  npm run trustee -- TASK.json --key KEYFILE --answer ANSWER.json

  TASK.json   taken from the ballot's page of keys
  --key       your key file. The first step makes it; every step writes it anew, under the same passphrase
  --answer    where the answer is written, to be handed in on the page. It holds no secret
  --archive   the ballot's public file, for mixing and opening

The passphrase is asked for and not shown. Exit code: 0 done, 1 not done.`,
  noFile: (path: string) => `The file ${path} cannot be read.`,
  standsThere: (path: string) =>
    `There is a file ${path} already. The first step makes a new key file: name another.`,
  noArchive: "For this step the ballot's public file is needed: --archive FILE.bel",
  nothing: "There is nothing for you to do at the moment.",
  task: (title: string, number: number, step: string) => `${title}, trustee ${number}: ${step}`,
  steps: {
    certificate: "make your key file (step 1 of 5)",
    commit: "seal your part (step 2 of 5)",
    reveal: "show your part (step 3 of 5)",
    share: "check the parts of all (step 4 of 5)",
    confirm: "compare and confirm (step 5 of 5)",
    shuffle: "mix the sealed papers",
    decrypt: "check the public file, and open your part of the count",
  },
  passphrase: "Passphrase: ",
  again: "The same passphrase again: ",
  differ: "The two passphrases are not the same.",
  compare: (row: string) =>
    `The row to compare with another trustee, by voice or face to face, before you hand this in:\n  ${row}`,
  keyWritten: (path: string) =>
    `The key file is written: ${path}\nKeep it in two places that are yours, and send it to nobody.`,
  answerWritten: (path: string) => `The answer is written: ${path}`,
  complaint: "The answer is a complaint. Do not hand it in if you gave an old key file by mistake.",
};
