/** What the title of a CSV column says about the cells below it. */
export type Title =
  | { readonly kind: "weight" }
  /** May say how many ballots a row stands for, or something else: whoever passes over it may count wrongly. */
  | { readonly kind: "number" }
  /** Says something about the ballot, not about a candidate. */
  | { readonly kind: "about"; readonly isPassedOver: boolean }
  /** The cells name candidates, all at this rank. */
  | { readonly kind: "rank"; readonly contest: string; readonly rank: number }
  /** The cells are marked where the voter gave this candidate this rank; without a rank, a vote. */
  | {
      readonly kind: "box";
      readonly contest: string;
      readonly name: string;
      readonly rank: number | undefined;
      readonly seats?: number;
    }
  /** The cells hold the rank or the mark of this candidate. */
  | { readonly kind: "candidate"; readonly contest: string; readonly name: string };

const ordinals =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth".split("|");
const noun = "(?:choice|preference|pref|rank|ranking)";
const ranked = new RegExp(
  [
    `\\b${noun}[ _#.]{0,2}(\\d{1,4})(?:\\s+of\\s+\\d+)?(?!\\d)`,
    `\\b(\\d{1,4})(?:st|nd|rd|th)\\s+${noun}\\b`,
    `\\b(${ordinals.join("|")})\\s+${noun}\\b`,
    `^(\\d{1,4})(?:st|nd|rd|th)$`,
    `^(${ordinals.join("|")})$`,
  ].join("|"),
  "i",
);

/** The rank that words such as `rank 1`, `2nd choice` or `Mayor Choice 1 of 5` give, and the words around it. */
export function findRank(text: string): { rank: number; rest: string } | undefined {
  const match = ranked.exec(text);
  if (match === null) return undefined;
  const [whole, after, before, word, alone, wordAlone] = match;
  const ordinal = (word ?? wordAlone)?.toLowerCase();
  const rank =
    ordinal === undefined ? Number(after ?? before ?? alone) : ordinals.indexOf(ordinal) + 1;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`;
  return {
    rank,
    rest: rest
      .replace(/\(\d+\)\s*$/, "")
      .replace(/\s+/g, " ")
      .trim(),
  };
}

/** As programs of counters and forms call what can hardly be a candidate's name: passed over everywhere. */
const certain = new RegExp(
  `^(?:${[
    "id|ballot|cast ?vote ?record(?: (?:id|number))?|cvr ?(?:id|num|number)?|row ?(?:id|number)",
    "(?:record|imprinted|ballot|voter|batch|box|tabulator|machine|scanner|response|member|paper|precinct|session|submission) ?(?:id|num|number)",
    "ballot ?(?:style|type)(?: ?id| ?name)?|box ?position|precinct ?(?:portion|style)(?: ?id| ?name)?|counting ?group",
    "scan ?computer ?name|unique ?voting ?identifier|time ?stamp|submitted at|e-?mail(?: address)?|ip(?: address)?|serial(?: number)?",
  ].join("|")})$`,
  "i",
);

/** Words that say something about a paper, but might be on the ballot of a vote about places or days. */
const likely = new RegExp(
  `^(?:${[
    "precinct(?: name)?|ward|district|county|region|constituency|area|postcode|polling (?:place|station|district)",
    "batch|box|tabulator|machine|scanner|paper|voter|member|record|row|session|user ?name|party|status|remade|remarks?",
    "date|time|age|gender|sex|style|source|language",
    "comments?|notes?|reason|signature|signed|initials",
  ].join("|")})$`,
  "i",
);

/** Words that may say how many ballots a row stands for. */
const number = new RegExp(
  `^(?:${[
    "(?:(?:total|sum|number|num|no\\.)(?: of)? )?(?:ballots|votes|papers|voters)(?: cast| counted)?",
    "total|sum|tally|number|quantity|frequency|multiplicity|copies|how many",
  ].join("|")})$`,
  "i",
);

const lineEnd = /[\n\r\u2028\u2029]/;

const clearBallot = /^Choice_\d+_\d+:/;

/** Reads one title; a form's question is written `Question [Candidate]`. */
export function readTitle(text: string): Title {
  if (/^(?:weight|count)$/i.test(text)) return { kind: "weight" };
  const words = text.replace(/[_-]/g, " ");
  if (certain.test(words)) return { kind: "about", isPassedOver: true };
  if (clearBallot.test(text)) return readClearBallot(text);
  const bracket = /\[([^[\]]+)\]$/.exec(text);
  const question = wordsBefore(text, bracket?.index);
  if (question !== undefined) {
    const inside = bracket?.[1] as string;
    const rank = /^\d{1,4}$/.test(inside.trim()) ? Number(inside) : findRank(inside)?.rank;
    return rank === undefined
      ? { kind: "candidate", contest: question.trim(), name: inside.trim() }
      : { kind: "rank", contest: question.trim(), rank };
  }
  if (number.test(words)) return { kind: "number" };
  if (likely.test(words)) return { kind: "about", isPassedOver: false };
  const rank = findRank(text);
  if (rank !== undefined) return { kind: "rank", contest: rank.rest, rank: rank.rank };
  return { kind: "candidate", contest: "", name: text };
}

/** The words before a bracket, if there is one and they stand in one line. */
function wordsBefore(text: string, bracket: number | undefined): string | undefined {
  const words = bracket === undefined ? undefined : text.slice(0, bracket).trimEnd();
  return words === undefined || lineEnd.test(words) ? undefined : words;
}

/** `Choice_1_1:CONTEST:RANK:RULE:NAME:PARTY`, without the rank where the contest has none. */
function readClearBallot(text: string): Title {
  const fields = text.split(":").map((field) => field.trim());
  const isRanked = fields.length >= 6 && /^\d{1,4}$/.test(fields[2] ?? "");
  const [, contest = ""] = fields;
  const name = fields[isRanked ? 4 : 3] ?? "";
  return { kind: "box", contest, name, rank: isRanked ? Number(fields[2]) : undefined };
}

/** Dominion: the contest in one line (`Mayor (Number of positions=1, Number of ranks=4)`), `Ann(2)` in the next. */
export function readDominionTitle(contest: string, choice: string): Title {
  if (contest === "") return { kind: "about", isPassedOver: true };
  const rule = findRule(contest);
  const bare = wordsBefore(contest, rule.at);
  const positions = bare === undefined ? undefined : rule.positions;
  const place = /Number of ranks=/i.test(contest) ? /\((\d{1,4})\)$/.exec(choice) : null;
  const name = wordsBefore(choice, place?.index);
  return {
    ...{ kind: "box", contest: bare ?? contest, name: name ?? choice },
    rank: name === undefined ? undefined : Number(place?.[1]),
    ...(positions === undefined ? {} : { seats: Number(positions) }),
  };
}

/** The first bracket of a contest's last line that tells its rule, if the line ends with a bracket. */
function findRule(contest: string): { at?: number; positions?: string | undefined } {
  const last = contest.split(lineEnd).at(-1) as string;
  const match = /\((?:Number of positions=(\d+)|Vote For=\d)/i.exec(last);
  if (match === null || !last.endsWith(")")) return {};
  return { at: contest.length - last.length + match.index, positions: match[1] };
}
