/** Every sentence of this room that a person reads. */
export const words = {
  titles: {
    "national-committee": "National committee",
    "safety-officer": "Safety officer",
    facilitator: "Facilitator",
    trustee: "Trustee",
    treasurer: "Treasurer",
  },
  appointed: (title: string, from: string, until: string) =>
    `Somebody took office: ${title}, from ${from} until ${until}.`,
} as const;
