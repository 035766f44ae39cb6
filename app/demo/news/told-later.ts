import type { Told } from "./told.ts";

/** The second half of the year, the oldest first. */
export const SECOND_HALF: readonly Told[] = [
  {
    title: "From a farm, since you ask",
    standfirst: "Ninety ewes, one buyer, no say.",
    body: "I am told the price when the lorry is loaded. There used to be three buyers and a market in town; now there is one, and the market is a car park. I do not want a subsidy. I want a second phone number to ring.",
    by: "member",
    comments: ["Thank you. More of this.", "What would a second buyer need?"],
  },
  {
    title: "Twelve ways to say no to a proposal",
    standfirst: "Eleven of them help nobody.",
    body: "“Not now”, “not so”, “not you” and eight others. The twelfth is: “I would say yes if the second paragraph named who pays.” Whoever wrote it can do something with that. I try to say only the twelfth.",
  },
  {
    title: "The library on wheels",
    standfirst: "Every second Tuesday, eleven minutes.",
    body: "It stops by the chapel, and eight of us are there before it. The driver knows who reads what. When they cut it to once a month nobody was asked, not even the driver. So we asked her.",
    facts:
      "From July the van stops once a month.\nA notice in the van, photographed on the day it hung there",
    corrected: {
      was: "eight of us are",
      becomes: "six of us are",
      why: "I have looked again on two Tuesdays, and six is the most I saw.",
    },
  },
  {
    title: "Sixteen and not stupid",
    standfirst: "My class read our party's housing page.",
    body: "They liked the numbers and the way back: that it says when it will be looked at again. They did not like the word “tenure”. One asked who wrote it. I said: whoever wanted to. Long silence, then: “Can we?”",
  },
  {
    title: "An evening of amendments",
    standfirst: "Forty-one of them, and soup.",
    body: "We cooked first. It is hard to be short with somebody who has just passed you the bread. Thirty were taken over as they stood, nine were joined, and two go to the vote. The soup had its critics.",
  },
  {
    title: "What broadband costs at the end of a lane",
    standfirst: "They laid the cable to the last house but one.",
    body: "Ours is the last. The offer for the rest of the lane is four thousand pounds, and we may dig ourselves. My daughter does her homework in the car in front of the village hall.",
    by: "member",
  },
  {
    title: "Second reader's notes",
    standfirst: "I have read nine drafts for others. What I learnt.",
    body: "I look for the sentence in which somebody stops being sure, and ask about that one. It is nearly always the best in the piece. Twice I asked for a source, and twice the number changed.",
  },
  {
    title: "A minute's silence for the 23",
    standfirst: "The last evening bus, and who was on it.",
    body: "A cook, two cleaners, a boy with a trumpet. From Monday it stops at seven. Nobody on it could have come to the consultation, which was held in the evening, at the other end of the line.",
    comments: ["I was the boy's teacher. He still plays."],
  },
  {
    title: "Counting with strangers",
    standfirst: "We recounted a ballot for fun.",
    body: "Four of us, one laptop, and the file that anybody can take. It came out the same, to the vote. One of us had joined only to find the catch. He is now the one who explains it to others.",
  },
  {
    title: "Why I left the room",
    standfirst: "And came back.",
    body: "Somebody said a thing about people like me, and laughed. I went out. Two others came after me and asked what I wanted to happen. I wanted it said that this is not how we speak here. It was said, and I came back in.",
    by: "member",
  },
  {
    title: "The price of a school coat",
    standfirst: "Three shops, one badge.",
    body: "A plain coat costs twelve pounds, the same with a badge thirty-four. Only one shop may sew it on. I asked the school for a badge alone. They were kind, and had never been asked.",
    facts:
      "A plain coat was £12 and the one with the badge £34.\nPrice labels in two shops of our town, photographed in August",
    corrected: {
      was: "thirty-four",
      becomes: "thirty-two",
      why: "That is the price at which most buy it, in the smaller sizes.",
    },
  },
  {
    title: "Letters to a stranger",
    standfirst: "What comes in at the stall's box.",
    body: "We put out a box with a slot. Somebody wrote only: “Who looks after the people who look after people?” It has hung above my desk since. I have no answer, but it has moved two proposals along.",
  },
  {
    title: "Solar panels and one old roof",
    standfirst: "A village hall does its sums.",
    body: "Nine years until they have paid for themselves, seven if the kettle counts. The roof needs mending first. Somebody offered to lend the money at nothing; we wrote down the terms anyway, and everybody slept better.",
  },
  {
    title: "How to disagree with a friend",
    standfirst: "Notes from a long walk.",
    body: "We are on two sides about rents. We agreed to say each other's case first, so well that the other nods. It took eleven miles. On the way back we found a sentence that both of us would sign.",
    comments: ["Which sentence?", "It is in the proposal now, third paragraph."],
  },
  {
    title: "Nobody asked the cleaners",
    standfirst: "A new building, and no cupboard.",
    body: "It has an atrium and won a prize. There is no tap on the third floor and nowhere to keep a bucket. The architects were here for two years. Somebody could have asked for two minutes.",
    by: "member",
  },
  {
    title: "A treasurer's plea",
    standfirst: "Send the receipt with the claim.",
    body: "Not a photo of half of it, and not after your holiday. Behind every line in the books stands somebody who looked for a paper at midnight. Sometimes it is me. Thank you to the branch that sends them by Friday.",
  },
  {
    title: "Harvest, and who picks it",
    standfirst: "I worked a week in the fields beside people whom I had written about.",
    body: "They are faster than I will ever be, and they know the law on their pay by its paragraph. What they want is a minibus that comes when it says so, and a toilet at both ends of the field.",
  },
  {
    title: "Two keys, explained to my mother",
    standfirst: "She ran a post office. She had seen it before.",
    body: "“So nobody opens the safe alone,” she said, “and there is a book.” Yes, and everybody can read the book. “Then why does anybody run a country otherwise?” I said that I would pass the question on.",
  },
  {
    title: "Our first branch meeting, from the back row",
    standfirst: "Twenty-two people and nineteen chairs.",
    body: "We chose who speaks for us, and two who watch them. Somebody had made a cake in the shape of the harbour. What I took home: the task list was on the wall, and every line had a name by nine.",
    by: { branch: "Plymouth" },
    comments: ["The lighthouse was the best slice."],
  },
  {
    title: "The queue at the surgery",
    standfirst: "Eight in the morning, forty-one people, one door.",
    body: "I took down what each of them was told: ring tomorrow. Six of them had rung yesterday. The receptionist is a saint. The branch has asked for the numbers, and we shall print them here when they come.",
    by: { branch: "Nottingham" },
  },
  {
    title: "A stall in the rain is still a stall",
    standfirst: "What sixteen towns told us, and what we do with it.",
    body: "Buses first, then rents, then the wait for a dentist. Nobody asked what we think of other parties. The cards are being counted by two people who do not know each other, so that we can tell when they disagree.",
  },
  {
    title: "Repair table: the first hundred",
    standfirst: "Toasters, lamps, a concertina.",
    body: "Sixty-eight work again. Of the rest, half could be mended if somebody sold the part. We have a drawer full of good machines that wait for a spring at forty pence. That is a law waiting to be written.",
    by: { branch: "Bristol" },
    facts:
      "Of the first hundred things brought to the table 68 worked when they left.\nThe table's own book, which lies there on Saturdays",
    corrected: {
      was: "Sixty-eight work again.",
      becomes: "Sixty-six work again.",
      why: "Two lamps were brought back on the next Saturday.",
    },
  },
  {
    title: "I changed my vote",
    standfirst: "Twice, and the last one counted.",
    body: "On Monday I was for it. On Wednesday I read the case against, which was written by somebody who had plainly held a drill. On Friday I read what they agree on. I do not say how I ended: that is nobody's business.",
    by: "member",
  },
  {
    title: "Welcome, whoever came on Saturday",
    standfirst: "A short guide for those who have just joined.",
    body: "You need not speak. You can read everything, also what we quarrel about. If you have an hour, look at what wants a reader: it is the kindest thing to do here, and the quickest way to know us.",
  },
  {
    title: "Trams: an answer to an answer",
    standfirst: "Somebody asked me for my numbers. Here they are.",
    body: "Eleven stops, four minutes apart, and a depot where the old one stood. I had the cost from a city of our size. It is more than I said at the meeting, and I have put that right there as well.",
    by: { branch: "Manchester" },
    facts:
      "The line would have eleven stops.\nOur branch's sketch of it, on paper, at every meeting",
    comments: ["Thank you for saying that it costs more."],
  },
  {
    title: "What we shall be asked next year",
    standfirst: "A list for the long evenings.",
    body: "Who pays for care, who decides about water, and what a wage is for. On two of them we have a policy, on one a quarrel. I like our chances with the quarrel: people came to it who had never come to anything.",
  },
];
