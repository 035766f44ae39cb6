import { counted } from "@breakthrough/languages";

/** A question of the day, or of a branch's month, as everybody answers it online. */
export const online = {
  unknown: "There is no such question.",
  early: "The days of this question have not begun yet.",
  over: "The days of this question are over, so nothing new is taken. What came of it stands with what people said.",
  answered:
    "You have answered, thank you. From this browser one answer is counted. An officer reads what you wrote before anybody else sees it.",
  empty: "Write your answer, or choose a theme.",
  noTheme: "Choose among the themes that stand here.",
  kind: "The question of the day",
  lead: "Answer in your own words. You need no account, and nobody is told who you are.",
  said: "Your answer",
  saidHint:
    "No names, no addresses, nothing about anybody's health. An officer reads it; it may then be shown to everybody.",
  themes: "What it is about",
  send: "Send it",
  once: "One answer is counted from this browser: as you send it, a cookie notes that it has answered, and nothing of who you are. The cookie goes when the question is over.",
  kept: "We keep what you write, the themes and the time, with no name and no address, and delete your words after some months. Whoever deletes the cookie can answer again: this is no vote.",
  toHeard: "What people said",
  read: "Read what was answered",
  nothingSays: "What is answered online comes here, until somebody has read it.",
  apart: "Asked online",
  honest:
    "This is counted apart from stalls, and is no survey either: a page hears those who come to it, and somebody can answer twice from two browsers.",
  from: (day: string) => `It is asked from ${day}.`,
  until: (day: string) => `Answers are taken until the end of ${day}.`,
  answerIt: "Answer it",
  none: "Nobody has answered yet.",
  count: (answers: number) => `${counted(answers, "answer")} online.`,
};
