/** What members of the demonstration say of any proposal, once its own story is told. */
export const COMMENTS: Readonly<Record<"for" | "against" | "unsure", readonly string[]>> = {
  for: [
    "About time. I've been saying this at our branch for a year.",
    "Yes. And it's written so that my neighbours will understand it.",
    "We tried something like this at my work and nobody would go back.",
    "I can sell this on a doorstep in one sentence. That's rare.",
    "Supported. The problem part could have been about my street.",
    "Not perfect, but I'd rather we say this than nothing.",
    "My mum would vote for this and she votes for nobody.",
    "Good. Short, clear, and somebody has thought about who does the work.",
    "This came up at the stall three times on Saturday.",
    "I came in sceptical and I'm leaving in favour. Well argued.",
  ],
  against: [
    "I like the aim. I don't see who is going to run it.",
    "We can't promise everything. What comes off the list for this?",
    "Sorry, no. It's written by people who never had to do it.",
    "This is for councils to decide and not for us from above.",
    "Nice words. Where's the money?",
    "Twenty years ago they tried the same and it ended in forms.",
    "I worry about those it forgets: people on shifts, people in villages.",
    "It'll be used against us at the first election. Think of the headline.",
  ],
  unsure: [
    "Has anybody asked the people who'd have to do it?",
    "What happens in the first year, before it pays for itself?",
    "Would this hold in Wales and Scotland as well?",
    "Can somebody put a rough figure on it?",
    "I'm torn. Convince me?",
    "How would we know after two years whether it worked?",
    "What's the smallest version of this that would still be worth doing?",
    "I'd support it with a line on who checks that it's done.",
    "Is there a place that does it already? Link please.",
  ],
};

export const ANSWERS: readonly string[] = [
  "Fair point. That should go into the next version.",
  "I see it the other way round, but thanks for saying it kindly.",
  "This. Exactly this.",
  "Our branch asked the same. We didn't find an answer either.",
  "That's what the effects part is for, isn't it?",
  "Then write it as an alternative, I'd back it.",
  "I did that job for eleven years. It can be done.",
  "Good question. Can the author say something?",
  "Careful, that's one case. What about everybody else?",
  "You've moved me from no to not sure.",
];

export const CLAIMS: Readonly<Record<"for" | "against", readonly string[]>> = {
  for: [
    "It helps those first who have waited longest.",
    "It can begin with what councils are allowed to do today.",
    "It costs less than repairing what goes wrong without it.",
    "People understand it, so they can hold us to it.",
    "Whoever does the work was asked, and it shows in the text.",
  ],
  against: [
    "There are not enough trained people to do it soon.",
    "Without a figure we promise what others will have to find.",
    "It treats every place alike, and places are not alike.",
    "Other things on our list would help more people with the same money.",
    "Nobody is named who checks that it is done.",
  ],
};

export const SUMMARIES: readonly string[] = [
  "Those for it say that the need is plain and the text is short enough to keep. Those against ask who does the work and what is left undone for it. Both would like a line on how we know that it works.",
  "Most of us share the aim. One side wants to begin now and mend it on the way; the other wants a figure and a place that has tried it. Nobody defended things as they are.",
  "The heart of it is whether this is ours to decide or each place's own. For: a right must not depend on a postcode. Against: what fits a city need not fit a valley. A first year in a few places was named by both.",
  "There was less quarrel than it looked. All agree on the problem. The open questions are money, staff and who checks. The author has been asked to answer them in the drafting.",
];

export const REVISIONS: readonly { readonly adds: string; readonly why: string }[] = [
  {
    adds: "Each year the party reports in plain words what has come of it.",
    why: "Many asked how we would know that it works",
  },
  {
    adds: "It begins in three places that ask for it, and goes on everywhere a year later.",
    why: "A first year to learn from, as both camps said",
  },
  {
    adds: "Those who do the work are asked before anything is settled.",
    why: "Asked for in the discussion, and rightly",
  },
];

export const CASES: Readonly<Record<"for" | "against", readonly string[]>> = {
  for: [
    "The problem is real, most of us have met it, and this is a first answer that can be kept. It is short, so that everybody can hold us to it. What is missing can be added when it is reviewed. Vote yes, and let us begin.",
    "We talked for weeks and found little that speaks for things as they are. Who doubts the cost should look at what doing nothing costs. It asks for nothing that has not worked somewhere already.",
    "A party that only says what is safe is not needed. This is clear, it is fair, and we can explain it on any doorstep in one breath.",
  ],
  against: [
    "The aim is right and the text is not ready. It does not say who does the work, nor what we leave undone for it. I would rather vote on a better one in the autumn than promise this today. Vote no, and help to write it.",
    "It sounds good and would change little where it matters most. We should say fewer things and mean them. Let us keep our strength for what we have promised already.",
    "One rule for every place, made by those who do not live there. Leave it to people on the spot, with the money to decide. This text gives them neither.",
  ],
};

export const ALTERNATIVES: readonly { readonly title: string; readonly body: string }[] = [
  {
    title: "Begin in three places, then decide",
    body: "The same, but first for one year in three places that ask for it. What it cost and what it changed is told to all members, who then vote on the rest.",
  },
  {
    title: "Leave it to each council, with the money for it",
    body: "Every council may decide this for its area, after asking the people who live there. Those that do get the money for it from the nation, for five years.",
  },
];

export const RECALL_ANSWERS: readonly string[] = [
  "I have read the reason and take it seriously. What I did stands in the record, each line with its why. I would do some of it differently today, and I would like to finish the term. You decide.",
];
