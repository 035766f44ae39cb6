/** What goes to all members, some weeks ago. */
export const NEWSLETTER = {
  daysAgo: 24,
  topic: "party",
  why: "Many of us have not looked in for a month, and three things want many.",
  subject: "Three things that want you this month",
  body: "Three things want many of us this month, and none of them takes an evening.\n\nRead one proposal that is looking for support, and say whether you would support it. Most of them were written by somebody who has never written one before.\n\nBe a second reader. Every article on our news page was read by another member first. It takes a quarter of an hour, and the author sees what you note.\n\nCome to your branch once. Nobody has to speak, and there is tea.\n\nIf you would rather get fewer letters, or none, the link below is for that.",
} as const;

/** What the party itself says, signed by two bodies, and what was wrong in it. */
export const EDITORIAL = {
  daysAgo: 20,
  why: "People at stalls ask how we know what our members want.",
  texts: {
    title: "Count our votes yourselves",
    standfirst:
      "We publish what anybody needs to count each of our ballots again. This is why, and what it cannot do.",
    body: "A party asks people to trust it with their country. It should be able to say how it knows what its own members want.\n\nSo after each ballot everybody can read its question, its rules and every vote that was counted, and count them again. With our program that takes ten minutes on an old laptop, and nobody has to use our program.\n\nIt cannot do everything. It does not see who stands behind you when you vote, and it does not make a badly put question a good one. The first is why you can vote again until the last minute. The second is why others than the authors write the case against.",
    facts:
      "Every vote that was counted in a ballot of ours can be read.\nThe page of each ballot, under How we voted",
    video: "",
  },
  corrected: {
    afterDays: 3,
    was: "ten minutes on an old laptop",
    becomes: "two minutes on an old laptop",
    why: "Ten minutes was what our largest ballot took when it was read aloud. Members who tried it needed two.",
  },
} as const;
