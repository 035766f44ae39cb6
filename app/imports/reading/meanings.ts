/**
 * What becomes of somebody by a word of a status or type column: a member; a supporter; a member until the day on
 * which their membership ends, where that is ahead; or nobody.
 */
export const DECISIONS = ["member", "supporter", "until", "out"] as const;
export type Decision = (typeof DECISIONS)[number];

/** The same in Welsh, as somebody writes it who answers in Welsh. */
const IN_WELSH: ReadonlyMap<string, Decision> = new Map([
  ["aelod", "member"],
  ["cefnogwr", "supporter"],
  ["tan", "until"],
  ["allan", "out"],
]);

/** Which decision somebody writes, in English or in Welsh. */
export function findDecisionCalled(text: string): Decision | undefined {
  const word = wordOf(text);
  return DECISIONS.find((one) => one === word) ?? IN_WELSH.get(word);
}

/** A cell as it is compared and counted: lower case, without accents and marks, parted by single spaces. */
export const wordOf = (cell: string): string =>
  cell
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, 60);

/** They make a member only as the whole cell: “former member” and “not active” hold such a word too. */
const MEMBER: ReadonlySet<string> = new Set([
  ...["member", "members", "membership", "full", "full member", "full membership", "general"],
  ...["ordinary", "ordinary member", "individual", "individual member", "standard"],
  ...["standard member", "active", "active member", "current", "current member", "new"],
  ...["new member", "grace", "paid", "paid up", "paid up member", "good standing"],
  ...["in good standing", "member in good standing", "valid", "life", "life member", "lifetime"],
  ...["lifetime member", "student", "student member", "concession", "concessionary", "unwaged"],
  ...["annual", "annual member", "monthly", "monthly member"],
  ...["mitglied", "vollmitglied", "aktiv", "aktives mitglied", "ordentliches mitglied"],
  ...["mitgliedschaft", "laufend", "gultig", "bezahlt"],
  ...["aelod", "aelodau", "aelod llawn", "aelod cyfredol", "aelod gweithredol", "cyfredol"],
  ...["gweithredol", "presennol", "wedi talu", "aelod oes", "aelod newydd"],
]);

const DEAD =
  /\b(?:deceased|died|dead|death|verstorben\w*|gestorben|tot|bu farw|wedi marw|ymadawedig)\b/;
const GONE =
  /\b(?:lapsed|expired|left|resigned|expelled|suspended|removed|former|formerly|ex|inactive|terminated|withdrawn|quit|gone|ended|ausgetreten|ausgeschlossen|abgelaufen|ehemalig\w*|inaktiv\w*|beendet|erloschen|cyn aelod|gadael|gadawodd|dod i ben|daeth i ben|anweithredol)\b/;
const CANCELLED = /\b(?:cancel\w*|gekundigt\w*|kundigung|cansl\w*|ganslo\w*)\b/;
const SUPPORTER =
  /\b(?:supporter|friend|subscriber|non ?member|follower|unterstutzer|sympathisant|forderer|interessent|freund|nichtmitglied|cefnogwr|cefnogwraig|cefnogwyr|cyfaill|tanysgrifiwr)(?:s|in|innen|en)?\b/;

const isDead = (word: string): boolean => DEAD.test(word);

/** What a word says by itself; undefined where nobody knows, and the officer is asked. */
export function findMeaning(word: string): Decision | undefined {
  if (isDead(word) || GONE.test(word)) return "out";
  if (CANCELLED.test(word)) return "until";
  if (SUPPORTER.test(word)) return "supporter";
  return MEMBER.has(word) ? "member" : undefined;
}

/** What the officer decided, else what the word says. Nobody can decide that the dead are members. */
export const findDecision = (
  word: string,
  decided: ReadonlyMap<string, Decision>,
): Decision | undefined => (isDead(word) ? "out" : (decided.get(word) ?? findMeaning(word)));

/** Of what the type says and what the status says, the more careful counts. Undefined where one is not known. */
export function mostCareful(decisions: readonly (Decision | undefined)[]): Decision | undefined {
  const ranks = decisions.map((one) => (one === undefined ? -1 : DECISIONS.indexOf(one)));
  const highest = Math.max(...ranks);
  // Whoever is out by one column is so whatever the other means.
  if (highest < DECISIONS.indexOf("out") && ranks.includes(-1)) return undefined;
  return DECISIONS[highest];
}

const NO = new Set([
  "",
  "no",
  "n",
  "false",
  "f",
  "0",
  "null",
  "none",
  "nein",
  "na",
  "nac ydy",
  "never",
]);
const WANTS_LETTERS = new Set([
  ...["yes", "y", "true", "t", "1", "ja", "ie", "ydy", "subscribed", "opted in", "opt in"],
  ...["active", "abonniert", "tanysgrifiedig"],
]);

/** Is a yes-or-no column, or one with the day since when, not a no? */
export const isYes = (cell: string): boolean => !NO.has(wordOf(cell));

/** Does a column about letters say yes? Anything else is a no: consent is not guessed. */
export const wantsLetters = (cell: string): boolean => WANTS_LETTERS.has(wordOf(cell));

const BOUNCED = /\b(?:bounc\w*|hard bounce|cleaned|undeliver\w*|unzustellbar\w*)\b/;

/** Does a column about letters say that none arrive? */
export const saysBounced = (cell: string): boolean => BOUNCED.test(wordOf(cell));
