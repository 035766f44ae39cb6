import type { Story } from "../story.ts";

/** What members agreed in the party's first year. */
export const FOUNDING_YEARS: readonly Story[] = [
  {
    name: "nhs",
    startsDaysAgo: 764,
    aim: { kind: "new", chapter: "health-and-care" },
    text: {
      title: "A publicly funded NHS, publicly run",
      problem:
        "One pound in every ten that England spends on health goes to private firms. Waiting lists grew anyway. People in pain are told to pay or wait.",
      body: "The NHS is paid for from taxes, run by the public, and free when you need it. No charges for seeing a GP, for a hospital bed or for a prescription.\n\nNo new contracts go to private companies for clinical work. As old contracts end, the work comes back in-house, with the staff, on NHS pay.\n\nHospital debts from the private finance schemes are bought out by the Treasury.\n\nDental care is part of the NHS again: every person can register with an NHS dentist within ten miles of home.\n\nNurses' and doctors' pay is restored over four years to what it was worth in 2010.",
      effects:
        "Costs about £9 billion a year by the fourth year, most of it pay. Saves the profit margin on contracts, which nobody publishes, and that is part of the problem.",
    },
    talk: {
      threads: [
        [
          "I had my hip done by a private firm on an NHS contract. Nice carpets. When it went wrong they sent me back to the NHS to fix it.",
          "Same with my mum. They cherry pick the easy ones.",
        ],
        ["Dentists!! Thank you for putting dentists in. I pulled my own tooth in 2022."],
      ],
      sides: { for: 8, against: 2, unsure: 2 },
      for: [
        ["Profit taken out of care is care not given."],
        ["Bringing work back gives one record and one waiting list."],
      ],
      against: [
        ["Ending contracts before there are staff would make the wait longer for a while."],
      ],
      summary:
        "Nearly everybody wants the NHS public. The worry is the change-over: some say end the contracts at once, others say only as they run out, so that nobody's operation is put off. The text takes the second way.",
    },
    hearing: {
      for: "Healthcare is not a market. Nobody shops around for a stroke. Every attempt to run it like a shop has made it dearer. This brings the work, the staff and the money back under one roof, at a pace that wards can manage, and gives us our dentists back.",
      against:
        "Everyone here loves the NHS. But this promises pay, dentists and buy-outs all at once and says little about where the staff come from. Training a nurse takes three years. A promise we cannot keep will hurt people's trust more than a smaller one we can.",
    },
    vote: { turnout: 0.76, yes: 0.88, no: 0.07 },
  },
  {
    name: "wage-15",
    startsDaysAgo: 752,
    aim: { kind: "new", chapter: "work-and-pay" },
    text: {
      title: "A £15 minimum wage",
      problem:
        "Full-time work on the minimum wage does not pay the rent in most of the country. Millions who work need benefits to live.",
      body: "The legal minimum wage is £15 an hour for everybody, whatever their age.\n\nApprentices get it too.\n\nSmall firms with fewer than ten staff get help for two years through lower National Insurance.",
      effects:
        "About six million people get a rise. The Treasury gets some of it back in tax and pays less in benefits.",
    },
    talk: {
      threads: [
        ["About time. I do two jobs and still top up the meter with loose change."],
        [
          "What about small cafes like mine? I have three staff and pay myself less than them.",
          "Thats what the NI help is for, have a look at the last paragraph.",
        ],
      ],
      sides: { for: 6, against: 2, unsure: 2 },
      summary:
        "Broad agreement. Small employers asked for help in the first years, and the text has it.",
    },
    vote: { turnout: 0.71, yes: 0.9, no: 0.06 },
  },
  {
    name: "energy",
    startsDaysAgo: 688,
    aim: { kind: "new", chapter: "energy-water-and-transport" },
    text: {
      title: "Energy that belongs to us",
      problem:
        "Bills doubled while energy firms booked record profits. The grid is owned by funds that most of us have never heard of.",
      body: "The grid and the big suppliers are bought into public ownership within five years, at a price that Parliament sets, paid in government bonds.\n\nA public company builds wind, solar and storage, and sells power at cost plus upkeep.\n\nEach home gets a first block of energy, enough for light, a fridge and some heat, at a low flat price. After that it costs more the more you use.\n\nTowns can own their local network and keep the income.",
      effects:
        "Borrowing of about £60 billion, with assets of the same worth. Lower bills for small users; higher for very large ones.",
    },
    talk: {
      threads: [
        [
          "Prepayment meters should go in here as well.",
          "Good point, I'd back that as its own proposal.",
        ],
        [
          "The block tariff is clever. But think about people with medical equipment at home, they use a lot through no fault of theirs.",
        ],
      ],
      sides: { for: 7, against: 2, unsure: 2 },
      for: [
        [
          "Public grids in other countries borrow more cheaply than private ones, and the saving goes to bills.",
        ],
      ],
      against: [["The purchase price is uncertain and there would be years of court cases."]],
      summary:
        "For: cheaper borrowing, fair bills. Against: price and lawsuits. Both sides want protection for people who need a lot of power for health reasons; the author will look at it when it comes to review.",
    },
    hearing: {
      for: "The wind is free and so is the sun. What we pay for is the owners. A public company has no shareholders to feed, and every new turbine it builds is ours for good.",
      against:
        "I want this too, but not in five years and not all at once. Buying the grid first and the suppliers later would halve the risk.",
    },
    vote: { turnout: 0.62, yes: 0.79, no: 0.14 },
  },
  {
    name: "water",
    startsDaysAgo: 652,
    aim: { kind: "new", chapter: "energy-water-and-transport" },
    text: {
      title: "Public water, clean rivers",
      problem:
        "Since water was sold off, the companies have paid out tens of billions in dividends and let the pipes rot. Sewage goes into rivers we swim in.",
      body: "Water companies in England become public bodies, one for each river basin. Companies that have failed their licence are taken over without payment to shareholders.\n\nA third of each board is elected by the people who pay the bills, a third by the workers, and a third is named by the councils.\n\nEvery storm overflow has a meter that anybody can read online, live. A spill in dry weather is a crime of the directors.\n\nBills rise with inflation and no faster for ten years.",
    },
    talk: {
      threads: [
        [
          "We surf at Wembury. I have had three ear infections this year. THREE.",
          "Reported it? The beach has an app now.",
          "I have reported it so often the app knows my name.",
        ],
        ["Scotland's is public and it's not perfect either, but nobody there wants to sell it."],
      ],
      sides: { for: 9, against: 2, unsure: 2 },
      summary:
        "Hardly anybody was against. Open question: what is a fair price for a company that has not failed.",
    },
    vote: { turnout: 0.6, yes: 0.91, no: 0.04 },
  },
  {
    name: "transport",
    startsDaysAgo: 598,
    aim: { kind: "new", chapter: "energy-water-and-transport" },
    text: {
      title: "One public transport, with one ticket",
      problem:
        "To get across a county you need three apps, four tickets and luck. Whole villages have no bus after six.",
      body: "Rail is one public railway: track, trains and tickets.\n\nCouncils get the power and the money to run their own buses, as London always could.\n\nEach place of more than 500 people has a bus at least once an hour from six in the morning until ten at night.\n\nOne ticket works on every bus, tram and train. A day never costs more than the sum of three bus rides within a county.",
      effects:
        "About £4.5 billion a year. Fewer cars, cleaner air, and people who can take a job in the next town.",
    },
    talk: {
      threads: [
        ["Our last bus is 17:40. My daughter's shift ends at 18:00. You couldn't make it up."],
        ["Night buses for hospital staff please."],
      ],
      sides: { for: 6, against: 2, unsure: 2 },
      summary:
        "Agreement on the aim. Rural members asked for a minimum service in law, which is now in the third paragraph.",
    },
    revisions: [
      {
        why: "Rural members asked for a minimum that can be counted",
        body: "Rail is one public railway: track, trains and tickets.\n\nCouncils get the power and the money to run their own buses, as London always could.\n\nEach place of more than 300 people has a bus at least once an hour from six in the morning until ten at night. That is a right in law, not an aim.\n\nOne ticket works on every bus, tram and train. A day never costs more than the sum of three bus rides within a county.",
      },
    ],
    vote: { turnout: 0.58, yes: 0.87, no: 0.08 },
  },
  {
    name: "social-polls",
    startsDaysAgo: 556,
    aim: { kind: "new", chapter: "how-our-party-works" },
    text: {
      title: "Every post on our accounts goes to a poll of all members",
      problem: "Somebody decides what our accounts say, and it isn't us.",
      body: "Before anything is posted on the party's accounts, all members are asked in a poll that is open for 24 hours. It is posted when more say yes than no.",
    },
    talk: {
      threads: [["Love the idea. Not sure I want an email a day about it though."]],
      sides: { for: 3, against: 3, unsure: 2 },
      summary:
        "Half like the principle, half fear the work. We will see how it goes and can repeal it.",
    },
    vote: { turnout: 0.44, yes: 0.56, no: 0.38 },
  },
  {
    name: "school-meals",
    startsDaysAgo: 515,
    aim: { kind: "new", chapter: "education-and-childhood" },
    text: {
      title: "A hot meal at school for every child",
      problem:
        "Teachers bring toast from home for kids who come in hungry. A child who is hungry does not learn.",
      body: "Every pupil at a state school gets a free hot lunch, from nursery to sixth form, whatever their parents earn.\n\nAt least half the food comes from farms within fifty miles where that is possible.\n\nSchool kitchens are run by the school or the council, and kitchen staff have council contracts.\n\nBreakfast clubs are open in every primary school.",
      effects:
        "About £2.5 billion a year in England. No forms, no stigma, no debts for dinner money.",
    },
    talk: {
      threads: [
        ["I'm a dinner lady. We KNOW which kids only eat here. Fridays are the worst."],
        [
          "Why should we feed the children of the rich?",
          "Because then it's just lunch, and not the poor kids' queue.",
        ],
      ],
      sides: { for: 10, against: 2, unsure: 2 },
      for: [["Where every child eats, hardly any take-up is lost to shame or forms."]],
      against: [["The same money would feed poorer children twice a day and in the holidays."]],
      summary:
        "The argument was about all children or only those who need it. Most who work in schools say all. Both sides want the holidays looked at next.",
    },
    vote: { turnout: 0.63, yes: 0.86, no: 0.09 },
  },
  {
    name: "green-new-deal",
    startsDaysAgo: 468,
    aim: { kind: "new", chapter: "climate-and-nature" },
    text: {
      title: "A global green new deal",
      problem:
        "The climate does not stop at Dover. The countries that did least to warm the world pay the most for it, and workers here fear that green means the sack.",
      body: "Britain is net zero by 2040, by building: homes insulated street by street, heat pumps, wind, tidal and a grid to carry it.\n\nEvery worker in oil, gas and steel is offered a job of the same pay nearby, in writing, before the old one ends.\n\nDebts that poor countries owe to us are cancelled against what they spend on clean power and on safety from floods and drought.\n\nPatents for clean technology paid for by the public are free for the whole world to use.\n\nA jury of 150 people drawn by lot checks the plan every two years and publishes a report.",
      effects: "Public investment of £28 billion a year for fifteen years, and some 700,000 jobs.",
    },
    talk: {
      threads: [
        [
          "I worked on the rigs for 19 years. The line about the job IN WRITING is the first time anybody said it like that. You have my vote.",
        ],
        [
          "2040 is too late. The science says earlier.",
          "2040 with the steps is worth more than 2030 with a poster.",
          "Both of you are right and that's the trouble.",
        ],
      ],
      sides: { for: 8, against: 3, unsure: 2 },
      for: [["Insulating homes cuts bills for good, whoever owns the power stations."]],
      against: [["A later date than other parties have lets us be painted as the slow ones."]],
      summary:
        "For: jobs first, fair to the world. Against: some want 2035. The text keeps 2040 but lets the jury bring the date forward.",
    },
    hearing: {
      for: "This is a plan that an oil worker and a climate striker both helped to write. It says who does what, who pays, and what happens to the people in between. And it treats the rest of the world as neighbours.",
      against:
        "Fifteen years of £28 billion is a lot to promise before a single contract is priced. And 2040 is a date that will please nobody. Send it back, cost it, and come with a nearer one.",
    },
    vote: { turnout: 0.57, yes: 0.77, no: 0.15 },
  },
  {
    name: "basic-income",
    startsDaysAgo: 408,
    aim: { kind: "new", chapter: "tax-and-the-economy" },
    text: {
      title: "A Universal Basic Income",
      problem:
        "Our benefits system costs a fortune to say no to people. It punishes those who find a few hours' work and shames the rest.",
      body: "Every adult who lives here gets a basic income from the state, paid weekly, with no conditions. It begins at £75 a week and rises as it is shown to work.\n\nFor each child the parents get £50.\n\nNobody who is on benefits today loses by it: disability and housing help stay on top.\n\nIt is tried first for two years in six places, a city, three towns and two rural districts, with results that anybody can read.\n\nIt is paid for by ending the personal tax allowance and by a tax on wealth.",
      effects:
        "In the six places about £1.1 billion. For the whole country, roughly a third of it is paid by money that now goes out as tax allowance.",
    },
    talk: {
      threads: [
        [
          "I've been sanctioned for being four minutes late because of the bus. FOUR. A basic income can't sanction anyone.",
        ],
        [
          "Will landlords not just put the rent up by £75?",
          "That's why it needs the rent cap next to it.",
          "So let's get the rent cap done.",
        ],
        ["Trial first is the right way. I was against until I read that bit."],
      ],
      sides: { for: 7, against: 4, unsure: 3 },
      for: [
        ["A payment that is never taken away makes every extra hour of work worth it."],
        ["It reaches carers and others whose work nobody pays for."],
      ],
      against: [
        ["£75 lives nobody, and the same money could end child poverty outright."],
        ["Rents could swallow much of it."],
      ],
      summary:
        "A real split. Those for it value that nobody can take it away; those against would rather spend the money where need is greatest. Nearly all can live with a trial of two years, with results in the open.",
    },
    revisions: [
      {
        why: "Trial first, as both camps could live with that",
        problem:
          "Our benefits system costs a fortune to say no to people. It punishes those who find a few hours' work and shames the rest. Nobody knows for sure what happens when you simply trust people.",
      },
    ],
    hearing: {
      for: "Trust people with a floor under their feet, try it properly, publish everything. If it fails we will see it first.",
      against:
        "Money for everybody is money not aimed at those with the least. Spend it on children, carers and disabled people and nobody needs a trial to know it works.",
    },
    vote: { turnout: 0.59, yes: 0.61, no: 0.31 },
  },
];
