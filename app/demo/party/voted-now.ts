import type { Story } from "../story.ts";

/** What is being voted on, heard and written just now. */
export const VOTED_NOW: readonly Story[] = [
  {
    name: "rent-cap",
    startsDaysAgo: 25.2,
    aim: { kind: "new", chapter: "homes" },
    text: {
      title: "A cap on rent rises",
      problem:
        "My landlord put the rent up by £210 a month. When I asked why, he said “because I can”. He was right.",
      body: "Rents can rise once a year, and by no more than wages have risen.\n\nThe cap stays with the home, so throwing somebody out to raise the rent does not pay.\n\nEach council keeps a public list of rents, so that anybody can check.",
    },
    talk: {
      threads: [
        [
          "I'm a landlord with one flat, my pension. I can live with this if repairs can be added on top.",
          "Repairs are what the rent is FOR",
          "New boiler is 3 grand. Not everyone's a slum lord.",
        ],
        [
          "Scotland tried a cap and new lets went up like mad between tenants. That's why “stays with the home” matters.",
        ],
        [
          "Lodgers? Is a room in my house under it?",
          "Good catch. The new version says no for a live-in landlord.",
        ],
        ["Reading, two bed, £1,550. I rest my case"],
      ],
      sides: { for: 17, against: 8, unsure: 5 },
      for: [
        ["Rents have risen faster than wages in most years of the last ten."],
        ["A cap that stays with the home takes away the reason for most no-fault evictions."],
      ],
      against: [
        ["Caps can make owners sell, and fewer homes to rent means longer queues."],
        ["Without a right to add real costs, small landlords will stop repairing."],
      ],
      summary:
        "Both camps agree that rents have run away. Those for the cap say it must stay with the home. Those against fear fewer homes and worse repairs. Version 2 answers the repairs: proven works over £2,000 can be shared over five years.",
    },
    revisions: [
      {
        why: "Answers what landlords among us and lodgers asked in the discussion",
        body: "Rents can rise once a year, and by no more than wages have risen, or prices, whichever is less.\n\nThe cap stays with the home, so throwing somebody out to raise the rent does not pay.\n\nRepairs and works that cost more than £2,000 and are proven by a bill may be shared over five years.\n\nLodgers in their landlord's own home are not under the cap.\n\nEach council keeps a public list of rents, so that anybody can check.",
        effects:
          "No cost to the Treasury. The list of rents costs councils about £30 million a year.",
      },
    ],
    amendments: [
      {
        paragraph: 3,
        body: "Repairs and works that cost more than £2,000 and are proven by a bill may be shared over ten years.",
        reason: "Five years of a new boiler is still £50 a month on a pensioner's rent.",
        supporters: 5,
        fate: "insisted",
        why: "Nobody pays a bill over ten years that came today. Five was a compromise.",
      },
    ],
    hearing: {
      for: "A home is where you sleep, not what somebody can get away with. This cap follows wages, so a rise is always one that people can pay. It stays with the home, so nobody is thrown out to get round it. Landlords who repair can show the bill and share the cost. What they cannot do any more is say “because I can”.",
      against:
        "I rent, and I will vote no. A cap helps whoever has a flat today. Whoever looks for one tomorrow will find fewer of them, because owners sell. What brings rents down is homes, and we have a policy for those that nobody has begun to build. Put the effort there, and give the councils power over the worst landlords by name.",
      alternative: {
        title: "A cap set by each council",
        body: "Each council may cap the rise of rents in its area, after asking a jury of tenants and landlords drawn by lot. The cap stays with the home.\n\nWhere rents are falling, no cap is needed and none is set.\n\nEach council keeps a public list of rents.",
        backers: 11,
      },
    },
    vote: { turnout: 0.52, yes: 0.66, no: 0.24 },
  },
  {
    name: "votes-at-16",
    startsDaysAgo: 27.4,
    aim: { kind: "new", chapter: "democracy-and-rights" },
    text: {
      title: "Votes at sixteen, and lessons before them",
      problem: "At sixteen you can work, pay tax and join the army. You cannot vote on any of it.",
      body: "Everybody who lives here votes from sixteen in all elections.\n\nFrom fourteen on, each school gives an hour a week to how laws are made, how to read a budget and how to argue without shouting.\n\nPolling stations stand in schools and colleges as well.",
    },
    talk: {
      threads: [
        ["Teacher here. They argue better than we do. Bring it on."],
        ["My grandson is 16 and can't be trusted with the dishwasher.", "Can your MP?"],
        [
          "An hour a week from WHICH subject? The timetable is full",
          "PSHE is there anyway in most schools.",
        ],
      ],
      sides: { for: 13, against: 5, unsure: 3 },
      for: [["Those who first vote while they are at home and at school tend to keep voting."]],
      against: [["Few sixteen-year-olds ask for it themselves."]],
      summary:
        "For: tax and army at sixteen, and habits form early. Against: maturity, and the full timetable. Both like the lessons.",
    },
    hearing: {
      for: "They will live with our decisions the longest. Scotland and Wales did it and the sky stayed up. With lessons first it will be done better than it ever was for us.",
      against:
        "Childhood is short enough. The lessons, yes, and soon. The vote can wait two years, as it did for everybody in this party.",
    },
    vote: { turnout: 0.5, yes: 0.7, no: 0.22 },
  },
  {
    name: "water-bonuses",
    startsDaysAgo: 19.1,
    aim: { kind: "new", chapter: "energy-water-and-transport" },
    text: {
      title: "No bonus for a boss whose company spills",
      problem:
        "Until water is public it is run by people who are paid extra while sewage goes into the Tamar.",
      body: "A director of a water company gets no bonus and no shares in a year in which the company has spilled sewage in dry weather.\n\nWhat was paid anyway is paid back, by the director and not by the customers.\n\nThe rule ends when the company is public.",
    },
    talk: {
      threads: [
        [
          "They'll just raise the base salary.",
          "Then cap that as well: ten times the lowest paid.",
          "Ooh. Alternative?",
        ],
        ["Can't believe this isnt law already"],
      ],
      sides: { for: 11, against: 2, unsure: 3 },
      summary:
        "Everybody wants it. The open question is whether salaries would just go up instead.",
    },
    revisions: [
      {
        why: "Says where the money goes, and until when the rule holds",
        body: "A director of a water company gets no bonus, no shares and no pay rise in a year in which the company has spilled sewage in dry weather.\n\nWhat was paid anyway is paid back within three months, by the director and not by the customers, into a fund for the river.\n\nThe rule ends when the company is public.",
      },
    ],
    hearing: {
      for: "It is a small rule, and it bites where it should. Until the water is ours, let nobody get rich on fouling it.",
      against:
        "A gesture. The salary goes up, the bonus goes down, and the pipe still leaks. I'd rather we spent the campaign on taking the companies over.",
      alternative: {
        title: "Cap the pay of water bosses at ten times their lowest wage",
        body: "In each water company nobody is paid more than ten times what the lowest paid worker gets, cleaners and contractors included. All kinds of pay count. The rule ends when the company is public.",
        backers: 5,
      },
    },
  },
  {
    name: "buses",
    author: "author",
    startsDaysAgo: 15.4,
    rests: "drafting",
    aim: { kind: "new", chapter: "energy-water-and-transport" },
    text: {
      title: "Bring our local buses back",
      problem:
        "I have driven the 341 for 22 years. I have seen it go from every 8 minutes to every 20, and I have seen what it does to people. The old lady who used to go to the market does not go any more.",
      body: "Councils take over the bus routes in their area.\n\nDrivers keep their jobs and their pensions.\n\nFares are £1.50.",
    },
    talk: {
      threads: [
        ["Manchester did it with the Bee Network. Took years but it works, I'm on it every day."],
        [
          "Don't forget community transport, dial-a-ride is all my dad has.",
          "Yes!! Putting it in the next version. Thanks. T.",
        ],
        [
          "What happens to the garages? The companies own the depots and will charge the earth for them.",
        ],
        ["£1.50 is nice but who pays"],
      ],
      sides: { for: 12, against: 3, unsure: 4 },
      for: [["A council can put a bus where people are and not only where the money is."]],
      against: [["Without the depots a council owns routes and no place to park a bus."]],
      summary:
        "Wide support. Open: the depots, who pays for the fares, and dial-a-ride. The author says he will put all three into the drafting.",
    },
    revisions: [
      {
        why: "Dial-a-ride is in, as asked in the discussion",
        body: "Councils take over the bus routes in their area, within four years.\n\nDrivers keep their jobs and their pensions.\n\nDial-a-ride is part of the network: whoever cannot get to a stop is picked up at the door.\n\nFares are £1.50.",
      },
      {
        why: "Depots! And who pays for the fares",
        body: "Councils take over the bus routes in their area, within four years. Neighbouring councils may do it together.\n\nDepots that were public once come back at the price they were sold for, plus what was built since.\n\nDrivers, mechanics and cleaners keep their jobs and their pensions.\n\nDial-a-ride is part of the network: whoever cannot get to a stop is picked up at the door.\n\nA single fare is £1.50, paid for by half of what drivers pay for parking.",
        effects: "About £1.2 billion a year for the fares. The depots are bought with loans.",
      },
    ],
    together: {
      adds: "Every bus takes a wheelchair and a pram at the same time.",
      asks: ["transport", "local-government"],
      note: {
        field: "transport",
        ownWords: "planned bus timetables for 12 years",
        body: "Four years is right: a network takes two to plan and two to hand over. Write down who keeps the passenger counts, or the councils begin blind.",
      },
    },
  },
  {
    name: "repair",
    startsDaysAgo: 43,
    rests: "drafting",
    firstBacker: "member",
    aim: { kind: "new", chapter: "climate-and-nature" },
    text: {
      title: "A right to repair",
      problem:
        "My washing machine broke. The part cost £9. It is glued in, so I needed a new machine for £340.",
      body: "Whatever is sold with a plug or a battery can be opened with ordinary tools.\n\nParts are sold to anybody for ten years.\n\nRepairs carry no VAT.",
    },
    talk: {
      threads: [
        ["Our repair café in Cambridge would frame this and hang it on the wall."],
        ["Phones too please.", "Phones have a battery, so they're in."],
      ],
      sides: { for: 14, against: 1, unsure: 2 },
      summary: "No real opposition. It needs somebody to finish the text.",
    },
    revisions: [
      {
        why: "Ten years is too short for a cooker",
        body: "Whatever is sold with a plug or a battery can be opened with ordinary tools.\n\nParts are sold to anybody for ten years, and for fifteen for whatever is built into a kitchen.\n\nRepairs carry no VAT.",
      },
    ],
  },
];
