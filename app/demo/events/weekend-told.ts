import { A_STALL, IN_THE_RAIN } from "./pictures.ts";

/** Of the weekend of action that is over when the demonstration begins. */
export const THE_WEEKEND = {
  title: "A weekend of listening",
  theme:
    "Sixteen stalls on one weekend. We talk less than we listen: we ask everybody who stops what they would like to see changed, write it down in their words, and bring it back to members who write our policies.",
  question: "What would you like to see changed?",
  kit: "Folding table\nRed cloth\nGazebo with weights\nTwo clipboards and pens\nRain cover for the leaflets",
  leafletTitle: "We are asking, not selling",
  leafletText:
    "We are a party whose members write its policies, vote on them and choose its officers.\n\nToday we ask one thing: what would you like to see changed? Tell us at the stall, or online.\n\nMembership costs as much as you can pay.",
  printer: "",
  printerAddress: "",
} as const;

/** Of the one to come. */
export const NEXT_WEEKEND = {
  title: "Warm homes this winter",
  theme:
    "Two days on which we ask people how warm it is at home, and show those who want it how to get a draughty home looked at. In the dark months we stand where there is a roof.",
  question: "How warm is it at home?",
  kit: "Folding table\nRed cloth\nLamp and spare battery\nA flask of tea\nThermometer cards",
  leafletTitle: "Nobody should have to choose which room to heat",
  leafletText:
    "Ask at the stall for the one sheet on which everything stands that a tenant can ask a landlord for.\n\nOur members have agreed on a plan for warm homes. Read it, argue with it, join us.",
  printer: "",
  printerAddress: "",
} as const;

/** What can be chosen at each stall. */
export const THEMES = [
  ...["Transport", "Housing", "Health", "Care", "Cost of living", "Work and pay"],
  ...["Young people", "Climate and nature", "Something else"],
] as const;
export type Theme = (typeof THEMES)[number];

export interface ToldPlace {
  /** The town's branch; of the team's two places the town alone. */
  readonly town: string;
  readonly isTeams?: true;
  readonly kind?: "leafleting";
  readonly spot: string;
  /** The first half is the town's; the second is nobody's. */
  readonly postcode: string;
  readonly access?: string;
  readonly isOnSunday?: true;
  readonly council: string;
  readonly permission: "granted" | "not-needed";
  readonly risks: string;
  /** How many answers came back, and with how many people they talked beside. */
  readonly answers: number;
  readonly leaflets: number;
}

const WIND = "Wind: two weights on each leg, and the gazebo comes down before it wants to fly.";
const TRAMS = "Trams pass close by. Nobody steps back from the table without looking.";
const CROWD = "It gets tight at noon. The table stands along the wall, and a way stays free.";
const ALONE = "Nobody packs up alone. Whoever is shouted at walks away, and tells the lead.";

/** Sixteen, two of which a team held where there is no branch yet. */
export const PLACES: readonly ToldPlace[] = [
  {
    ...{ town: "Plymouth", spot: "Armada Way, Plymouth, by the sundial", postcode: "PL1 0ZZ" },
    access: "Level paving. The nearest toilet for everybody is in the market.",
    ...{ council: "Plymouth City Council", permission: "granted", risks: WIND },
    ...{ answers: 41, leaflets: 600 },
  },
  {
    ...{ town: "Bristol", spot: "Castle Park, Bristol, at the bandstand", postcode: "BS1 0ZZ" },
    ...{ council: "Bristol City Council", permission: "granted", risks: WIND },
    ...{ answers: 38, leaflets: 700 },
  },
  {
    ...{ town: "Liverpool", spot: "Williamson Square, Liverpool", postcode: "L1 0ZZ" },
    ...{ council: "Liverpool City Council", permission: "granted", risks: CROWD },
    ...{ answers: 36, leaflets: 650 },
  },
  {
    ...{ town: "Manchester", spot: "Levenshulme market, Manchester", postcode: "M19 0ZZ" },
    ...{ council: "Manchester City Council", permission: "not-needed", risks: CROWD },
    ...{ answers: 34, leaflets: 500 },
  },
  {
    ...{ town: "Bury", spot: "Bury market, by the fish hall", postcode: "BL9 0ZZ" },
    ...{ council: "Bury Council", permission: "granted", risks: ALONE },
    ...{ answers: 22, leaflets: 300 },
  },
  {
    ...{ town: "Nottingham", spot: "The Forest tram stop, Nottingham", postcode: "NG7 0ZZ" },
    ...{ council: "Nottingham City Council", permission: "granted", risks: TRAMS },
    ...{ answers: 31, leaflets: 480 },
  },
  {
    ...{ town: "Ashfield", spot: "Outram Street, Sutton-in-Ashfield", postcode: "NG17 0ZZ" },
    ...{ council: "Ashfield District Council", permission: "not-needed", risks: ALONE },
    ...{ answers: 17, leaflets: 250 },
  },
  {
    ...{ town: "Camberwell", spot: "Camberwell Green", postcode: "SE5 0ZZ" },
    ...{ council: "Southwark Council", permission: "granted", risks: WIND },
    ...{ answers: 29, leaflets: 400, isOnSunday: true },
  },
  {
    ...{ town: "Camden", spot: "Queen's Crescent market, Camden", postcode: "NW5 0ZZ" },
    ...{ council: "Camden Council", permission: "granted", risks: CROWD },
    ...{ answers: 27, leaflets: 420 },
  },
  {
    ...{ town: "Tottenham", spot: "Tottenham Green", postcode: "N15 0ZZ" },
    ...{ council: "Haringey Council", permission: "not-needed", risks: ALONE },
    ...{ answers: 28, leaflets: 450, isOnSunday: true },
  },
  {
    ...{ town: "Newcastle", spot: "Grey's Monument, Newcastle", postcode: "NE1 0ZZ" },
    access: "Step-free from the Metro lift on Blackett Street.",
    ...{ council: "Newcastle City Council", permission: "granted", risks: WIND },
    ...{ answers: 33, leaflets: 550 },
  },
  {
    ...{
      town: "Cambridge",
      spot: "Mill Road, Cambridge, outside the library",
      postcode: "CB1 0ZZ",
    },
    ...{ council: "Cambridge City Council", permission: "not-needed", risks: CROWD },
    ...{ answers: 21, leaflets: 300, isOnSunday: true },
  },
  {
    ...{ town: "Colchester", spot: "Lion Walk, Colchester", postcode: "CO1 0ZZ" },
    ...{ council: "Colchester City Council", permission: "granted", risks: CROWD },
    ...{ answers: 19, leaflets: 280 },
  },
  {
    ...{ town: "Reading", spot: "Reading station, on the town side", postcode: "RG1 0ZZ" },
    ...{ council: "Reading Borough Council", permission: "granted", risks: CROWD },
    ...{ answers: 11, leaflets: 350 },
  },
  {
    ...{ town: "Cardiff", isTeams: true, spot: "Cowbridge Road East, Cardiff" },
    ...{ postcode: "CF11 0ZZ", council: "Cardiff Council", permission: "granted" },
    ...{ risks: WIND, answers: 14, leaflets: 300 },
  },
  {
    ...{ town: "Swansea", isTeams: true, spot: "Castle Square, Swansea", postcode: "SA1 0ZZ" },
    ...{ council: "Swansea Council", permission: "granted", risks: WIND, isOnSunday: true },
    ...{ answers: 10, leaflets: 250 },
  },
];

/** Shown with some of the places, by town. */
export const PICTURES: Readonly<
  Partial<Record<string, { readonly photo: Buffer; readonly says: string }>>
> = {
  Plymouth: {
    photo: A_STALL,
    says: "Drawn, as nobody here is real: two people behind a table with a red cloth, and two who stop to talk.",
  },
  Newcastle: {
    photo: IN_THE_RAIN,
    says: "Drawn, as nobody here is real: three people with umbrellas write down what somebody says.",
  },
};

/** What is done at each, and by how many. */
export const SHIFTS: readonly {
  readonly task: string;
  readonly from: string;
  readonly until: string;
  readonly needed: number;
}[] = [
  { task: "Set up, then at the table", from: "10:00", until: "12:00", needed: 3 },
  { task: "Leaflets and talking", from: "10:00", until: "12:00", needed: 2 },
  { task: "At the table, then pack up", from: "12:00", until: "14:00", needed: 3 },
];

/** Where the next one has found a place so far, and how many help there: most still need people. */
export const NEXT_PLACES: readonly {
  readonly town: string;
  readonly spot: string;
  readonly postcode: string;
  readonly isOnSunday?: true;
  readonly permission: "asked" | "granted" | "unknown";
  readonly council: string;
  readonly help: number;
}[] = [
  {
    ...{ town: "Plymouth", spot: "Plymouth city market, north door", postcode: "PL1 0ZZ" },
    ...{ permission: "granted", council: "Plymouth City Council", help: 5 },
  },
  {
    ...{ town: "Bristol", spot: "Broadmead, Bristol, under the clock", postcode: "BS1 0ZZ" },
    ...{ permission: "asked", council: "Bristol City Council", help: 3 },
  },
  {
    ...{ town: "Manchester", spot: "Arndale market, Manchester", postcode: "M4 0ZZ" },
    ...{ permission: "asked", council: "Manchester City Council", help: 2 },
  },
  {
    ...{ town: "Nottingham", spot: "Victoria Centre, Nottingham, tram side", postcode: "NG1 0ZZ" },
    ...{ permission: "granted", council: "Nottingham City Council", help: 4 },
  },
  {
    ...{
      town: "Newcastle",
      spot: "Grainger Market, Newcastle",
      postcode: "NE1 0ZZ",
      isOnSunday: true,
    },
    ...{ permission: "unknown", council: "Newcastle City Council", help: 1 },
  },
  {
    ...{ town: "Tottenham", spot: "Seven Sisters market hall, Tottenham", postcode: "N15 0ZZ" },
    ...{ permission: "unknown", council: "Haringey Council", help: 0, isOnSunday: true },
  },
  {
    ...{ town: "Liverpool", spot: "St John's market, Liverpool", postcode: "L1 0ZZ" },
    ...{ permission: "asked", council: "Liverpool City Council", help: 2 },
  },
];
