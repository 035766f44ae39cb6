export { groupAnswer } from "./acts/group-answer.ts";
export { makeLink } from "./acts/make-link.ts";
export { openStall } from "./acts/open-stall.ts";
export { takeAnswers } from "./acts/take-answers.ts";
export { themesField } from "./fields.ts";
export { isOpenOnline, type Online } from "./online/online.ts";
export { findOnlineAbout } from "./online/online-queries.ts";
export {
  askOnline,
  coverOnline,
  endOnline,
  type NewOnline,
  uncoverOnline,
} from "./online/online-store.ts";
export { Heard, Hours } from "./pages/tally-parts.tsx";
export { ThemesField, themesToBeginWith } from "./pages/themes-field.tsx";
export { tallyOfEvents } from "./shown.ts";
export { findAsking, type Tally } from "./stall-queries.ts";
export { idOf, isTooLate, whenSaid } from "./taking/judging.ts";
export { sendingFields } from "./taking/sending-fields.ts";
