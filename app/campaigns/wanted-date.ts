import { isDateFieldEmpty, readDateField, type TypedDate } from "../../web/form-fields.tsx";

/** One value of the address by its name. */
export type Query = (name: string) => string | undefined;

/** The days that may be asked for, as the package names them. */
export const DATES = ["poll", "writReceived", "noticeOfElection", "resultDeclared"] as const;
export type DateName = (typeof DATES)[number];

export type DateRead = { isDay: true; day: string } | { isDay: false; says: string };

const LONGEST = 20;

/** A form sends three boxes; a link gives the day in one, `poll=2027-05-06`. */
export function typedDate(query: Query, name: DateName): TypedDate {
  const whole = query(name)?.trim() ?? "";
  if (whole === "") {
    const part = (which: string) => (query(`${name}-${which}`) ?? "").slice(0, LONGEST);
    return { day: part("day"), month: part("month"), year: part("year") };
  }
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(whole) ?? [];
  return year === undefined ? { day: whole.slice(0, LONGEST) } : { day, month, year };
}

/** Nothing typed is `undefined` where the day may be left out, else the sentence given for it. */
export function readDate(query: Query, name: DateName, missing?: string): DateRead | undefined {
  const typed = typedDate(query, name);
  if (!isDateFieldEmpty(typed)) return readDateField(typed);
  return missing === undefined ? undefined : { isDay: false, says: missing };
}
