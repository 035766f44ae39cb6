import type { Story } from "../story.ts";
import { SAID_OF_CARE } from "./said-of-care.ts";

/** What is argued about, gathering support, or gone another way. */
export const TALKED_ABOUT_NOW: readonly Story[] = [
  {
    name: "social-care",
    startsDaysAgo: 8.4,
    aim: { kind: "new", chapter: "health-and-care" },
    text: {
      title: "Social care, free like the NHS",
      problem:
        "My husband has dementia. If he had cancer, his care would be free. Because it is his mind, we are selling the house.",
      body: "Personal care for adults is free for whoever needs it, at home or in a care home, as it is in Scotland.\n\nCare workers are paid at least £2 above the minimum wage, and for their travel between visits.\n\nA visit lasts half an hour at least. No more fifteen minutes.\n\nUnpaid carers get a month's rest each year, with somebody to stand in.",
      effects: "About £7 billion a year to begin with, and more as we grow older.",
    },
    opinions: SAID_OF_CARE,
    talk: {
      threads: [
        [
          "I do home care. 15 minutes: let yourself in, wash, dress, breakfast, tablets, write it up, out. You can't even sit down and they just want you to sit down.",
          "This made me cry. Thank you for what you do.",
          "The half hour must stay in whatever else changes.",
        ],
        [
          "Where does 7 billion come from? Not against, but somebody will ask us on the doorstep and I want an answer.",
          "Wealth tax, we agreed on it in the summer",
          "That's spent three times by now if you add up all our policies. We need a list.",
          "Somebody PLEASE propose a list.",
        ],
        [
          "Free for everyone, or free for those who have less than say 100k? My neighbour has three houses.",
          "The NHS doesn't ask either.",
        ],
        [
          "Young disabled people need care as well. It isn't all about the old. Could the text say so?",
        ],
        ["Migrant care workers keep this whole thing going. Not a word about visas in there."],
      ],
      for: [
        ["Care that is free and early keeps people out of hospital beds that cost far more."],
        ["An illness of the mind should not cost a home when an illness of the body does not."],
        ["Better pay would fill vacancies that now leave people waiting for months."],
      ],
      against: [
        ["The money would partly protect the inheritances of people with large houses."],
        ["Half-hour visits with today's staff mean fewer visits."],
      ],
      sides: { for: 18, against: 7, unsure: 8 },
      isDisputed: true,
      hidden: {
        text: "The manager of that care home lives at 4 Mill Lane in Exeter. Go and ask her in person what she thinks of half-hour visits.",
        ground: "personal-data",
        why: "It gives the private address of somebody who is no member and did not choose to be in the open.",
        askedDaysAgo: 1.3,
        challenges: [
          "The address should go. But the rest of it was fair, and now nobody can read it.",
          "Two officers decided this in an hour. I would like some of us to look at it again.",
          "He could have been asked to take the address out himself.",
          "Hide too little or hide too much: a jury is there to say which.",
          "I have no view on it. But somebody who hides things should know that we look.",
        ],
      },
      summary:
        "Nearly everybody wants better care and better pay for carers. The camps differ on one thing: free for all, like the NHS, or free up to a limit of wealth. Some on both sides ask for disabled adults and visas to be named.",
    },
  },
  {
    name: "nuclear",
    startsDaysAgo: 6.6,
    aim: { kind: "new", chapter: "climate-and-nature" },
    text: {
      title: "No new nuclear power stations",
      problem:
        "Hinkley is ten years late and costs three times as much as we were told. We are about to do it again.",
      body: "No new nuclear power stations are begun. Those that run go on until the end of their licence.\n\nThe money goes into tidal power, storage and insulation.\n\nThe towns around the stations get the first of the new jobs.",
    },
    talk: {
      threads: [
        [
          "I work at Hinkley. It's late, it's dear, and it will run for 60 years when the wind doesn't blow. Both are true.",
        ],
        ["The waste. 40 years of meetings and there's still no hole to put it in."],
        ["France", "France what?", "France had half its reactors off in 2022"],
      ],
      for: [
        ["Every new plant in Europe in twenty years came late and over its price."],
        ["Wind with storage is built in three years, a reactor in fifteen."],
      ],
      against: [
        ["Firm power without carbon is worth a premium when the sky is still and dark."],
        ["It throws away skills that took fifty years to build."],
        ["It gives up thousands of union jobs in places that have little else."],
      ],
      sides: { for: 13, against: 12, unsure: 9 },
      hidden: {
        text: "Whoever is for this wants the lights out. You lot should be locked up, and I know where the branch meets.",
        ground: "threats",
        why: "It threatens the members of a branch. They should not have to read it while they think.",
        askedDaysAgo: 0.12,
        isWaiting: true,
      },
    },
  },
  {
    name: "toilets",
    startsDaysAgo: 6.2,
    backers: 3,
    aim: { kind: "new", chapter: "democracy-and-rights" },
    text: {
      title: "Public toilets in every town centre",
      problem:
        "Our town closed its last public toilet in 2016. My mother plans each shopping trip around one café. Drivers and posties have it worse.",
      body: "Every town centre and bigger park has a public toilet, open when the shops are, free and clean, with a changing place for disabled people.\n\nCouncils get the money for it from the Treasury, by the number of visitors.",
      effects: "About £250 million a year.",
    },
    talk: {
      threads: [
        ["Not glamorous, completely right."],
        ["As a bus driver: YES. Please."],
        ["Bury market ones are lovely, there's a lady who keeps flowers in there."],
      ],
    },
  },
  {
    name: "loos",
    startsDaysAgo: 4.9,
    backers: 1,
    mergesInto: "toilets",
    aim: { kind: "new", chapter: "democracy-and-rights" },
    text: {
      title: "Open the loos again",
      problem: "Older people stay at home because there is nowhere to go when you have to go.",
      body: "Councils that closed a public toilet in the last fifteen years reopen it or build one next to where it stood.",
    },
  },
  {
    name: "sign-language",
    startsDaysAgo: 1.1,
    backers: 0,
    aim: { kind: "new", chapter: "education-and-childhood" },
    text: {
      title: "British Sign Language in every primary school",
      problem:
        "My son is deaf. He is the only one in his class who can't join in at dinner time. Kids would learn it in no time, they just never get the chance.",
      body: "Each primary school teaches British Sign Language for one lesson a week from year 3, by teachers who use it themselves.",
    },
    talk: { threads: [["Supporting. Could deaf clubs teach it? Ours would love to."]] },
  },
  {
    name: "hot-work",
    startsDaysAgo: 11,
    backers: 2,
    aim: { kind: "new", chapter: "work-and-pay" },
    text: {
      title: "Too hot to work: a legal limit",
      problem:
        "Last July it was 38 degrees in our kitchen. There's a legal minimum for how cold it may be at work but no maximum. Two of us fainted.",
      body: "Above 30 degrees at the place of work (27 for heavy work) everyone has the right to stop, with pay, until it is cooler.",
    },
    talk: {
      threads: [
        [
          "Bakeries are 35 in WINTER. Needs thinking through.",
          "Fair. Breaks and water instead of stopping, for bakeries?",
        ],
        ["Needs knowledge: does anyone here know what Spain does?"],
      ],
    },
  },
  {
    name: "meetings",
    startsDaysAgo: 2.3,
    backers: 1,
    aim: { kind: "new", chapter: "how-our-party-works" },
    text: {
      title: "Meetings end by nine",
      problem:
        "I have to be up at 4:30. Every decision seems to get made at 22:15 when only those with time are left.",
      body: "No meeting of the party decides anything after nine in the evening. Whatever is left goes to the next meeting, first on the list.",
    },
    talk: { threads: [["Bless you"], ["Parents of small children salute you"]] },
  },
  {
    name: "warm-homes",
    startsDaysAgo: 15.2,
    aim: { kind: "new", chapter: "climate-and-nature" },
    text: {
      title: "Warm homes, street by street",
      problem:
        "My mother sits in her coat in March. The grant needs a form of forty pages and a landlord who signs it.",
      body: "Every street gets its homes insulated together, the coldest streets first.\n\nWhoever lives there pays nothing. The owner of a let home repays half over fifteen years.\n\nCouncils train and employ the people who do the work.\n\nA street can say no by a vote of those who live there.",
      effects: "About £6 billion a year for ten years. Some two million cold homes.",
    },
    talk: {
      threads: [
        [
          "Ours was done in 2011 by cowboys and the damp came after",
          "That's why councils should do it themselves",
        ],
        ["Street by street is how they did the gas in the seventies. Took ten years. It works"],
      ],
      sides: { for: 14, against: 4, unsure: 3 },
      summary:
        "Both camps want warm homes. Those for it say one street at a time is cheaper and nobody fills in a form. Those against fear bad work and rents that rise after it.",
    },
    amendments: [
      {
        paragraph: 2,
        body: "Whoever lives there pays nothing. The owner of a let home repays half over ten years.",
        reason: "Fifteen years is longer than most landlords keep a flat.",
        supporters: 3,
        fate: "accepted",
      },
      {
        paragraph: 1,
        body: "Every street gets its homes insulated together, the streets with most children and old people first.",
        reason: "Cold harms them most, and we know where they live.",
        supporters: 4,
        fate: "insisted",
        why: "The coldest streets are where they live. A second list would only slow it down.",
      },
      {
        paragraph: 4,
        body: "",
        reason: "One street that says no leaves a hole in the whole scheme.",
        supporters: 1,
        fate: "declined",
        why: "Nobody should have builders in the house who does not want them.",
      },
      {
        paragraph: 3,
        body: "Councils train and employ the people who do the work, at union rates.",
        reason: "Cheap labour is how the cowboys came in.",
        supporters: 6,
      },
    ],
  },
  {
    name: "ferries",
    startsDaysAgo: 24.5,
    backers: 1,
    aim: { kind: "new", chapter: "energy-water-and-transport" },
    text: {
      title: "Free ferries for people on islands",
      problem: "Going to the dentist from Scilly costs more than the dentist.",
      body: "Whoever lives on an island without a bridge travels to the mainland free of charge twelve times a year.",
    },
  },
  {
    name: "bikes",
    startsDaysAgo: 36,
    backers: 2,
    aim: { kind: "new", chapter: "energy-water-and-transport" },
    text: {
      title: "A bicycle for every eighteenth birthday",
      problem: "Young people can't afford the bus, never mind a car.",
      body: "Everybody gets a voucher of £400 for a bicycle, new or mended, when they turn eighteen.",
    },
    talk: { threads: [["Nice, but my city needs somewhere safe to ride it first"]] },
  },
  {
    name: "compulsory",
    startsDaysAgo: 10.3,
    withdrawnDaysAgo: 2.4,
    hands: 3,
    firstBacker: "member",
    aim: { kind: "new", chapter: "democracy-and-rights" },
    text: {
      title: "Voting is a duty",
      problem: "Four in ten do not vote. Governments look after those who do.",
      body: "Whoever does not vote and does not say why pays £20.",
    },
    ideaRevision: {
      why: "“None of the above” added; £20 was too much",
      body: "Voting is a duty, as jury service is. Each ballot paper has a box for “none of these”. Whoever does not vote and does not say why pays £5. Election day is a holiday.",
    },
    talk: {
      threads: [
        ["Fining poor people for not voting. What could go wrong."],
        ["Works in Australia, and there's a sausage."],
        ["I take the point about fines. I'm not sure any more that I want to carry this myself."],
      ],
      for: [["Where voting is a duty, parties must speak to everybody."]],
      against: [["A fine falls hardest on those with the most chaotic lives."]],
      sides: { for: 9, against: 11, unsure: 4 },
    },
  },
  {
    name: "landlords",
    startsDaysAgo: 5.1,
    backers: 2,
    held: {
      daysAgo: 1.8,
      ground: "personal-data",
      reason:
        "The text links to a list with the home addresses of eleven landlords. The author has been asked to take the link out; the idea itself is fine.",
    },
    aim: { kind: "new", chapter: "homes" },
    text: {
      title: "A public list of landlords who broke the law",
      problem:
        "You can look up the hygiene of a kebab shop but not of a landlord. Ours was fined twice and we had no way to know. (I've started a list for our street, the link is on my page.)",
      body: "Every landlord who was convicted or fined over a home stands in a public list for five years, with the council and the kind of offence.",
    },
  },
  {
    name: "draft-of-member",
    author: "member",
    startsDaysAgo: 0.9,
    rests: "draft",
    aim: { kind: "new", chapter: "health-and-care" },
    text: {
      title: "Let pharmacists help more",
      problem:
        "People wait three weeks for a GP with things that I could sort out over the counter. I'm trained for it. I'm not allowed to.",
      body: "Pharmacists may treat a list of twenty common illnesses, and the NHS pays for it.\n\n(still to do: ask Farah what the list looks like in Scotland)",
    },
  },
  {
    name: "draft-of-author",
    author: "author",
    startsDaysAgo: 5,
    rests: "draft",
    aim: { kind: "new", chapter: "work-and-pay" },
    text: {
      title: "Toilets and a chair for every driver",
      problem: "End of the line, and nothing there but a hedge.",
      body: "Each bus route has a toilet and a room with a chair at both ends, or the route is not let.",
    },
  },
];
