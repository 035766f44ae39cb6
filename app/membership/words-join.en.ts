/** What the pages on which people join say. */
export const join = {
  paused: "Joining is paused while the site is repaired. Please try again in some hours.",
  closed:
    "Nobody can join yet: the party's officers have not said who answers for it. Please come back later.",
  closedMissing:
    "First the party has to say its full name, its postal address, who promotes what it publishes, an email address for everybody, and what membership costs. The law wants that, and you should know it.",
  closedOfficers: "Are you an officer of the party?",
  closedLink: "What to do first",
  tooYoung: (age: number) => `People join this party from the age of ${age}.`,
  age: "How old are you?",
  ageHint: (age: number) =>
    `People join from the age of ${age}. We do not ask for your date of birth.`,
  adult: "I am 18 or over",
  minor: (age: number) => (age === 17 ? `I am ${age}` : `I am ${age} or over, and not yet 18`),
  minorHint:
    "You take part like everybody. You are not in the list of people unless you want to be, and in no file that leaves this site.",
  controller: (controller: string, address: string) =>
    `What you write here goes to ${controller}, ${address}.`,
  privacy: "What we keep of you, why, and how long:",
  privacyLink: "Privacy",
  title: "Join us",
  intro:
    "It takes a minute. You read, talk and write with us from the first hour; what you say counts in votes from the day that our rulebook names.",
  as: "How do you want to take part?",
  member: "As a member",
  memberHint: "You propose, vote and stand for election. Membership runs for a year at a time.",
  supporter: "As a supporter",
  supporterHint: "You read, discuss and come along. You can become a member later.",
  name: "Your name",
  nameHint: "Other members see it, in the list of people and beside what you write.",
  email: "Email address",
  emailHint: "We send a link to it, to make sure that it is yours. Nobody else sees it.",
  postcode: "Postcode (if you like)",
  postcodeHint: "It tells us which branch is yours. Nobody else sees it.",
  consentLabel:
    "I agree that the party keeps my details. I know that they say something about my political opinions, and that I can have them erased at any time.",
  send: "Join",
  sentTitle: "Look into your mail",
  sent: "If that address is yours, a letter is on its way. Open the link in it to go on. It works for three days.",
  sentNothing: "Nothing after ten minutes? Look into the spam folder, or fill in the form again.",
} as const;
