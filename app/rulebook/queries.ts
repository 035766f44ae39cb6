import { type RawBuilder, sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { Day } from "../../platform/time/days.ts";
import { keptForPages } from "../../platform/work/kept.ts";
import { defaultRules, isRuleName, RULES, type RuleName, type Rules } from "./rule.ts";
import { countRulesSetHere } from "./store.ts";
import type { RulebookTables } from "./tables.ts";

export interface Setting {
  readonly name: RuleName;
  readonly number: number;
  /** Who set it, in words, such as "the ballot of 3 May 2027". */
  readonly setBy: string;
  readonly setByPath: string | undefined;
  readonly setAt: Date;
}

/** The newest setting of each rule that was ever set; the others stand at their default. */
export async function listSettings(db: Reader): Promise<readonly Setting[]> {
  const rows = await db
    .withTables<RulebookTables & { "rulebook.setting": { id: number } }>()
    .selectFrom("rulebook.setting")
    .distinctOn("name")
    .select(["name", "number", "set_by", "set_by_path", "set_at"])
    .orderBy("name")
    .orderBy("id", "desc")
    .execute();
  return rows.flatMap(({ name, ...row }) => {
    if (!isRuleName(name)) return [];
    const setByPath = row.set_by_path ?? undefined;
    return [{ name, number: Number(row.number), setBy: row.set_by, setByPath, setAt: row.set_at }];
  });
}

/** What is read outside a transaction can be this much behind what a ballot set that another process carried out. */
const PAGES_KEEP_MS = 1000;

async function readRules(db: Reader): Promise<Rules> {
  const settings = await listSettings(db);
  const set = Object.fromEntries(settings.map(({ name, number }) => [name, number]));
  return { ...defaultRules(), ...set };
}

const rulesLately = keptForPages(PAGES_KEEP_MS, countRulesSetHere, readRules);

/**
 * Every number in force now: within a transaction at that very moment, for a page as of a second ago at most. Copy what
 * an item needs into it when it enters a state.
 */
export const rulesInForce = (db: Reader): Promise<Rules> =>
  db.isTransaction ? readRules(db) : rulesLately(db);

/**
 * For another room's query: the UK day since which this number has been above nought without a break. Null while it is
 * nought, as it is by default.
 */
export const aboveNoughtSince = (name: RuleName): RawBuilder<Day | null> => sql`
  (
    select (min(s.set_at) at time zone 'Europe/London')::date
    from rulebook.setting s
    where s.name = ${name} and s.number > 0 and s.id > coalesce(
      (select max(z.id) from rulebook.setting z where z.name = ${name} and z.number = 0), 0
    )
  )`;

/** Which rules a calendar was made by, and which constitution calls the offices what they are called: none is ever changed. */
export const calendarRows = (): RawBuilder<unknown> => sql`
  select concat_ws(' ', 'rules', (select max(id) from rulebook.setting), (select max(number) from rulebook.constitution))`;

/** For another room's query: the number of this rule that is in force now. */
export const ruleNow = (name: RuleName): RawBuilder<number> => sql`
  coalesce(
    (select s.number from rulebook.setting s where s.name = ${name} order by s.id desc limit 1),
    ${RULES[name].byDefault}::numeric
  )::float8`;
