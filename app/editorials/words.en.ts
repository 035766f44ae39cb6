/** Every sentence of this room that a person reads. */
export const en = {
  title: "In the party's name",
  lead: "What the party itself says, and no single member. The team that speaks with journalists writes it, or whoever may ask for it to go out. Officers of two different bodies sign it, word for word.",
  none: "Nothing in the party's name yet",
  noneSays: "What members write under their own names stands on the news page.",
  news: "All news",
  desk: {
    title: "For those who write and sign",
    drafts: "Not published yet",
    noDrafts: "No draft waits.",
    write: "Write an article in the party's name",
  },
  edit: {
    newTitle: "Write in the party's name",
    title: "Change the draft",
    lead: "No name will stand on it. Those who write such articles and those who sign them see the draft; nobody else does before officers of two bodies have signed it.",
    save: "Keep the draft",
  },
  view: {
    draft: "Draft",
    published: "Published",
    withdrawn: "Withdrawn",
    hidden: "Hidden",
    publish: "Ask for it to be published",
    publishSays:
      "An officer of another body reads exactly these words and pictures and turns the other key. If one of them changes before that, nothing is published.",
    why: "Why now?",
    whyHint: "Everybody can read the reason, also before the article is out.",
    write: "For whoever writes it",
    askOfficer:
      "When it is ready, an officer who may speak in the party's name asks for it to go out.",
    dropSays: "A deleted draft is gone for good, with its pictures.",
    read: "The article, as everybody reads it",
    correct: "Ask for a correction",
    correction: "Correction",
    correctSays:
      "Copy the passage that is wrong, as it stands. Once another body has signed, readers see what it said before and what it says now.",
    whyCorrect: "Why is that right?",
    everybody: "Everybody can read the reason.",
    withdraw: "Ask for it to be withdrawn",
    withdrawSays:
      "Once another body has signed, the text is gone from its page. The page stays and says when and why it was withdrawn.",
    whyWithdraw: "Why is it withdrawn?",
    withdrawHint: "The reason stands on its page for everybody.",
    picture: "Picture",
    video: "Video",
    nobodySpeaks: "Nobody speaks in it.",
    places: { above: "Above the text", below: "Below the text", video: "Still of the video" },
  },
  record: {
    published: (id: number, fingerprint: string) =>
      `Article ${id} was published in the party's name. Fingerprint of its words and pictures: ${fingerprint}.`,
    corrected: (id: number, fingerprint: string) =>
      `Article ${id}, in the party's name, was corrected. Both wordings stand under it. Fingerprint of what it says now: ${fingerprint}.`,
    withdrawn: (id: number) => `Article ${id}, in the party's name, was withdrawn.`,
  },
  unknown: "There is no such article in the party's name.",
  isPublished: "It is published. Ask for a correction.",
  changed:
    "Its words or pictures were changed after this was asked for. Ask for it again, as it stands now.",
  tooMany: (most: number) => `There are ${most} drafts already. Delete one first.`,
} as const;
