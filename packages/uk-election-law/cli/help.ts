import {
  CANDIDATE_STANDINGS,
  ELECTION_ALIASES,
  ELECTION_TYPES,
  type ElectionType,
  EVENT_NAMES,
  firstPollOf,
  IMPRINT_MEDIA,
  lastPollOf,
  NATIONS,
  PUBLISHERS,
  VACANCY_FIELDS,
  VACANT_BODIES,
} from "../src/index.ts";
import { DONATION_QUESTIONS } from "./donation-questions.ts";
import { ALL_KINDS } from "./questions.ts";
import { SPENDING_QUESTIONS } from "./spending-questions.ts";

/** An election with its other names, and the polls between which its law holds. */
function describe(election: ElectionType): string {
  const aliases = Object.entries(ELECTION_ALIASES).flatMap(([alias, meant]) =>
    meant === election ? [alias] : [],
  );
  const also = aliases.length > 0 ? `, also: ${aliases.join(", ")}` : "";
  const [from, to] = [firstPollOf(election), lastPollOf(election)];
  const span = from ? ` (polls from ${from})` : to ? ` (polls to ${to})` : "";
  return `${election}${span}${also}`;
}

const list = (words: readonly string[]) => words.map((word) => `    ${word}`).join("\n");

const GENERAL = `uk-election-law: UK election timetables, donations, spending limits, imprints, vacancies

  uk-election-law timetable --election TYPE --nation NATION --poll YYYY-MM-DD [--json | --full | --ics | --rules]
  uk-election-law case FILE.json [--json]
  uk-election-law donation KIND --field value … [--json]
  uk-election-law spending KIND --field value … [--json]
  uk-election-law imprint --medium print|digital --promoter NAME --promoterAddress ADDRESS … [--json]
  uk-election-law vacancy --body BODY --nation NATION … [--json]
  uk-election-law recall --nation NATION --speakersNotice YYYY-MM-DD … [--json]
  uk-election-law countermand --election TYPE --nation NATION --poll YYYY-MM-DD --proofGiven YYYY-MM-DD … [--json]
  uk-election-law legislation
  uk-election-law COMMAND --help

Exit code 0: answered. 1: refused; the message names the field. An option or field that nobody reads is
refused by its name. Not legal advice.
`;

const TOPICS: Readonly<Record<string, string>> = {
  timetable: `timetable: every statutory date of one poll

  --election TYPE
${list(ELECTION_TYPES.map(describe))}
  --nation ${NATIONS.join("|")}
  --poll YYYY-MM-DD                           polling day
  --resultDeclared YYYY-MM-DD                 needed for the return of expenses
  --nominationsCloseWorkingDaysBeforePoll 19  UK by-elections: 17, 18 or 19, as the returning officer fixed
  --writReceived YYYY-MM-DD                   UK by-elections: narrows the window
  --contest mayor|constituency|london-wide    gla: for the return of expenses
  --council NAME                              councils: one under a law of its own (City of London, Isles of Scilly) is refused
  --published event=YYYY-MM-DD                a date from the returning officer's notice; it wins, and what hangs on it
                                              follows; may be repeated
${list(Object.keys(EVENT_NAMES))}
  --commenced proposal=YYYY-MM-DD             a proposal of the Bill that has become law; may be repeated
    registration-closes-17:00
    nominations-close-midday
  --today YYYY-MM-DD                          for "in … d" in the plain table; default is the machine's day

  --json   { "eventName": "YYYY-MM-DD" }     --full   every row with time, rule, source
  --ics    an iCalendar file                 --rules  the plain table with rules and sources
`,
  case: `case FILE.json: answers every case of a file

  --json   [{ "id": …, "actual": { … } }]
  without: one line a case, agrees or DIFFERS from "expected"

  A case has an electionType, nation, pollDate and inputs, or one of these kinds and an input:
${list(ALL_KINDS)}
`,
  donation: `donation KIND --field value …: fields as in the donation cases

${list(Object.keys(DONATION_QUESTIONS))}

  An unknown donor is taken where identified is not given; a field that the kind does not read is refused.
  e.g. donation return-deadline --received 2026-03-01
       donation permissible-donor --type individual --onUkRegisterAtReceipt true
       donation quarterly-report --benefits '[{"accepted":"2026-02-10","amount":"6000","section":"central"}]'
`,
  spending: `spending KIND --field value …: fields as in the spending cases

${list(Object.keys(SPENDING_QUESTIONS))}

  e.g. spending local-england --electors 7500 --jointCandidates 2
       spending regulated-period --becameCandidate 2024-05-30 --poll 2024-07-04
       spending what-counts --regime candidate --item leaflets --net 100.00 --vat 20.00
`,
  imprint: `imprint: the words that material must carry

  --medium ${IMPRINT_MEDIA.join("|")}
  --promoter NAME --promoterAddress ADDRESS
  --onBehalfOf NAME [--onBehalfOfAddress ADDRESS]   the promoter's address if left out
  --printer NAME --printerAddress ADDRESS           print only

imprint --duty: whether an imprint is needed
  --publishedOn YYYY-MM-DD --publisher ${PUBLISHERS.join("|")}
  --medium … --paid --electionMaterial true|false --political true|false
  --sharing original|shared-unaltered|shared-altered
`,
  vacancy: `vacancy: who may call a by-election, and by when the poll must be held

  --body BODY --nation ${NATIONS.join("|")}, and what the body's rule reads (dates as YYYY-MM-DD):
${list(VACANT_BODIES.map((body) => [body, ...VACANCY_FIELDS[body].map((field) => `--${field}`)].join(" ")))}
`,
  recall: `recall: the days of a recall petition against a Member of Parliament

  --nation ${NATIONS.join("|")}         where the constituency is
  --speakersNotice YYYY-MM-DD     day the petition officer received the Speaker's notice
  --designatedDay YYYY-MM-DD      day it opens, if it is not the 10th working day
  --eligibleElectors N            for the number of signatures needed
  --outcomeNotified YYYY-MM-DD    for the day the campaigner's return is due
`,
  countermand: `countermand: what becomes of a poll when a candidate dies

  --election TYPE --nation NATION --poll YYYY-MM-DD --proofGiven YYYY-MM-DD
  --standing ${CANDIDATE_STANDINGS.join("|")}   UK Parliament only
  --candidates N                  UK Parliament, independent only: all who were nominated
`,
};

export const HELP_TOPICS: readonly string[] = Object.keys(TOPICS);

export function writeHelp(topic: string | undefined): string {
  return TOPICS[topic ?? ""] ?? GENERAL;
}
