/** Of teams, with `{n}` where the number stands. */
export const teams = {
  teamFounders: "A team begins when {n} are in it whose support counts.",
  teamFoundingDays: "It has {n} to find them; then its founding lapses.",
  teamsForming: "A member has at most {n} under way that are still to find their founders.",
  coordinatorMonths:
    "Whoever a team chooses coordinates it for {n} at most; then it ends by itself, and the team can choose them again.",
  coordinatorsMost: "A team has at most {n} who coordinate it at a time.",
  teamAnswerDays:
    "Whoever asks to be in a team is answered within {n}, or is told that nobody answered.",
  teamAgainDays: "Whomever a team did not take in can ask again after {n}.",
  welcomeDays:
    "A newcomer to a team is asked by one of its people within {n}, or the team is told that nobody did, and its page counts it.",
  teamLettersAWeek: "A team gets at most {n} within seven days from whoever coordinates it.",
  teamDecideDays: "A team has {n} to say yes or no to what is put to it.",
  teamDecideLeast: "It takes at least {n} of the team to say yes, and more yes than no.",
  teamDecidePercent:
    "And {n} of those members of the team who could say it. Whoever came later than the question has no say in it.",
  teamUnledDays:
    "A team that nobody coordinates for {n} is closed by the clock. Until then all of its members may do what a coordinator does.",
} as const;
