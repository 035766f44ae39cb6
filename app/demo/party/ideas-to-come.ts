import type { StoryText } from "../story.ts";

export interface IdeaToCome extends StoryText {
  readonly chapter: string;
}

/** What members of the demonstration propose when its time is moved on. Each once. */
export const IDEAS_TO_COME: readonly IdeaToCome[] = [
  {
    chapter: "health-and-care",
    title: "A dentist within ten miles",
    problem:
      "I rang fourteen practices. None takes anybody on. My neighbour pulled his own tooth with pliers.",
    body: "Everybody can see an NHS dentist within ten miles of home, and within two weeks when it hurts.\n\nNew dentists work for the NHS for five years; in return nobody pays fees for learning it.",
  },
  {
    chapter: "work-and-pay",
    title: "Know your shifts two weeks ahead",
    problem:
      "They text me at six in the morning whether I work today. I cannot book a child minder on a text.",
    body: "Shifts are told two weeks ahead.\n\nWhoever is called in later is paid half as much again; whoever is sent home is paid for the shift.",
  },
  {
    chapter: "homes",
    title: "Empty homes back in use",
    problem:
      "On our road eleven houses are boarded up, and at the end of it people sleep in the church hall.",
    body: "A home that is empty for two years without good reason can be taken on by the council for ten years, repaired and let at a social rent.\n\nThe owner gets it back in good repair, with what is left of the rent.",
  },
  {
    chapter: "education-and-childhood",
    title: "A hot dinner for every child at school",
    problem:
      "I am a dinner lady. I see who says they are not hungry on the day after their card ran out.",
    body: "Every child at a state school gets a hot dinner, without a form and without a card.\n\nKitchens are the school's own again, and buy from nearby where they can.",
  },
  {
    chapter: "energy-water-and-transport",
    title: "Trains that wait for the last bus",
    problem:
      "My connection leaves at 22:04. The train comes in at 22:07. Every night for two years now.",
    body: "Timetables of trains and buses in a region are made by one office.\n\nThe last connection of the day waits, and whoever is left standing is driven home.",
  },
  {
    chapter: "climate-and-nature",
    title: "Hedges and trees on every school ground",
    problem:
      "At our primary it was 38 degrees in the yard last summer. There is not one tree in it.",
    body: "Each school ground gets trees and a hedge within five winters.\n\nThe pupils plant them, and somebody is paid to water them in the holidays.",
  },
  {
    chapter: "tax-and-the-economy",
    title: "A bank counter in every town",
    problem:
      "The last branch closed. The nearest counter is two buses away, and the app does not know my thumb.",
    body: "A public bank opens a counter in each town that has none, in the post office or the library.\n\nThere one can pay in, draw out and talk to a person.",
  },
  {
    chapter: "democracy-and-rights",
    title: "Council meetings that people can get to",
    problem: "Our council meets on Tuesdays at ten in the morning. Those it concerns are at work.",
    body: "Meetings that decide something are in the evening, can be followed online, and have an hour for questions.\n\nWho looks after somebody gets the cost of a stand-in.",
  },
  {
    chapter: "peace-and-the-world",
    title: "Every arms licence in the open",
    problem: "We found out from a newspaper abroad what is made in our own town, and for whom.",
    body: "Each licence to sell arms abroad is published before it holds, with what, how much and to whom.\n\nParliament can stop it within thirty days.",
  },
  {
    chapter: "health-and-care",
    title: "A week's rest for whoever cares at home",
    problem:
      "I have looked after my husband for six years. My last day off was my sister's funeral.",
    body: "Whoever cares for somebody at home has four weeks of rest a year, for which trained people come in.\n\nIt is asked for once, by telephone, and is not taken off anything else.",
  },
  {
    chapter: "work-and-pay",
    title: "Pay for every hour on the road between clients",
    problem: "Home care: I work from seven to three and am paid for five hours and ten minutes.",
    body: "The way from one client to the next is working time and is paid as such.\n\nWho buys care for the public buys it only from those who do.",
  },
  {
    chapter: "how-our-party-works",
    title: "Child minding at all our meetings",
    problem: "Half our branch has children, and none of that half has been to a meeting.",
    body: "A meeting with more than twenty people has somebody who minds children, paid by the party.\n\nWhere that cannot be, the meeting is online as well.",
  },
  {
    chapter: "homes",
    title: "Lifts that are mended within two days",
    problem:
      "Eighth floor. The lift has been out for five weeks. My mother has not been outside since.",
    body: "Where a lift is the only way for somebody, its owner mends it within two days.\n\nEach day after that takes a day's rent off every flat above the second floor.",
  },
  {
    chapter: "energy-water-and-transport",
    title: "Tap water in every station and square",
    problem:
      "Two pounds for a bottle at the station, and the fountain has had a bag over it since 2020.",
    body: "Each station and market square has a fountain that works.\n\nThe water companies pay for it, and for what leaks on the way there.",
  },
  {
    chapter: "education-and-childhood",
    title: "Evening classes at the price of the bus fare",
    problem: "I wanted to learn to weld. The course is £900, on weekdays, in another county.",
    body: "Colleges open in the evening again. A course for grown-ups costs no more than the fare to it.\n\nWhat is taught is chosen by those who live there.",
  },
  {
    chapter: "climate-and-nature",
    title: "Rivers that one can swim in by 2035",
    problem: "We were ill for a week after an afternoon at our own river.",
    body: "Each river gets a date by which one can swim in it, none later than 2035.\n\nWho misses it pays for the year after, and those who lead the company get no bonus.",
  },
];

/** Ideas that any town may have. `{town}` is where whoever writes it lives. */
export const IDEAS_OF_A_TOWN: readonly IdeaToCome[] = [
  {
    chapter: "energy-water-and-transport",
    title: "Buses on Sundays in {town}",
    problem: "In {town} the buses stop on Saturday at seven. Hospitals, shops and aunts do not.",
    body: "Every route in {town} runs on Sundays as well, at least once an hour from eight to ten.\n\nThe region pays for it, as it pays for the roads.",
  },
  {
    chapter: "education-and-childhood",
    title: "Keep every library in {town} open",
    problem:
      "They want to close two libraries in {town}. For many it is the only warm room with a printer.",
    body: "No library in {town} is closed. Each is open on six days and two evenings.\n\nWho works there is paid; volunteers come on top and not instead.",
  },
  {
    chapter: "health-and-care",
    title: "A walk-in clinic in the middle of {town}",
    problem:
      "Whoever needs stitches in {town} waits nine hours in a corridor built for something else.",
    body: "A clinic opens in the middle of {town}, from eight to ten on every day of the year.\n\nNobody needs an appointment, and nobody is asked for papers.",
  },
  {
    chapter: "homes",
    title: "Council homes on the car park in {town}",
    problem:
      "The car park behind the old market in {town} has stood empty for ten years. 900 families wait.",
    body: "The council builds homes to let at a social rent there, and shops below.\n\nTenants in {town} sit on the board that plans them.",
  },
  {
    chapter: "climate-and-nature",
    title: "Solar roofs for the schools of {town}",
    problem:
      "The schools in {town} pay more for power than for books, and their roofs do nothing all day.",
    body: "Every school roof in {town} that can bear it gets solar panels within three years.\n\nWhat is left over goes to the homes around at cost.",
  },
  {
    chapter: "work-and-pay",
    title: "Public contracts in {town} for fair employers only",
    problem:
      "The firm that cleans our town hall in {town} pays less than one can live on, with our money.",
    body: "Whoever works for the public in {town}, also for a firm, is paid a living wage and may join a union.\n\nThe council publishes every contract and what was paid.",
  },
  {
    chapter: "democracy-and-rights",
    title: "A people's jury on the budget of {town}",
    problem: "The budget of {town} is 400 pages and is decided in an hour. None of us was asked.",
    body: "Each year forty people of {town}, drawn by lot, hear what is planned and say what they would change.\n\nThe council answers each point in public before it votes.",
  },
  {
    chapter: "education-and-childhood",
    title: "A youth club in every part of {town}",
    problem: "Our youth club in {town} is flats now. They meet at the petrol station instead.",
    body: "Each part of {town} has a youth club, open on five evenings, with paid youth workers.\n\nThe young people decide what it is for.",
  },
  {
    chapter: "energy-water-and-transport",
    title: "Safe ways to school in {town}",
    problem: "Three children were knocked down on the same crossing in {town} within one year.",
    body: "Around every school in {town} cars drive 20 at most, and streets to the gate are closed to them in the morning.\n\nCrossings are put where children cross.",
  },
];
