import type { Day } from "../../../platform/time/days.ts";
import type { Visitor } from "../../../testing/visit.ts";

/** A payment of five pounds in a file that says before and after it what is in the account. */
export interface Swift {
  readonly digits: string;
  readonly on: Day;
  readonly opening: string;
  readonly closing: string;
  readonly memo: string;
}

export function swiftOf({ digits, on, opening, closing, memo }: Swift): string {
  const day = on.replaceAll("-", "").slice(2);
  return [
    ...[":20:STMT", `:25:${digits}`, ":28C:1/1", `:60F:C${day}GBP${opening}`],
    ...[`:61:${day}C5,00NTRFNONREF//${memo}`, `:86:${memo}`, `:62F:C${day}GBP${closing}`, "-"],
  ].join("\r\n");
}

/** A statement that does not say of which account it is. */
export const namelessFile = (on: Day, pounds: string): string =>
  `Date,Description,Money In,Money Out,Balance\r\n${on.split("-").toReversed().join("/")},RENEW ME,${pounds},,\r\n`;

/** Hands a file in as it is, and answers the page of what would become of it, or the one that said no. */
export async function handsIn(who: Visitor, unit: number, file: string): Promise<string> {
  const form = new FormData();
  form.set("unit", String(unit));
  form.set("file", new File([file], "statement"));
  const { status, page, leadsTo } = await who.send("/money/statements", form);
  return status === 303 ? (await who.get(leadsTo ?? "")).page : page;
}
