/** A week's piece on the news page. */
export interface Told {
  readonly title: string;
  readonly standfirst: string;
  readonly body: string;
  /** Undefined: under their name. A branch's name: as *a member in* it. */
  readonly by?: "member" | { readonly branch: string };
  readonly facts?: string;
  /** Put right some days later. */
  readonly corrected?: { readonly was: string; readonly becomes: string; readonly why: string };
  /** Why its author took it back. */
  readonly withdrawn?: string;
  readonly comments?: readonly string[];
}

/** The first half of the year, the oldest first. */
export const FIRST_HALF: readonly Told[] = [
  {
    title: "Why I will write here",
    standfirst: "A page of our own, and nobody's press office.",
    body: "I have read party newsletters for thirty years. All of them were sure of everything. Here a second member reads each piece, and what is wrong is put right where everybody sees it. I can live with that.",
  },
  {
    title: "Four dentists, no places",
    standfirst: "I rang every practice within an hour of my street.",
    body: "Four answered. One has a list that closed in spring, two take only children, one laughed. I am not angry with any of them. I would like somebody to say how many chairs a town needs, and then to pay for them.",
    by: "member",
    facts:
      "None of the four practices that I rang takes adults.\nMy own notes, kept for anybody who asks",
    comments: ["Same here, and I rang seven.", "We should count this in every town."],
  },
  {
    title: "What a polling clerk sees",
    standfirst: "Fifteen hours at a table in a school gym.",
    body: "People apologise for their handwriting. They bring their dogs, and once a parrot. Most of them thank us. Whoever thinks that nobody cares should sit at that table for a day.",
  },
  {
    title: "The meeting that ended on time",
    standfirst: "A small miracle, and how it was done.",
    body: "We put the hardest point first, gave everybody two minutes, and stood up at nine. Nobody was left out: three people who never speak had spoken. Try it, and bring a kitchen timer.",
  },
  {
    title: "Snow on the allotments",
    standfirst: "What forty plots know about sharing water.",
    body: "When the pipe froze, the one key to the one tap was with somebody on holiday. Now six people have a key and a list hangs by the gate. It is not politics, people say. I think it is the whole of it.",
    by: "member",
  },
  {
    title: "Heating or the bus",
    standfirst: "I keep a book of what I spend. Here is January.",
    body: "Gas and electricity took a third of my pension, the bus nothing, thanks to my pass. My neighbour is fifty-eight and has no pass. She walks to work at five in the morning, past the bus stop.",
    facts:
      "A third of my pension of January went on gas and electricity.\nMy household book, January",
    comments: ["Thank you for writing down the numbers."],
  },
  {
    title: "A vote that I lost",
    standfirst: "And why I am still here.",
    body: "I argued against it for six weeks and lost by a fifth. Then I read the arguments again, my own too. Two of mine were weak. I still think that we chose wrongly, and I know when we look at it again: it says so on the page.",
  },
  {
    title: "Night shift, ward seven",
    standfirst: "One nurse, twenty-eight beds, and a kettle.",
    body: "At three in the morning a hospital is honest. What is broken stays broken until somebody with a screwdriver comes by. We do not need another plan. We need two more people on that ward, and the screwdriver.",
    by: "member",
  },
  {
    title: "Reading the council's papers",
    standfirst: "Six hundred pages a month, and what I skip.",
    body: "Begin at the end: appendices are where the money is. Skip the vision. Write down each number that has changed since last time, and ask why at the meeting. They are startled every time.",
    facts:
      "The papers of our council's March meeting have 611 pages.\nThe council's own list of them",
    corrected: {
      was: "Six hundred pages a month",
      becomes: "Four hundred pages a month",
      why: "I had taken March for every month. I have counted the others since.",
    },
  },
  {
    title: "My first stall",
    standfirst: "Nobody bit me.",
    body: "I stood behind the table like behind a wall. Then a man asked whether the pens were free, and stayed for half an hour. I said perhaps ten sentences. It turns out that this is the right number.",
    comments: ["The pens always work."],
  },
  {
    title: "Rent, line by line",
    standfirst: "Three flats in one house, three rents, one leak.",
    body: "We compared our contracts on the stairs. The newest pays the most and has the leak. We wrote one letter with three names. The plumber came within the week, which he had been too busy to do since autumn.",
  },
  {
    title: "What the choir taught me about motions",
    standfirst: "Everybody hears the wrong note. Few can say which.",
    body: "A text is like a chord. When something jars, do not shout that it is all wrong: find the one word. I have seen an evening of quarrel end with “should” in the place of “must”.",
    by: "member",
  },
  {
    title: "Trains that nobody can board",
    standfirst: "A ramp, a call bell, and forty minutes.",
    body: "My chair and I were at the platform in time. The ramp was locked, the key was in another town, and the bell rang in an empty room. I was offered a taxi. I wanted the train.",
    comments: ["I will come along next time, with a camera.", "Please count me in."],
  },
  {
    title: "Ask your grandmother about water",
    standfirst: "Mine carried it. She does not want to again.",
    body: "She remembers the well, and the day on which the pipe came. She does not see why a pipe should pay a dividend. I had a long speech ready. Hers had one sentence.",
  },
  {
    title: "An hour with the treasurer",
    standfirst: "I asked to see the books. She made tea.",
    body: "Every gift has a line, and each line a paper. The smallest was two pounds forty, for string. I left with the feeling that I could have asked anything, and with a biscuit, which I have declared.",
  },
  {
    title: "Do we need another app?",
    standfirst: "A short answer: no.",
    body: "We need somebody who rings. In my street eleven people are members, and five have never been asked for anything. I went round with a list and came back with four offers and a jar of chutney.",
    by: "member",
  },
  {
    title: "The school run, counted",
    standfirst: "Two hundred cars, one lollipop.",
    body: "We stood there for a week and counted. Half of the cars came less than half a mile. Parents say that the crossing frightens them: all those cars. There is a way out of that circle, and it costs some paint.",
    facts:
      "In one week 204 cars stopped before the school between half past eight and nine.\nOur count, five mornings, two counters",
    corrected: {
      was: "Half of the cars",
      becomes: "Two fifths of the cars",
      why: "One of our two counters had counted Tuesday twice.",
    },
  },
  {
    title: "I was drawn for a jury",
    standfirst: "Nine strangers and a comment that somebody had hidden.",
    body: "I cannot say what it was about. I can say that we read it three times, that nobody knew what the others thought, and that my mind changed at the second reading. I would do it again.",
  },
  {
    title: "Small print of a big word",
    standfirst: "What do we mean when we say public?",
    body: "Owned by all, run by all, or only paid for by all? In our last discussion the three stood side by side, and for an hour we took each other for fools. Write down what you mean. It saves an hour.",
    withdrawn: "A friend whose words these partly were had not agreed to it. I am sorry.",
  },
  {
    title: "Rain, forty leaflets, one dog",
    standfirst: "A report from the far end of the bus line.",
    body: "Thirty-nine letterboxes and one that was a dog. People at the far end are used to hearing from nobody between elections. “You are early,” somebody said. We were, by three years.",
  },
  {
    title: "Who mends the bench?",
    standfirst: "A question to four offices, and one answer.",
    body: "Highways said parks. Parks said the parish. The parish said that it was a gift and so nobody's. My uncle mended it on Sunday. Now somebody has asked him for his insurance.",
    by: "member",
    comments: ["This made me laugh, and then not."],
  },
  {
    title: "Learning Welsh for a meeting",
    standfirst: "Ten words, badly said, and what they did.",
    body: "I greeted the branch in Welsh from a card. Two people put their pens down. Nobody minded the mistakes; a woman of eighty corrected one and kept my card. Next time I shall know twenty.",
  },
  {
    title: "The arithmetic of a food bank",
    standfirst: "Tins per week, and why I count the others too.",
    body: "We give out what we have, and it is never the same as what is needed. I count those who leave with less than they came for. It is the only number that nobody asks us for.",
  },
  {
    title: "Against my own proposal",
    standfirst: "I wrote it in March. By May I knew better.",
    body: "An electrician read it and asked two questions. I had no answer to either. I took it back, and the page says why. It is a strange comfort: there is a place where one can be wrong in public and be thanked.",
  },
  {
    title: "Tea at the picket line",
    standfirst: "What I heard there, without names.",
    body: "They do not want to strike, they said, they want to be able to stay in the job. Two of them train their own replacements every spring. I brought milk and went home with a page of notes for our next discussion.",
    by: "member",
  },
  {
    title: "Half a year of Thursdays",
    standfirst: "What this page has been so far.",
    body: "Twenty-six pieces, and not one that told me what to think. I would like more numbers and more sources, and somebody who writes from a farm. If that is you: an evening is enough, and a second member reads it.",
    comments: ["From a farm? I know somebody."],
  },
];
