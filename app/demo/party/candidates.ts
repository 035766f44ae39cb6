/** What those of the demonstration say who stand for an office, and what they answer. */
export const STATEMENTS: readonly string[] = [
  "I've kept the accounts of a credit union for nine years. I read the small print so that others don't have to, and I say no when something is missing.",
  "I drive a night bus. I know what our proposals look like at four in the morning, and I'd like somebody in this office who does.",
  "I came for one proposal and stayed for the arguments. I want this office to answer its letters, all of them, within a week.",
  "I've chaired tenants' meetings where nobody agreed on anything. Everybody had been heard when they went home. I can do that here.",
  "I am a nurse, and I write rotas. Give me a list of things that nobody has time for, and I'll find out who has.",
  "I've never held an office. That is rather the point, isn't it?",
];

export const NOTHING_IN_THE_WAY: readonly string[] = [
  "Nothing. I'm paid by nobody who deals with the party.",
  "My sister rents us the hall in May. I'd leave the room when it's about that.",
  "I own no shares and sit on no board.",
];

export const BELONGS_TO: readonly string[] = [
  "My union, and the library's friends.",
  "Nothing else.",
  "The tenants' association of our street.",
];

export const CANDIDATES_ANSWERS: readonly string[] = [
  "Yes, and I'd put it on the page each month, with what didn't work.",
  "I don't know yet. I'd ask those who do it now, and write down what they say.",
  "Half of it in my first year. Whoever promises all of it hasn't looked.",
  "No, and I'd rather say so before you vote than after.",
];

/** What members ask everybody who stands. */
export const QUESTIONS_TO_CANDIDATES: readonly string[] = [
  "Will you publish what you did in this office each month?",
  "What would you stop doing, so that there is time for the rest?",
  "When did you last change your mind because of what a member said?",
];
