export { Overtaken } from "./diff/overtaken.tsx";
export { diffWords } from "./diff/words-changed.ts";
export { Icon, type IconName } from "./icon.tsx";
export { CheckYourself } from "./parts/check-yourself.tsx";
export { ClientProgram, verifyHerePath } from "./parts/client-program.tsx";
export { Command } from "./parts/command.tsx";
export { Envelope } from "./parts/envelope.tsx";
export { FormPage } from "./parts/form-page.tsx";
export { HiddenPlace, WatchLinks } from "./parts/hidden-place.tsx";
export { InBoth } from "./parts/in-both.tsx";
export { InEnglish, langOfEnglish } from "./parts/in-english.tsx";
export { Columns, Numbers, PageTitle, Section } from "./parts/layout.tsx";
export { Ledger, type LedgerLine } from "./parts/ledger.tsx";
export { Breadcrumbs, OfRooms, Pagination, type Tab, Tabs } from "./parts/links.tsx";
export { Notice } from "./parts/notice.tsx";
export { Prose } from "./parts/prose.tsx";
export { Register, type RegisterEntry } from "./parts/register.tsx";
export { SideBySide } from "./parts/side-by-side.tsx";
export {
  Badge,
  type BadgeTone,
  Card,
  Cards,
  EmptyState,
  Meter,
  PersonName,
} from "./parts/small-parts.tsx";
export { type StateStep, StateStrip } from "./parts/state-strip.tsx";
export { type Column, DataTable, type Definition, DefinitionList } from "./parts/tables.tsx";
export { Day, Moment, TimeLeft } from "./parts/time.tsx";
export { type DiffPart, WordDiff } from "./parts/word-diff.tsx";
