/** Of the tracks with shorter clocks, with `{n}` where the number stands. */
export const tracks = {
  strategyIdeaDays:
    "A strategy says what we do and in which order, and changes no policy. As an idea it has {n} to find support.",
  strategyDiscussionDays: "It is discussed for {n} at least.",
  strategyDiscussionMostDays:
    "Its drafting begins {n} after that at the latest, whether a summary is called fair or not.",
  strategyDraftingDays: "Its authors write for {n} at least.",
  strategyDraftingMostDays:
    "Supporters may take its pen when its authors have not finished in {n}.",
  strategyHearingDays: "It stands unchanged for {n} before its vote.",
  strategyBallotDays: "Its ballot is open for {n}.",
  openStatements:
    "An urgent statement says what our party thinks of something that happens now. It changes no policy and no rule, and there are at most {n} under way in the whole party.",
  statementIdeaDays: "A statement has {n} to find support; then it goes straight to its hearing.",
  statementHearingDays:
    "It stands unchanged for {n}, so that the case for and against can be written.",
  statementBallotDays: "Its ballot is open for {n}, and waits for none.",
  openPosts: "A member has at most {n} before the rota at a time.",
  postHours: "The rota has {n} for a post; what has not been approved by then lapses.",
  postFromHour: "These hours count from {n}, by the clocks of the United Kingdom.",
  postUntilHour: "They count until {n}: at night no time passes for a post.",
  postDays: "The rota had {n} for a post, until its time was counted in hours.",
  postApprovals:
    "A post for the party's accounts is approved by {n} of the rota, or by more than half of a rota that is smaller.",
  takeDownRota:
    "Any {n} of the rota that approved a post take it down at once from every account, or stop it before it goes out.",
  takeDownMembers: "So do {n}, whoever they are.",
  rotaSize: "The rota is {n}, drawn by lot from the active members.",
  rotaDrawHours:
    "It is drawn {n} after its pool is fixed, so that everybody can see beforehand what the lot is made of.",
  rotaAnswerDays: "Whoever is drawn has {n} to say yes; then the next of the lot is asked.",
  rotaDays: "A rota serves for {n}; then another is drawn.",
} as const;
