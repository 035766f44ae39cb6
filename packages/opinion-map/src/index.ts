export {
  type Parting,
  type Shared,
  type Side,
  type Typical,
  whatGroupSays,
  whatParts,
  whatUnites,
} from "./findings.ts";
export { type MapOptions, type MappedOpinions, mapOpinions } from "./map-opinions.ts";
export type {
  Dot,
  Figures,
  Group,
  MappedColumn,
  MappedStatement,
  OpinionMap,
} from "./opinion-map.ts";
export { type Answer, type Place, placerOf } from "./place.ts";
export { isRefusal, Refusal } from "./refusal.ts";
export type { Votes } from "./votes.ts";
