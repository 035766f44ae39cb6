/** The form with which members propose another name, office, body or power. */
export const fields = {
  change: "What would change?",
  chooseChange: "Choose a change",
  changes: {
    "add-chapter": "A new chapter of the manifesto",
    "add-body": "A new body that offices act for",
    "add-office": "A new office",
    rename: "Another title for something",
    end: "Something ends",
    move: "Another place for a chapter in the manifesto",
    give: "An office or a body gets a power",
    take: "An office or a body loses a power",
    fill: "Another way to fill an office",
    seats: "Another number of people in an office",
    "hold-together": "One person may hold two offices at the same time",
    "hold-apart": "Nobody new may hold two offices at the same time",
  },
  named: "What is it about?",
  chooseNamed: "Choose a chapter, a body or an office",
  namedKinds: { chapters: "Chapter", bodies: "Body", offices: "Office" },
  newTitle: "The new title",
  newTitleHint:
    "For something new, or for another title. A body's title stands in a sentence: the trustees.",
  newTitleCy: "The same in Welsh (if you know)",
  before: "The place of the chapter",
  beforeHint: "Proposals about the rulebook stand in the last chapter.",
  chooseBefore: "Choose a place",
  beforeThat: (chapter: string) => `Before: ${chapter}`,
  last: "After all others",
  otherOffice: "The other office",
  otherOfficeHint:
    "That one person may, or may not, hold together with the first. Whoever holds both keeps both until each term is over.",
  chooseOtherOffice: "Choose an office",
  ofBody: "The body that the new office acts for",
  chooseBody: "Choose a body",
  filledBy: "How somebody comes into the office",
  chooseFilled: "Choose how",
  fillings: { ballot: "Members elect them", lot: "They are drawn by lot" },
  appointed: (body: string) => `Appointed by ${body}`,
  seats: "How many people hold it at the same time?",
  power: "Which power?",
  powerHint:
    "An office may ask for it. The key of a body counts for it, where another body has asked.",
  choosePower: "Choose a power",
} as const;

export const form = {
  change: "Choose what would change.",
  title: "Write the title.",
  body: "Choose the body that the office would act for.",
  filled: "Choose how somebody would come into it.",
  named: "Choose what it is about.",
  power: "Choose a power.",
  chapter: "Only chapters have a place in the manifesto. Choose a chapter.",
  before: "Choose the place of the chapter.",
  office: "This is about an office. Choose one.",
  otherOffice: "Choose the other office.",
  seats: "Write the number of people in figures.",
  noPowers: "A chapter has no powers. Choose an office or a body.",
} as const;

/** The list of what the party names itself. */
export const names = {
  title: "What our party names itself",
  lead: "The chapters of the manifesto, the bodies that offices act for, and the offices. They were set when the party was founded. Only a ballot of the members changes them, with the majority and the quorum of a number. Something that has ended keeps what it has, and takes nothing new.",
  caption: {
    chapters: "Chapters of the manifesto",
    bodies: "Bodies that offices act for",
    offices: "Offices",
  },
  columns: { title: "Called", change: "Change" },
  besideColumns: {
    chapters: "",
    bodies: "Its key counts for",
    offices: "Acts for",
  },
  ended: "ended",
  change: "Propose another title",
  propose:
    "Propose a new chapter, body or office, an end, another order, another power, or which offices may be held together",
  neverChanged: "All of it is as the founding set it, by default.",
  ownFromFounding: "The party was founded with names of its own.",
} as const;
