import type { Theme } from "./weekend-told.ts";

/** What whoever read it put together, by what it is called. */
export const GROUPS = {
  buses: "Buses that come, in the evening and on Sundays too",
  rent: "Rents and repairs that a tenant can live with",
  dentist: "A dentist within reach",
  doctor: "Seeing a doctor without the eight o'clock queue",
  care: "Care at home that comes in time",
  youth: "Somewhere to go for young people",
  prices: "Food and heating that one can pay for",
  hours: "Hours and wages that one can plan with",
  street: "Clean rivers, safe streets, open toilets",
  town: "Town centres with more than vape shops",
  listen: "Being listened to between elections",
} as const;
export type GroupName = keyof typeof GROUPS;

/** Left out by whoever read it, as it names somebody; or nobody has read it yet. */
type Read = GroupName | "left out" | "unread";

/** What somebody said, with a theme, and into which group it was put. */
export type Said = readonly [theme: Theme, read: Read, words: string];

/** In their own words, by town; in Welsh where somebody spoke it. */
export const SAID: Readonly<Record<string, readonly Said[]>> = {
  Plymouth: [
    [
      "Transport",
      "buses",
      "The 21 has not come twice this week. I was late for my shift both times.",
    ],
    ["Health", "dentist", "Eleven years on a dentist's list. I pulled one out myself in the end."],
    ["Housing", "rent", "Mould in the kids' room since March and they say open a window."],
    ["Care", "care", "Mum's carer gets fourteen minutes. It takes ten to get her up."],
    [
      "Work and pay",
      "hours",
      "Dockyard agency work: they text you at nine at night if you are in tomorrow.",
    ],
    ["Young people", "youth", "Nothing to do after six unless you've got money."],
    [
      "Climate and nature",
      "street",
      "I swim all year round. I'd like to do it without checking an app for sewage.",
    ],
    ["Health", "doctor", "You ring at eight, you're number 34, and then they've gone."],
  ],
  Bristol: [
    ["Housing", "rent", "£1,150 for one room and a shared bath. I'm a nurse."],
    ["Transport", "buses", "Put the 5 back on. My dad can't get to the hospital without it."],
    ["Housing", "rent", "Rent went up 30 quid a week, and the boiler's still broken."],
    ["Transport", "buses", "I'd leave the car at home if there was a bus after eleven."],
    [
      "Young people",
      "youth",
      "The youth club is flats now. So they sit in the stairwell of the flats.",
    ],
    ["Cost of living", "prices", "I work full time and I use the food bank. Write that down."],
    ["Something else", "listen", "You lot only come when you want a vote. Come in February."],
  ],
  Liverpool: [
    [
      "Health",
      "dentist",
      "There's no dentist taking anyone on this side of the river. None. I rang nineteen.",
    ],
    ["Cost of living", "prices", "Heating or eating, love. We do Tuesdays and Fridays."],
    ["Housing", "rent", "They sold our block over our heads, and we read it in the Echo."],
    ["Young people", "youth", "My lad's 16 and good with his hands. Where's the apprenticeships?"],
    ["Care", "care", "I look after my husband 24 hours. £80-odd a week. Less than a parking fine."],
    ["Transport", "buses", "One ticket for bus, train and ferry. How hard can it be?"],
    ["Something else", "town", "Lark Lane's all right. Go half a mile, and it's shutters."],
  ],
  Manchester: [
    ["Housing", "rent", "Six viewings, forty people at each, and they want a year up front."],
    ["Transport", "buses", "Yellow buses are better, fair play. Now do the nights."],
    [
      "Work and pay",
      "hours",
      "Zero hours at the warehouse. I can't get a flat because I can't prove hours.",
    ],
    ["Health", "doctor", "Three weeks for a GP, so everyone goes to A&E, so A&E is nine hours."],
    ["Young people", "youth", "A pitch with lights. That's all. One with lights."],
    ["Care", "care", "Carers should be paid for the driving between houses. I'm one. We aren't."],
    ["Something else", "left out", "Ask Mr Hardcastle at number 9 why he never fixes our door."],
  ],
  Bury: [
    ["Something else", "town", "Best market in the north, and they let the roof leak."],
    ["Health", "dentist", "Dentist. Dentist. Dentist."],
    ["Transport", "buses", "Last bus to Ramsbottom is before the pictures finish."],
    ["Cost of living", "prices", "Pension goes up a fiver, the gas goes up a tenner."],
    [
      "Climate and nature",
      "street",
      "The Irwell's come up three times. Clear the drains before, not after.",
    ],
    ["Something else", "listen", "Just answer letters. Nobody answers letters."],
  ],
  Nottingham: [
    ["Transport", "buses", "Trams are great, if you live on the tram. We don't."],
    [
      "Work and pay",
      "hours",
      "Nights at the bakery: I'd like to know my rota more than four days ahead.",
    ],
    ["Housing", "rent", "Students get the houses and we get the waiting list. 9,000 people on it!"],
    ["Health", "doctor", "My nan waited eight months for a hip, then they cancelled on the day."],
    [
      "Young people",
      "youth",
      "They shut the library on our estate. I used to do my homework there.",
    ],
    ["Cost of living", "prices", "School uniform with a badge on it: £94. Take the badge off."],
  ],
  Ashfield: [
    ["Work and pay", "hours", "Pit's gone, and the sheds don't pay for a mortgage."],
    ["Health", "dentist", "I drive to Lincoln for my teeth. An hour and a quarter."],
    ["Transport", "buses", "Sunday? There is no Sunday bus. Sunday's cancelled."],
    ["Something else", "town", "Six barbers, four vape shops, no bank."],
    ["Something else", "unread", "Do something about them bikes on the rec."],
  ],
  Camberwell: [
    ["Housing", "rent", "Leaseholder here: service charge up 60%, and the lift is out since May."],
    ["Housing", "rent", "I grew up here. My kids won't be able to."],
    ["Health", "doctor", "They want me to fill in a form online. I'm 81 and I haven't got online."],
    ["Transport", "buses", "The 12 is the only thing that works. Leave it alone."],
    ["Young people", "youth", "Pay youth workers properly, then they stay longer than a year."],
    ["Climate and nature", "street", "Dirty air on the main road. Both my girls have inhalers."],
  ],
  Camden: [
    ["Housing", "rent", "Five of us in two bedrooms, and eleven years on the list."],
    ["Cost of living", "prices", "Market's cheaper than the shop. Keep the market!"],
    ["Care", "care", "A different carer every day. She has dementia. Every day a stranger."],
    [
      "Something else",
      "listen",
      "They consulted us about the estate. Then they did what they wanted anyway.",
    ],
    ["Climate and nature", "street", "Somewhere to sit down that isn't a café."],
  ],
  Tottenham: [
    [
      "Transport",
      "buses",
      "149 full at six in the morning, all cleaners, and they cut one an hour.",
    ],
    [
      "Work and pay",
      "hours",
      "Sick pay from the first day. I went in with flu, and so did everyone after me.",
    ],
    ["Housing", "rent", "Moved three times in two years. My son's had three schools."],
    ["Young people", "youth", "We don't need another boxing club. We need a job club."],
    ["Housing", "rent", "Temporary accommodation since 2021. What's temporary about it?"],
    ["Something else", "unread", "I don't vote. Who's asking? But fix the crossing by the school."],
  ],
  Newcastle: [
    [
      "Transport",
      "buses",
      "Metro's been off twice this week, and the bus instead of it went past full.",
    ],
    [
      "Cost of living",
      "prices",
      "Prepayment meter. I'm paying more than them with the big houses.",
    ],
    ["Health", "dentist", "Bairn's got toothache and 111 said ring back Monday."],
    ["Care", "care", "Pay the care lasses like it's a real job, because it is."],
    ["Work and pay", "hours", "Call centre counts your toilet breaks. I'm 52."],
    ["Something else", "listen", "London decides, and we read about it."],
    ["Climate and nature", "street", "Public toilets! I plan my whole day around them."],
  ],
  Cambridge: [
    ["Housing", "rent", "PhD, two jobs, and a room with no window."],
    [
      "Transport",
      "buses",
      "A bus to Addenbrooke's from the villages that runs for the early shift.",
    ],
    [
      "Climate and nature",
      "street",
      "The chalk streams are drying up, and they plan 50,000 houses on top.",
    ],
    ["Housing", "unread", "Co-op housing, like in Zurich. I can send you a paper."],
    ["Cost of living", "prices", "£4.20 for a coffee, £3.90 for a bus. I walk and I'm thirsty."],
  ],
  Colchester: [
    ["Health", "doctor", "My wife waited fourteen hours on a chair in the corridor."],
    [
      "Housing",
      "rent",
      "Army houses stand empty with the heating on. Families are in the Travelodge.",
    ],
    ["Transport", "buses", "They moved the bus stop to where nobody lives."],
    ["Health", "dentist", "My dentist went private by letter. £28 a month each, for four of us."],
    [
      "Something else",
      "left out",
      "It's that Councillor Wetherby. You can quote me, Jan from the Hythe.",
    ],
  ],
  Reading: [
    ["Transport", "buses", "£5,600 for a season ticket, and I stand."],
    ["Care", "care", "Nursery costs more than my rent, and my rent is mad."],
    ["Something else", "listen", "Nothing personal, but I've got two minutes. Trains. Put trains."],
  ],
  Cardiff: [
    ["Transport", "buses", "Bysiau gyda'r nos. Dw i'n gorffen am un ar ddeg, a does dim byd."],
    ["Health", "dentist", "Dim deintydd i'r plant ers tair blynedd."],
    ["Housing", "rent", "Student flats everywhere, and nowhere for us who live here."],
    ["Young people", "youth", "Lle cynnes i bobl ifanc gwrdd, heb orfod prynu dim."],
    ["Something else", "listen", "Ask us in Welsh first for once. Diolch am wneud heddiw."],
    ["Health", "unread", "Mae Mam yn aros am driniaeth ar ei llygaid ers dwy flynedd."],
  ],
  Swansea: [
    ["Climate and nature", "street", "Dw i eisiau nofio yn y bae heb fod yn sâl wedyn."],
    ["Work and pay", "hours", "Steel town next door with no steel. What are the boys meant to do?"],
    ["Cost of living", "prices", "Mae'r bwyd wedi mynd yn ddrud ofnadwy, a'r pensiwn yr un peth."],
    ["Something else", "town", "The Kingsway's nice now. Shame there's no shops on it."],
    ["Care", "care", "Mae angen gofalwyr sy'n siarad Cymraeg gyda Dad. Mae'r Saesneg wedi mynd."],
  ],
};

/** What people say where they are asked how warm it is at home. */
export const SAID_OF_HOME: readonly (readonly [theme: Theme, words: string])[] = [
  ["Housing", "Fourteen degrees in the bedroom. I sleep in my hat."],
  ["Cost of living", "One room. We heat one room, and live in it."],
  ["Housing", "New windows two years ago, and they rattle already."],
  ["Health", "My chest is worse every winter, and the doctor asks about the damp first."],
  ["Housing", "Landlord says it's me breathing. Everybody breathes."],
  ["Cost of living", "I put the meter on at six and off at eight."],
  ["Climate and nature", "I'd have a heat pump tomorrow if somebody told me whom to trust."],
  ["Cost of living", "Warm enough, thanks. It's my mother I worry about."],
  ["Housing", "The draught under the door moves the rug."],
  ["Health", "I come to the library for the warmth. They know, and they're kind."],
];
