import type { Story } from "../story.ts";

/** What members decided in the last year: for, against, again, and no more. */
export const LATER_YEARS: readonly Story[] = [
  {
    name: "homes",
    startsDaysAgo: 348,
    aim: { kind: "new", chapter: "homes" },
    text: {
      title: "A council home for everybody who needs one",
      problem:
        "1.3 million households are on a waiting list. A whole generation lives with its parents or hands half its pay to a landlord.",
      body: "Councils build 150,000 homes a year, paid for by long loans at the government's own rate.\n\nThe right to buy ends.\n\nLand can be bought at the price it has without planning permission.\n\nHomes that have stood empty for a year can be taken into use by the council, with a fair rent for the owner.\n\nEach new home is built so warm that heating costs less than £200 a year.",
      effects: "Loans of about £25 billion a year, which rents pay back.",
    },
    talk: {
      threads: [
        ["We have 600 empty flats above shops in our town. Start there."],
        ["Plasterer here. There aren't enough of us. Put training in."],
      ],
      sides: { for: 8, against: 2, unsure: 2 },
      summary:
        "Strong support. Building trades say that training must come first or prices will just go up.",
    },
    revisions: [
      {
        why: "Training added, after the builders among us asked for it",
        body: "Councils build 150,000 homes a year, paid for by long loans at the government's own rate.\n\nEach council trains its own building workers: one apprentice for every five on the site.\n\nThe right to buy ends.\n\nLand can be bought at the price it has without planning permission.\n\nHomes that have stood empty for a year can be taken into use by the council, with a fair rent for the owner.\n\nEach new home is built so warm that heating costs less than £200 a year.",
      },
    ],
    vote: { turnout: 0.54, yes: 0.84, no: 0.1 },
  },
  {
    name: "longer-cases",
    startsDaysAgo: 308,
    aim: { kind: "rule", rule: "caseWords", number: 180 },
    text: {
      title: "Thirty more words for each side",
      problem:
        "150 words are too few. Half the cases on our ballots end in the middle of a thought.",
      body: "The case for and the case against may have 180 words each.",
    },
    talk: {
      threads: [
        [
          "If you can't say it in 150 you can't say it in 180.",
          "That is eleven words and I rest my case.",
        ],
      ],
      sides: { for: 3, against: 2, unsure: 2 },
      summary: "A small change. Most don't mind, some writers care a lot.",
    },
    vote: { turnout: 0.36, yes: 0.74, no: 0.19 },
  },
  {
    name: "wage-16",
    startsDaysAgo: 268,
    aim: { kind: "replace", of: "wage-15" },
    text: {
      title: "A £16 minimum wage",
      problem:
        "We agreed on £15 when a loaf cost £1.20. Prices have moved on. A policy that stands still is a pay cut.",
      body: "The legal minimum wage is £16 an hour for everybody, whatever their age, and apprentices too.\n\nIt rises each April with wages or prices, whichever went up more.\n\nUnpaid trial shifts are banned. So are deductions for uniforms and tills that come up short.\n\nFirms with fewer than ten staff get help for two years through lower National Insurance.\n\nEvery council has an officer whose only job is to check that it is paid.",
      effects:
        "About seven million people get a rise. An hour's wage will never again lose to the price of bread.",
    },
    talk: {
      threads: [
        ["The April rule is the best part. No more begging every year."],
        ["My niece did three unpaid 'trial shifts' in a burger place. Glad that is in."],
        ["£17?", "Take the win.", "£16 now and it rises by itself. Read para 2"],
      ],
      sides: { for: 9, against: 2, unsure: 2 },
      for: [
        ["Wages that rise by a rule cannot be forgotten by a government."],
        ["Under-21s do the same work for the same hour."],
      ],
      against: [["Tying it to the higher of two numbers makes it climb in every bad year."]],
      summary:
        "Everybody wants more than £15. The question was whether it should rise by itself. Most say yes. Those against fear for small firms in bad years, and the help for them stays.",
    },
    hearing: {
      for: "£15 was right two years ago. £16 with a rule that lifts it every April is right for good. It ends unpaid trial shifts, and it puts somebody in each town hall to check.",
      against:
        "I vote with a heavy heart, because I employ four people and like them all. Without longer help than two years, I will employ three.",
    },
    vote: { turnout: 0.61, yes: 0.87, no: 0.08 },
  },
  {
    name: "repeal-polls",
    startsDaysAgo: 238,
    aim: { kind: "repeal", of: "social-polls" },
    text: {
      title: "Stop polling all members about every post",
      problem:
        "We tried it for nine months. The last forty polls had 3% of members in them. By the time we agreed on a post, the news was a day old.",
      body: "The policy that every post goes to a poll of all members is repealed. What takes its place is for another proposal: I like the idea of nine members drawn by lot.",
    },
    talk: {
      threads: [
        ["I proposed the original. I was wrong, or at least tired. Voting to repeal.", "Respect."],
      ],
      sides: { for: 5, against: 2, unsure: 2 },
      summary: "Even its friends say that it did not work in practice.",
    },
    vote: { turnout: 0.41, yes: 0.83, no: 0.1 },
  },
  {
    name: "fair-votes",
    startsDaysAgo: 198,
    aim: { kind: "new", chapter: "democracy-and-rights" },
    text: {
      title: "Votes that count: proportional representation",
      problem:
        "A third of the votes can win two thirds of the seats. Most of us live where our vote changes nothing.",
      body: "The Commons is elected by the single transferable vote, in areas of three to six members that people recognise as their own.\n\nThe Lords is replaced by a house drawn by lot from all adults, for two years, with pay and leave from work like a jury.\n\nEverybody is put on the register by the state when they turn sixteen.\n\nPhoto identity at polling stations ends.",
    },
    talk: {
      threads: [
        ["STV is how our own elections work so we should want it for the country"],
        ["A house drawn by lot? My neighbour in the Lords? Actually... yes."],
      ],
      sides: { for: 6, against: 3, unsure: 2 },
      for: [["With the single transferable vote nearly everybody has an MP they voted for."]],
      against: [["Larger areas mean an MP who is farther away."]],
      summary:
        "PR has nearly everybody's support. The house drawn by lot splits us; those against would elect it.",
    },
    hearing: {
      for: "Fair votes are the change that makes other changes possible. STV keeps a local MP and lets you rank people and not just parties.",
      against:
        "I would vote for the first half alone. A second chamber drawn by lot has never been tried at this size and deserves its own vote.",
      alternative: {
        title: "Proportional representation, and an elected second chamber",
        body: "The Commons is elected by the single transferable vote, in areas of three to six members.\n\nThe Lords is replaced by a senate of the nations and regions, elected on the same day.\n\nEverybody is put on the register by the state when they turn sixteen. Photo identity at polling stations ends.",
        backers: 9,
      },
    },
    vote: { turnout: 0.5, yes: 0.68, no: 0.24 },
  },
  {
    name: "wealth-tax",
    startsDaysAgo: 148,
    aim: { kind: "new", chapter: "tax-and-the-economy" },
    text: {
      title: "Two pence in the pound on fortunes over ten million",
      problem:
        "A nurse pays a bigger share of her income in tax than a man with a yacht pays of his.",
      body: "Whoever owns more than £10 million pays 2% a year on what is above it.\n\nIncome from shares and rent is taxed like income from work.\n\nBanks and advisers must report; hiding wealth is treated as theft.\n\nThe tax office gets 5,000 more people, who work on the largest files first.",
      effects:
        "Between £10 and £24 billion a year, depending on how many leave. We use the lower number.",
    },
    talk: {
      threads: [
        [
          "They'll all move to Monaco.",
          "Let them. The houses stay here and the tax is on the houses too.",
        ],
        ["I like that it uses the LOWER number."],
      ],
      sides: { for: 7, against: 2, unsure: 2 },
      summary:
        "Support is broad. The doubt is how much it brings in; the text now counts on the lower end.",
    },
    vote: { turnout: 0.52, yes: 0.85, no: 0.09 },
  },
  {
    name: "four-days",
    startsDaysAgo: 112,
    aim: { kind: "new", chapter: "work-and-pay" },
    text: {
      title: "A four-day week in law within two years",
      problem: "We work longer than the Germans and get less done. People are worn out.",
      body: "From two years after the law, 32 hours are a full week, for the same pay. Overtime is voluntary and is paid at double.",
    },
    talk: {
      threads: [
        ["In our firm we did it and it works great."],
        [
          "Care homes are open seven days. Who does the fifth, sixth and seventh? We can't fill the shifts NOW.",
          "Pay more and you would",
          "With what money? Councils pay us.",
        ],
        ["Right idea, wrong date."],
      ],
      sides: { for: 4, against: 8, unsure: 3 },
      for: [["Trials found the same output in four days in most offices."]],
      against: [
        ["Where people care for people, an hour less is an hour less."],
        ["Two years are too short to train those who would be needed."],
      ],
      summary:
        "Both camps want shorter hours in the end. The split is about the date, and about care and other work that cannot be squeezed.",
    },
    hearing: {
      for: "Every shortening of the week was called impossible: the ten-hour day, the weekend, paid holidays. Set the date and the country will organise for it.",
      against:
        "Nobody asked the people in care, shops and buses. Same pay for fewer hours needs more staff, and there are none. Bring it back with ten years and a plan.",
    },
    vote: { turnout: 0.47, yes: 0.38, no: 0.54 },
  },
  {
    name: "newsletter-name",
    startsDaysAgo: 84,
    aim: { kind: "new", chapter: "how-our-party-works" },
    text: {
      title: "Call our newsletter The Lark",
      problem: "“Weekly update” is the dullest name in politics.",
      body: "The weekly letter to members is called The Lark, as it gets up early and sings.",
    },
    talk: { threads: [["Fine by me."], ["I prefer The Owl, I read it at midnight"]] },
    vote: { turnout: 0.06, yes: 0.7, no: 0.15 },
  },
  {
    name: "warm-homes",
    startsDaysAgo: 33.2,
    aim: { kind: "new", chapter: "homes" },
    text: {
      title: "Warm homes, street by street",
      problem:
        "Our homes leak heat faster than any in western Europe. Grants go to those who can fill in forms, and cowboys do the work.",
      body: "Councils insulate whole streets at a time, starting with the coldest and the poorest. Nobody fills in a form: the street is on the list, and a person knocks on the door.\n\nIt is free for those who live there. Landlords pay half.\n\nThe work is done by council teams and checked by somebody who did not do it.\n\nEach home gets a book that says what was done, by whom, and who comes back if it goes mouldy.",
      effects: "£6 billion a year for ten years. The average home saves about £400 a year.",
    },
    talk: {
      threads: [
        [
          "The mould bit is so important. We had cavity wall done in 2014 and it ruined the bedroom.",
        ],
        ["Love “a person knocks on the door”."],
        [
          "Listed buildings?? Half of Exeter is listed.",
          "Inside insulation. My cousin does it. Pricey but it works.",
        ],
      ],
      sides: { for: 7, against: 2, unsure: 2 },
      for: [["Street by street needs one scaffold and one team, so each home costs a third less."]],
      against: [["Ten years is a long wait for whoever lives in the last street."]],
      summary:
        "All agree on the work. Two worries: bad workmanship, so there is an independent check; and the wait, so the coldest streets go first.",
    },
    revisions: [
      {
        why: "Who checks the work, and what happens when it goes wrong",
        body: "Councils insulate whole streets at a time, starting with the coldest and the poorest. Nobody fills in a form: the street is on the list, and a person knocks on the door.\n\nIt is free for those who live there. Landlords pay half, and may not raise the rent for it.\n\nThe work is done by council teams and checked by somebody who did not do it.\n\nEach home gets a book that says what was done, by whom, and who comes back if it goes mouldy. They come back within two weeks.",
      },
    ],
    hearing: {
      for: "Warm homes cut bills, illness and carbon in one go, and the work is needed in every town. Street by street is cheaper and leaves nobody behind because of a form.",
      against:
        "£6 billion a year for houses that in part should be pulled down. And council teams do not exist yet; they will be hired from the same cowboys.",
    },
    vote: { turnout: 0.49, yes: 0.86, no: 0.08 },
  },
  {
    name: "second-homes",
    startsDaysAgo: 34.6,
    aim: { kind: "new", chapter: "homes" },
    text: {
      title: "No more second homes in places with a waiting list",
      problem:
        "In some villages in Devon every other window is dark from October to April, and the teacher lives in a caravan.",
      body: "Where more than a hundred households wait for a home, nobody may buy a second one to use now and then. Whoever has one already pays four times the council tax.",
    },
    talk: {
      threads: [
        ["I clean holiday lets. If they go, so does my job. Think of that too."],
        [
          "My parents' flat in Plymouth would count as a 'second home' while we wait for probate. Needs an exception.",
        ],
        ["Quadruple tax yes, ban no."],
      ],
      sides: { for: 5, against: 6, unsure: 3 },
      for: [["Homes are for living in."]],
      against: [
        ["A ban catches inheritances and people who work away in the week."],
        ["Tax alone would raise money and do the same."],
      ],
      summary:
        "All want homes for locals. Half think that a tax does it, and that a ban has too many hard cases. The text was not changed enough for them.",
    },
    hearing: {
      for: "A village without people is a museum. Dear as the tax may be, the rich just pay it. Only a rule keeps a home a home.",
      against:
        "Right aim, blunt tool. Probate, carers, people who work away: all caught. Let us have the tax first, and come back with the exceptions written down.",
    },
    vote: { turnout: 0.46, yes: 0.42, no: 0.49 },
  },
];
