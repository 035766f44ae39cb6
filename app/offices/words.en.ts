/** Every sentence of this room that a person reads. */
export const words = {
  appointed: (title: string, from: string, until: string) =>
    `Somebody took office: ${title}, from ${from} until ${until}.`,
  refuse: {
    notTogether: (title: string, other: string) =>
      `One person cannot hold both offices: ${title} and ${other}. The rulebook keeps them apart.`,
    holdsAlready: (title: string) => `They hold this office already: ${title}.`,
    tooLong: (months: number) => `A term in office is ${months} months at most.`,
  },
} as const;
