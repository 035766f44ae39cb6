/** Two who stood on the party's old list with a letterbox and no mailbox. Nobody lives at these addresses. */
export const MEMBERS_ON_PAPER = [
  {
    name: "Dilys Marchbanks-Orde",
    address: "3 Invented Row, Plymouth, PL4 0AB",
    postcode: "PL4 0AB",
  },
  {
    name: "Emrys Llwyd-Fairweather",
    address: "17 Makebelieve Terrace, Nottingham, NG7 1AA",
    postcode: "NG7 1AA",
  },
] as const;
