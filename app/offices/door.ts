export { bodyOf, isOffice, type Office, officeNames, titleOf } from "../rulebook/door.ts";
export { grant } from "./acts/grant.ts";
export { bodiesIn, type Holding, twoOf, whyNotAppoint } from "./holding.ts";
export { namedOf } from "./name-marks.ts";
export {
  bodiesOf,
  listHolders,
  listHoldersByName,
  listHoldingsFrom,
  listHoldingsNow,
  listHoldingsOfOffice,
  officesHeldBy,
  officesOf,
} from "./queries.ts";
export { endByRecall, holdsNow } from "./recalling.ts";
export { type Appointment, appoint } from "./store.ts";
export {
  beginningsOf,
  countVacant,
  endUntilFilled,
  isHeldInItsWay,
  seatsOf,
} from "./vacancies.ts";
