export { tendAppointmentsWith } from "./jobs.ts";
export { answerLot } from "./lots/acts/answer-lot.ts";
export { want } from "./lots/acts/want.ts";
export { countWilling, listLotsUnderWay, listSeats } from "./lots/lot-queries.ts";
export { answerNaming } from "./naming/acts/answer-naming.ts";
export { back } from "./naming/acts/back.ts";
export { propose } from "./naming/acts/propose.ts";
export { listOpenNamings } from "./naming/naming-queries.ts";
export { appointedByHolderOf as offersOf } from "./naming/wanted.ts";
