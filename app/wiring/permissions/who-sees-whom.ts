/** Who looks. An officer is a member of standing who is on no roll here: what their office adds is named. */
export const VIEWERS = {
  visitor: "A visitor",
  supporter: "A supporter",
  newcomer: "A member of a minute",
  member: "A member of standing",
  voter: "The same, on the ballot's roll",
  officer: "An officer",
} as const;
export type Viewer = keyof typeof VIEWERS;

/** Whose name it is. */
export const SEEN = {
  listed: "a member who is in the list of people",
  unlisted: "a member who is not",
  imported: "somebody whom an imported members' list brought, until they say otherwise",
  onPaper: "a member without a mailbox, who gets letters and ballot papers by post",
  writer: "somebody who writes: a proposal, a case, a comment, a reason",
  supporter: "a supporter who writes a comment",
  holder: "whoever holds an office",
  former: "somebody who was a member and had themselves erased",
} as const;
export type Seen = keyof typeof SEEN;

/** Where a name can stand. */
export const PLACES = {
  people: "The list of people, a search, and their page in it",
  votes: "The names of a show of hands, each with its vote",
  roll: "The names of a roll that are kept apart from the votes",
  writing: "Beside what they wrote: a proposal, a hearing, a discussion",
  bylines: "As the author of published news, where they chose to write under their name",
  reasons: "Beside the reason for a challenge, and on a recall's page",
  offices: "Beside an office that they hold",
  choosing: "Where an office chooses whom an official act is about, by name",
  record: "In the record's filter by officer",
  post: "On the page of letters on paper, with their postal address, and on the letters and labels that it prints",
  packs: "On the page of ballot papers, and on the sheets that it prints",
} as const;
export type Place = keyof typeof PLACES;

const SIGNED_IN = ["supporter", "newcomer", "member", "voter", "officer"] as const;
const MEMBERS = ["newcomer", "member", "voter", "officer"] as const;
const OF_STANDING = ["member", "voter", "officer"] as const;
const EVERYBODY = ["visitor", ...SIGNED_IN] as const;

type Sight = Readonly<Partial<Record<Place, readonly Viewer[]>>>;

const ON_A_ROLL: Sight = { votes: ["voter"], roll: ["voter"] };
const LISTED: Sight = { ...ON_A_ROLL, people: OF_STANDING, choosing: ["officer"] };

/** Who sees whose name where. Nothing else does: a test walks every page, file and feed as each of them. */
export const WHO_SEES_WHOM: Readonly<Record<Seen, Sight>> = {
  listed: LISTED,
  unlisted: ON_A_ROLL,
  imported: ON_A_ROLL,
  onPaper: { ...ON_A_ROLL, post: ["officer"], packs: ["officer"] },
  writer: { ...LISTED, writing: SIGNED_IN, bylines: EVERYBODY, reasons: MEMBERS },
  supporter: { writing: SIGNED_IN },
  holder: { ...LISTED, offices: EVERYBODY, reasons: MEMBERS, record: MEMBERS },
  former: {},
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function tableOf(sight: Sight): string {
  const viewers = Object.keys(VIEWERS) as Viewer[];
  const head = ["", ...Object.values(VIEWERS)];
  const rows = (Object.keys(PLACES) as Place[])
    .filter((place) => sight[place] !== undefined)
    .map((place) => [
      PLACES[place],
      ...viewers.map((viewer) => (sight[place]?.includes(viewer) ? "sees it" : "")),
    ]);
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

/** The whole of it as a page. */
export function drawWhoSeesWhom(): string {
  const parts = Object.entries(WHO_SEES_WHOM).map(([seen, sight]) => {
    const table = Object.keys(sight).length === 0 ? "Nobody, anywhere." : tableOf(sight);
    return `## The name of ${SEEN[seen as Seen]}\n\n${table}`;
  });
  return `${[
    "# Who sees whom",
    "Drawn by `npm run permissions` from the table that a test walks every page, file and feed with, as each of these; it fails when anybody sees a name that is not here, or does not see one that is. Decision 50 says why.",
    "Everybody sees their own name: in their own pages, in their download, and in letters. A letter never holds anybody's name but its reader's.",
    ...parts,
    "## Beside these",
    [
      "- *Of standing* is whoever has been a member for as many days as the rulebook says (`peopleDays`), and the founders from the first day; where the rulebook asks that members vouch for newcomers, only once they have. To all others the list and every page in it answer alike, whether somebody is there or not; to those of standing, somebody who is not there and somebody who does not want to be seen.",
      "- An office that may ask for an act about somebody finds them by name if they are listed, and anybody by their whole email address. Whom an official act is about is named to its asker, to those who may turn a key, and to its jury.",
      "- Who vouched for whom is shown to those two alone. A newcomer's link names them to whoever may vouch for them and opens it.",
      "- A file of the members' list takes two keys of two bodies, is marked, and stands in the record. Nobody who is under 18 is in one, and nobody of whom nobody knows it.",
      "- Whoever says when they join that they are under 18 is not in the list of people until they say that they want to be.",
      "- A party's promoter is named by law at the foot of every page and letter; nothing says whether they are a member.",
      "- Letters on paper are for the offices that ask for imports; ballot papers for those that ask for them or turn a key for them, each of whom prints one of two sheets. No other office sees either page.",
      "- Where names and votes are kept apart, no file says which votes were cast with codes on paper: whoever prints the sheets knows who votes so.",
      "- Where more of a roll than the rulebook's share (`unlistedPercent`) is not listed, its names are kept apart from its votes until sealed ballots are there.",
      "- Who is on a rota for posts, and who answers for what was decided, is named to members; the public sees that there is somebody, or which office it is.",
      "- Officers of a branch see of those who belong right to it, and are 18, the first name and the first half of the postcode; the whole name and the email address once for each reason that they give, which the member reads with who it was. Nobody else sees who belongs to a branch.",
      "- Who pledges for a branch, or objects to a change of theirs, is shown to nobody.",
      "- Who is in a team is named to those in it, also somebody who is not in the list of people; who asks to be in it, to those who answer; who coordinates it, to members. Whoever joins is told before. What somebody can do and how many hours they have is shown to nobody (decision 101).",
      "- Whoever runs the server can read the database.",
      "- Beside a name stands which office its bearer holds, that they are a supporter, or that they are not the officer of that name.",
    ].join("\n"),
  ].join("\n\n")}\n`;
}
