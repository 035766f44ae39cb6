import { poundsInWords } from "../../web/numbers.ts";

export const budgetsEn = {
  title: "Budgets",
  lead: "What each body of the party may spend in a year, and how much of it has been claimed back. Whoever claimed is never named.",
  of: (year: number) => `Budgets of ${year}`,
  years: "Other years",
  link: "Budgets of the party's bodies",
  none: {
    title: "No budgets yet",
    says: "No body has a budget for this year. Claims are approved up to the rulebook's sum, as without budgets.",
  },
  table: {
    title: "Each body",
    body: "Body",
    budget: "Budget",
    approved: "Approved, and not paid yet",
    paid: "Paid",
    left: "Left",
    noBudget: "None",
    few: (least: number) => `Fewer than ${least} people claimed`,
    together: (least: number) => `Together: bodies of which fewer than ${least} people claimed`,
  },
  bars: {
    title: "How much is used",
    says: (used: string, budget: string, percent: number) => `${used} of ${budget} (${percent}%)`,
  },
  how: "A claim counts in the year in which it was made, from the moment when it is approved. What is paid from the bank without a claim stands in the open books, and belongs to no body.",
  fold: (least: number) =>
    `What bodies used is told by itself only where ${least} people or more claimed; otherwise it is put together with others, so that nobody can be found in it.`,
  history: {
    title: "How the budgets were set",
    day: "On",
    record: "Each in the record",
  },
  form: {
    title: "Set a budget",
    lead: "Another body signs it. A change is a new line: what stood before can still be read.",
    body: "Of which body?",
    prompt: "Choose one",
    year: "For which year?",
    amount: "How much?",
    amountHint: "In pounds, for the whole year, such as 4000.",
    why: "Why this sum?",
    send: "Go on to sign",
    before: "Its budget until now",
    none: "None",
  },
  claim: {
    label: "Budget",
    left: (year: number, left: string, budget: string) => `${left} left of ${budget} for ${year}`,
    noBudget: (year: number) => `No budget for ${year}`,
    over: (by: string, year: number) =>
      `It would take its body ${by} over its budget for ${year}: the treasurer cannot approve it alone. It takes the keys of two bodies, neither of which is whoever claims it.`,
    noneSays: (year: number, most: string) =>
      `Its body has no budget for ${year}, and without one a claim of more than ${most} takes the keys of two bodies, neither of which is whoever claims it.`,
  },
  fields: {
    year: "Choose a year.",
  },
  refuse: {
    noSum: "Write a sum in pounds, such as 4000; 0 where nothing may be spent.",
    tooMuch: (most: number) => `A budget is ${poundsInWords(most)} at most.`,
    otherYear: (year: number) => `A budget is set for ${year} or for ${year + 1}.`,
    noYear: "There are no budgets of that year.",
    over: (by: number, year: number) =>
      `This claim would take its body ${poundsInWords(by)} over its budget for ${year}. That takes the keys of two bodies. Ask for it.`,
    noBudget: (year: number, most: number) =>
      `Its body has no budget for ${year}. A claim of more than ${poundsInWords(most)} takes the keys of two bodies then. Ask for it.`,
  },
  record: (body: string, year: number, sum: string) =>
    `A budget was set: ${body}, ${year}, ${sum}.`,
};
