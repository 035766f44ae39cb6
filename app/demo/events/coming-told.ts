/** An event that is to come when the demonstration begins. */
export interface ToldEvent {
  /** Whose: a branch by its name, or the whole party. */
  readonly branch?: string;
  readonly kind: "meeting" | "hustings" | "protest" | "picket" | "community" | "social";
  readonly title: string;
  readonly says: string;
  /** So many days from then on; of the last Wednesday of a month: of which month from then on. */
  readonly inDays: number;
  readonly repeats?: "weekly" | "last-of-month";
  readonly dates?: number;
  readonly from: string;
  readonly until: string;
  readonly where: "hall" | "online" | "both";
  readonly place?: string;
  readonly postcode?: string;
  readonly access?: string;
  readonly isForMembers?: true;
  readonly places?: number;
  /** How many said so far that they come. */
  readonly come: number;
  /** A member proposed it: others have opened it, or it waits for them still. */
  readonly proposed?: "opened" | "waits";
}

const STEPS = "Step-free, with a toilet for wheelchairs. Ring the bell, and somebody comes.";

export const COMING: readonly ToldEvent[] = [
  {
    ...{ branch: "Plymouth", kind: "meeting", title: "Plymouth branch meeting" },
    says: "What came of the weekend of action, who stands for secretary, and half an hour in which anybody can bring anything. New people speak first.",
    ...{ inDays: 1, repeats: "last-of-month", dates: 4, from: "19:00", until: "20:30" },
    ...{ where: "both", place: "Above the bakery, Mutley Plain", postcode: "PL4 0ZZ" },
    ...{ access: "One flight of stairs. Whoever cannot climb it joins online, on the big screen." },
    come: 14,
  },
  {
    ...{ branch: "Reading", kind: "meeting", title: "On the 18:12" },
    says: "Third carriage from the front. We talk until Twyford, and nobody minutes it.",
    ...{ inDays: 5, repeats: "weekly", dates: 8, from: "18:12", until: "18:45" },
    ...{ where: "hall", place: "Paddington, platform as shown, third carriage", come: 6 },
  },
  {
    ...{ kind: "meeting", title: "New here? An hour for newcomers" },
    says: "What the party is, how a policy is made, and what you could do next week. Ask anything. Cameras off is fine.",
    ...{ inDays: 4, repeats: "weekly", dates: 4, from: "19:30", until: "20:30" },
    ...{ where: "online", come: 17 },
  },
  {
    ...{ branch: "Nottingham", kind: "hustings", title: "Hustings: who should be our convenor?" },
    says: "Everybody who stands has three minutes, then questions out of a hat. The chair stands for nothing.",
    ...{ inDays: 9, from: "18:30", until: "20:30", where: "hall" },
    ...{ place: "Community hall, Gladstone Street", postcode: "NG7 0ZZ", access: STEPS, come: 19 },
  },
  {
    ...{ branch: "Bristol", kind: "social", title: "Thursday supper" },
    says: "Lentils, bread, twelve chairs. Nobody leaves without a job and a phone number. If it is full, put yourself on the waiting list: somebody always gets a cold.",
    ...{ inDays: 5, from: "18:30", until: "21:00", where: "hall", places: 12 },
    ...{ place: "The church hall on Stapleton Road", postcode: "BS5 0ZZ", access: STEPS, come: 15 },
  },
  {
    ...{ branch: "Liverpool", kind: "social", title: "The choir sings in Advent" },
    says: "Songs with words one can march to. You need not be able to sing, and most of us cannot.",
    ...{ inDays: 14, from: "19:00", until: "21:30", where: "hall", proposed: "opened" },
    ...{ place: "The reading room on Windsor Street", postcode: "L8 0ZZ", access: STEPS, come: 11 },
  },
  {
    ...{ branch: "Cambridge", kind: "community", title: "Repair café before Christmas" },
    says: "Bring a lamp, a toy, a jumper with a hole. We have two soldering irons and one person who knows zips.",
    ...{ inDays: 15, from: "10:00", until: "13:00", where: "hall", proposed: "waits" },
    ...{ place: "The scout hut off Mill Road", postcode: "CB1 0ZZ", access: STEPS, come: 0 },
  },
  {
    ...{ branch: "Camberwell", kind: "community", title: "Bulbs on the green" },
    says: "Four hundred crocuses, and a pot of rice and peas afterwards. Trowels are there; bring gloves.",
    ...{ inDays: 8, from: "10:30", until: "12:30", where: "hall", proposed: "opened" },
    ...{ place: "Camberwell Green", postcode: "SE5 0ZZ", come: 8 },
  },
  {
    ...{ branch: "Ashfield", kind: "picket", title: "With the night shift at the sheds" },
    says: "Their ballot was clear, and their line is lawful. We bring tea, stand where the stewards say, and shout at nobody.",
    ...{ inDays: 6, from: "06:00", until: "09:00", where: "hall" },
    ...{ place: "The warehouses at Huthwaite, main gate", postcode: "NG17 0ZZ", come: 7 },
  },
  {
    ...{ branch: "Newcastle", kind: "protest", title: "Where is our bus?" },
    says: "We read from the book of every bus that did not come, one page each, in front of the civic centre.",
    ...{ inDays: 11, from: "12:00", until: "13:30", where: "hall" },
    ...{
      place: "Civic Centre steps, Barras Bridge",
      postcode: "NE1 0ZZ",
      access: "Level.",
      come: 16,
    },
  },
  {
    ...{ branch: "Camden", kind: "meeting", title: "Twenty minutes and a biscuit" },
    says: "How one knocks on a door: what to say, what never to write down, and when to stop. Members only, since we use real streets.",
    ...{ inDays: 10, from: "18:00", until: "19:00", where: "hall", isForMembers: true },
    ...{
      place: "The tenants' hall on Queen's Crescent",
      postcode: "NW5 0ZZ",
      access: STEPS,
      come: 9,
    },
  },
  {
    ...{ branch: "Manchester", kind: "meeting", title: "Manchester branch meeting" },
    says: "Moss Side this time. The treasurer explains the books, patiently.",
    ...{ inDays: 17, from: "19:00", until: "20:30", where: "hall" },
    ...{ place: "The school hall on Moss Lane East", postcode: "M14 0ZZ", access: STEPS, come: 10 },
  },
];

/** What a branch holds next, once the demonstration goes on: `{town}` is its own. */
export const HELD_LATER: readonly Pick<ToldEvent, "kind" | "title" | "says">[] = [
  {
    ...{ kind: "meeting", title: "{town} branch meeting" },
    says: "What was decided, what is to be done, and half an hour in which anybody can bring anything.",
  },
  {
    ...{ kind: "social", title: "Soup and newcomers in {town}" },
    says: "A pot of soup and no agenda. Bring somebody who has never come before.",
  },
  {
    ...{ kind: "community", title: "An hour of repairs in {town}" },
    says: "Bring what is broken. Somebody here can mend most things, and the rest we open out of curiosity.",
  },
  {
    ...{ kind: "meeting", title: "{town} reads a proposal together" },
    says: "One proposal that waits for its vote, read aloud, with tea. Whoever disagrees begins.",
  },
];
