/** Every sentence of this room that a person reads. */
export const words = {
  appointed: (title: string, from: string, until: string) =>
    `Somebody took office: ${title}, from ${from} until ${until}.`,
  clock: "the clock",
  ended: {
    resigned: (title: string) => `Somebody laid an office down: ${title}.`,
    standing: (title: string) =>
      `An office ended before its term: ${title}. Only members in good standing hold one.`,
    recalled: (title: string) => `Members recalled somebody from office: ${title}.`,
  },
  ballot: "a ballot of the members",
  own: {
    title: "My offices",
    me: "Me",
    lead: "What you hold in the party's name, and until when. It ends by itself.",
    none: "You hold no office",
    noneSays:
      "Members elect, appoint or draw those who do. Terms are short, and everybody can follow what is done.",
    until: "You hold it until",
    actsFor: (body: string) => `You act for ${body}.`,
    by: (heldBy: string) => `By ${heldBy}`,
    desk: "To your desk",
    resign: "Resign",
    resignOf: (title: string) => `Resign: ${title}`,
  },
  refuse: {
    unknown: "There is no such office.",
    notHeld: "You do not hold this office.",
    notTogether: (title: string, other: string) =>
      `One person cannot hold both offices: ${title} and ${other}. The rulebook keeps them apart.`,
    holdsAlready: (title: string) => `They hold this office already: ${title}.`,
    tooLong: (months: number) => `A term in office is ${months} months at most.`,
  },
} as const;
