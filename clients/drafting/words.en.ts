/** What the editor says, in English. */
export const en = {
  label: "The text that you write together",
  hint: "What you write is saved as you type, and the other authors see it at once. Part paragraphs with an empty line; begin the lines of a list with - or 1.",
  opening: "Opening the text …",
  saved: "Everything is saved.",
  saving: "Saving …",
  lost: "No connection. Go on writing: it is kept on this page, and sent when the connection is back. Do not close the page.",
  alone: "Nobody else has the text open.",
  others: (names: string) => `Also here: ${names}.`,
  plainBox: "Below is the same text in a plain box. Saving it there keeps what you wrote.",
  noConnection: "The editor cannot connect from here.",
  begunAnew:
    "The text was tidied up while you were away. What you wrote is in the box below: save it there, and it is added.",
};
