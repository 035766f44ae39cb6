/** The plan of the house as data. The fences in `check/` read it, and `HOUSE.md` is drawn from it. */

export type RoomPlan = {
  /** The folder under `app/`; its Postgres schema has the same name, with `_` for `-`. */
  name: string;
  /** What the party does in it. */
  says: string;
  /** Rooms whose doors it will need. They stand lower, also where none of them is built. */
  uses?: readonly string[];
};

/** Named by what its rooms are for, so that another floor between two renames nothing. */
export type Floor = { name: string; rooms: readonly RoomPlan[] };

/** From the ground up. A room uses the doors of lower floors only; to reach upward it announces. */
export const FLOORS: readonly Floor[] = [
  {
    name: "Foundations",
    rooms: [
      { name: "record", says: "official acts, written down once and never changed" },
      { name: "rulebook", says: "every number the rules use, each with its paragraph in words" },
      { name: "mail", says: "letters to people, written with the act and sent after it" },
      { name: "places", says: "nations, regions, constituencies and wards" },
    ],
  },
  {
    name: "Belonging",
    rooms: [{ name: "membership", says: "who belongs: join, confirm, renew, change, leave" }],
  },
  {
    name: "Gathering",
    rooms: [
      {
        name: "branches",
        says: "members in one place, together, and who votes there",
        uses: ["places", "membership"],
      },
      {
        name: "imports",
        says: "who brings people in: a list of members, by two keys, taken back as a whole",
        uses: ["membership"],
      },
      {
        name: "imprint",
        says: "who answers for the party by law, and what it keeps of people",
        uses: ["membership"],
      },
      {
        name: "doubles",
        says: "two accounts of one person become one",
        uses: ["membership"],
      },
      {
        name: "vouching",
        says: "two members say of a newcomer that they are a person",
        uses: ["membership"],
      },
    ],
  },
  {
    name: "Machinery",
    rooms: [
      { name: "offices", says: "who holds which office, from when to when" },
      { name: "sign-in", says: "passkeys, emailed codes and sessions" },
      { name: "discussions", says: "threads of comments on anything" },
      {
        name: "opinions",
        says: "statements that members agree with or not, and where they meet",
        uses: ["membership"],
      },
      {
        name: "drafting",
        says: "a text that several write at once, and notes from those who know",
        uses: ["membership"],
      },
      { name: "hearings", says: "the case for, the case against, and members' alternatives" },
      {
        name: "amendments",
        says: "changes to a text, taken over, joined or put to the vote",
        uses: ["membership"],
      },
      { name: "policy", says: "what members have agreed: the living manifesto and its review" },
      {
        name: "money",
        says: "dues, donations and spending, within the law",
        uses: ["membership", "branches"],
      },
      { name: "teams", says: "people who do one job together", uses: ["membership", "branches"] },
      {
        name: "bulletins",
        says: "what a branch writes to its members, what is written to it, and its year",
        uses: ["membership", "branches"],
      },
      {
        name: "silences",
        says: "letters to the people of a place wait until a time: two keys, after a death or in an emergency",
        uses: ["mail", "membership", "branches"],
      },
      {
        name: "pictures",
        says: "pictures and videos in what people write, made anew, each with words for whoever lacks sight or sound",
        uses: ["membership"],
      },
    ],
  },
  {
    name: "Paying",
    rooms: [
      {
        name: "payments",
        says: "dues and gifts by direct debit and card, collected and never twice",
        uses: ["membership", "money"],
      },
    ],
  },
  {
    name: "Voting",
    rooms: [
      {
        name: "ballots",
        says: "a question, a roll, votes and a result anyone can recount",
        uses: ["branches", "offices"],
      },
    ],
  },
  {
    name: "Deciding",
    rooms: [
      {
        name: "proposals",
        says: "from a private draft to the ballot, by authors, counts and the clock",
        uses: ["discussions", "opinions", "hearings", "amendments", "policy", "ballots"],
      },
      {
        name: "claims",
        says: "what people spent for the party and are paid back, each with its receipt",
        uses: ["membership", "money"],
      },
      {
        name: "refunds",
        says: "what people paid twice or by a wrong way is found, and paid back by two keys",
        uses: ["membership", "money", "payments"],
      },
      {
        name: "reports",
        says: "what the treasurer reports to the Electoral Commission: donations, loans, visits",
        uses: ["money"],
      },
      {
        name: "requests",
        says: "what officers ask for, who turns the other key, and members' stop",
      },
    ],
  },
  {
    name: "Reaching out",
    rooms: [
      {
        name: "meetings",
        says: "members' weekly discussions: topic, agenda, notes and what came of them",
        uses: ["discussions", "proposals"],
      },
      {
        name: "motions",
        says: "what the members of a branch decide, and put to the whole party",
        uses: ["branches", "ballots", "proposals"],
      },
      {
        name: "teamwork",
        says: "what a team does: tasks, meetings, notes and letters",
        uses: ["teams"],
      },
      {
        name: "news",
        says: "what the party tells its members and the public",
        uses: ["discussions"],
      },
      {
        name: "social",
        says: "what the party's accounts post, approved by members on a drawn rota",
        uses: ["proposals", "policy", "pictures"],
      },
      {
        name: "events",
        says: "meetings and weekends of action: when, where, who comes",
        uses: ["places", "branches", "teams"],
      },
      {
        name: "alliances",
        says: "what is agreed with other parties, and who stands where",
        uses: ["places", "proposals"],
      },
      {
        name: "contact",
        says: "what people ask the party: answers kept by a team, and a shared inbox",
        uses: ["teams"],
      },
      {
        name: "press",
        says: "what the party says to journalists, and what they say of it",
        uses: ["teams", "offices"],
      },
      {
        name: "chat",
        says: "roles on the party's chat server follow membership, branch, team and office",
        uses: ["mail", "membership", "branches", "teams", "offices"],
      },
      {
        name: "newsletters",
        says: "letters to many: written, checked, let out by two keys, and chosen by their readers",
        uses: ["mail", "membership", "branches", "bulletins"],
      },
    ],
  },
  {
    name: "Speaking",
    rooms: [
      {
        name: "editorials",
        says: "articles in the party's name, by two keys of two bodies",
        uses: ["news", "press", "imprint", "pictures"],
      },
      {
        name: "first-letters",
        says: "what the party writes to newcomers in their first fortnight",
        uses: ["branches", "ballots", "meetings", "events", "newsletters"],
      },
    ],
  },
  {
    name: "Asking",
    rooms: [
      {
        name: "elections",
        says: "members choose people: candidates and officers",
        uses: ["branches", "offices", "ballots", "alliances"],
      },
      {
        name: "appointments",
        says: "offices filled by lot among those willing, or by a body that members can stop",
        uses: ["offices"],
      },
      {
        name: "canvass",
        says: "doorsteps and stalls: who was asked and what they said",
        uses: ["places", "branches", "events", "proposals"],
      },
    ],
  },
  {
    name: "Doing",
    rooms: [
      {
        name: "campaigns",
        says: "what the party tries to win, and who helps",
        uses: ["money", "teams", "events", "canvass", "alliances", "elections"],
      },
      {
        name: "actions",
        says: "weekends of action: one action, many places, with their shifts, kit and leaflets",
        uses: ["places", "branches", "imprint", "events", "canvass"],
      },
      {
        name: "doorsteps",
        says: "rounds of streets from the electoral register, what was said at each door, and leaflets",
        uses: ["imports", "branches", "events", "canvass"],
      },
      {
        name: "deeds",
        says: "what became of what was decided: who answers for it, and what they last said",
        uses: ["discussions", "offices", "proposals"],
      },
      {
        name: "promises",
        says: "what those in office said they would do, what became of it, and what members ask them",
        uses: ["offices", "elections"],
      },
      {
        name: "polling",
        says: "hustings before an election, and who watches its count for a candidate",
        uses: ["ballots", "discussions", "elections"],
      },
      {
        name: "conference",
        says: "the party meets: agenda, motions, delegates",
        uses: ["branches", "proposals", "ballots", "events", "elections"],
      },
    ],
  },
  {
    name: "Watching",
    rooms: [
      {
        name: "juries",
        says: "members challenge an official act, and a jury drawn by lot decides",
        uses: ["elections"],
      },
      { name: "recalls", says: "members ask whether somebody should leave their office" },
      { name: "holds", says: "two keys hold an item for the law, personal data or threats" },
      {
        name: "repairs",
        says: "a short list for the operator, opened by two officers for an hour",
      },
    ],
  },
  {
    name: "Seeing",
    rooms: [
      { name: "this-week", says: "what wants attention now" },
      { name: "our-party", says: "the party as its members and the public see it" },
      { name: "people", says: "members, as members see each other" },
      { name: "me", says: "one's own record, letters and settings" },
      { name: "search", says: "find a proposal, a policy or a person" },
    ],
  },
  {
    name: "Attic",
    rooms: [{ name: "demo", says: "the demonstration party, made by the acts of every room" }],
  },
];

export type Wall = {
  /** Folders of one room that never import each other, not even through a third file. */
  sides: readonly [string, string];
  room: string;
  /** In the name of a file of that room: it belongs to one side or stands between them. */
  word: string;
  /** The package with which such things are made: what imports it needs the wall as well. */
  madeWith: string;
  /** Neither side is built. Once the room has anything that needs the wall, this excuses nothing. */
  isPlanned?: true;
};

/** Who voted and what was voted must not meet, or the secret ballot is a matter of trust. */
export const WALLS: readonly Wall[] = [
  {
    sides: ["app/ballots/sealed/who", "app/ballots/sealed/what"],
    room: "ballots",
    word: "sealed",
    madeWith: "@breakthrough/sealed-ballot",
  },
];
