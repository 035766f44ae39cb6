export const EVENT_NAMES = {
  dissolution: "Parliament is dissolved",
  writReceived: "The returning officer receives the writ",
  noticeEarliest: "First day the notice of election may be published",
  noticeOfElection: "Last day to publish the notice of election",
  nominationsOpen: "First day for nomination papers, if the notice comes on its last day",
  nominationsClose: "Nominations close",
  withdrawals: "Last moment to withdraw",
  agentAppointment: "Last moment to appoint an election agent",
  sopnPublication: "Last day to publish the statement of persons nominated",
  firstWeeklyDonationReport: "A party's first weekly report of donations is due",
  registration: "Last day to apply to register to vote",
  postal: "Last day to apply for a postal vote, or to change one",
  proxy: "Last day to apply for a proxy vote",
  lateAbsentVote: "Last day to apply for a postal or proxy vote because of illness and the like",
  vac: "Last day to apply for a Voter Authority Certificate",
  noticeOfPoll: "Last day to publish the notice of poll",
  pollingAgents: "Last day to appoint polling and counting agents",
  replacementPostalFirst: "First day a lost postal vote can be replaced",
  emergencyProxy: "Last moment to apply for an emergency proxy",
  invoicesReceived: "Last day to receive claims for election expenses",
  invoicesPaid: "Last day to pay claims for election expenses",
  expensesReturn: "Last day for the return of election expenses and the agent's declaration",
  candidateDeclaration:
    "Last day for the candidate's declaration, if the return is made on its last day",
  partyInvoicesReceived: "Last day for the party to receive claims",
  partyInvoicesPaid: "Last day for the party to pay claims",
  partyReturnUpTo250k: "Party spending return due, if £250,000 or less was spent",
  partyReturnOver250k: "Party spending return and audit due, if over £250,000 was spent",
} as const;

export type EventName = keyof typeof EVENT_NAMES;

/**
 * Whether a word names an event of a timetable.
 * @param given a word, such as `nominationsClose`
 */
export function isEventName(given: string): given is EventName {
  return Object.hasOwn(EVENT_NAMES, given);
}
