interface Founded {
  readonly name: string;
  /** As the extract of places knows it. */
  readonly place: string;
  readonly says: string;
}

/** Each with its branches under it; the last of them have no region yet. */
export const TREE: readonly {
  readonly region: string | undefined;
  readonly branches: readonly Founded[];
}[] = [
  {
    region: "South West",
    branches: [
      {
        name: "Plymouth",
        place: "Plymouth",
        says: "We meet on the first Tuesday above the bakery on Mutley Plain. Stalls, the dockyard gate at six in the morning, and a repair table on Saturdays.",
      },
      {
        name: "Bristol",
        place: "Bristol",
        says: "Buses, rents, and the harbour. New people come to the Thursday supper first: nobody leaves without a job and a phone number.",
      },
      {
        name: "Exeter",
        place: "Exeter",
        says: "Small, loud, and mostly on bikes. We read the council's papers so that you need not.",
      },
    ],
  },
  {
    region: "North West",
    branches: [
      {
        name: "Liverpool",
        place: "Liverpool",
        says: "Advice tables in four libraries, and a choir that sings at every stall.",
      },
      {
        name: "Manchester",
        place: "Manchester",
        says: "Renters, care workers and a very patient treasurer. We meet in Moss Side and in Levenshulme by turns.",
      },
      {
        name: "Bury",
        place: "Bury",
        says: "The market on Wednesdays, rain or shine. Ask for the table with the red cloth.",
      },
    ],
  },
  {
    region: "East Midlands",
    branches: [
      {
        name: "Nottingham",
        place: "Nottingham",
        says: "Tram stops, night shifts and school gates. We go where people wait.",
      },
      {
        name: "Ashfield",
        place: "Ashfield",
        says: "Old pit villages with new warehouses. We talk about hours, and about who keeps the profit.",
      },
      {
        name: "Wellingborough",
        place: "North Northamptonshire",
        says: "From the railway works to the parcel sheds. Tea first, politics after.",
      },
    ],
  },
  {
    region: "London",
    branches: [
      {
        name: "Camberwell",
        place: "Southwark",
        says: "Housing on Mondays, the green on Saturdays. Somebody always brings plantain.",
      },
      {
        name: "Camden",
        place: "Camden",
        says: "We knock on doors in the estates behind the market. Training is twenty minutes and a biscuit.",
      },
      {
        name: "Tottenham",
        place: "Haringey",
        says: "Drivers, cleaners, teachers. Our buses proposal was written on the 149.",
      },
    ],
  },
  {
    region: undefined,
    branches: [
      {
        name: "Newcastle",
        place: "Newcastle upon Tyne",
        says: "Warm rooms on both sides of the river, and a book of every bus that did not come.",
      },
      {
        name: "Cambridge",
        place: "Cambridge",
        says: "A repair café that argues. Students are half of us in term and a third in August.",
      },
      {
        name: "Colchester",
        place: "Colchester",
        says: "Garrison families, oyster boats and a hospital campaign that does not give up.",
      },
      {
        name: "Reading",
        place: "Reading",
        says: "Everybody commutes, so we meet on the 18:12 and at the station stall.",
      },
    ],
  },
];

/** From a branch to its members, some days before the demonstration begins. */
export const LETTER = {
  branch: "Plymouth",
  subject: "Dockyard gate on Thursday, supper on Friday",
  body: "We are at the dockyard gate on Thursday from six in the morning. Four of us are enough if nobody oversleeps.\n\nOn Friday there is soup above the bakery. Bring somebody who has never come before, and a chair if you have one.\n\nLast month we were at eleven doors a person. Thank you.",
};
