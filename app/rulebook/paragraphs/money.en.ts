/** Of dues, gifts and the open books, with `{n}` where the number stands. */
export const money = {
  duesStandard:
    "Standard dues are {n} a month. While they are £0, membership costs nothing and is renewed by a click; above that it runs as long as money has come in for it.",
  duesLow: "Whoever has a low income pays {n} a month. Nobody asks for a proof.",
  duesSolidarity: "Whoever can pay more pays {n} a month, so that others can pay less.",
  duesLeast: "Whoever pays what they can chooses any sum from {n} a month.",
  duesFirstLetterDays:
    "When dues have not come, their member gets a letter {n} after the last day that is paid for.",
  duesSecondLetterDays:
    "They get another {n} after that day. The letters before and after the vote is lost are those of every membership.",
  duesPauseMonths:
    "A member can pause their dues for {n} at most. What is paid for stands, and nothing is collected afterwards for the pause.",
  duesRetryDays:
    "Where a member has set up a direct debit or a card, each due is collected when it falls. One that fails is tried again {n} later, and what fell due meanwhile is never collected on top.",
  duesFailures:
    "After {n} in a row that failed, nothing more is collected until the member has mended it. They are written to each time.",
  giftYearMost:
    "One person can give {n} in a calendar year at most, dues and gifts to every part of the party together.",
  giftKeyOver:
    "A gift of more than {n} is accepted by the treasurer and the key of another body. To give one back takes nobody else.",
  claimKeyOver:
    "Whoever has spent money for the party claims it back with a receipt. A claim of up to {n} is approved by the treasurer; a larger one, and the treasurer's own, takes the keys of two bodies.",
  claimNoBudgetOver:
    "A claim that takes its body over its budget for the year takes the keys of two bodies, and so does one of more than {n} of a body that has no budget.",
  budgetNoticePercent:
    "Whoever keeps the books is told when {n} of a body's budget for the year are used up.",
  booksPeople:
    "In the open books, amounts of fewer than {n} are put together with others, so that nobody can be found in them.",
} as const;
