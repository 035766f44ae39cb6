import { createHash } from "node:crypto";
import { instantInLondon } from "@breakthrough/calendar";
import { isRefusal as isPackageRefusal } from "@breakthrough/refusal";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { addDays, dayOf } from "../../../platform/time/days.ts";
import { hourOf } from "../../../platform/time/hours.ts";
import { refusals } from "../words.ts";

export interface ReleaseTexts {
  readonly title: string;
  readonly body: string;
  /** Whom journalists ask, as it is printed. */
  readonly contact: string;
  /** Nobody but those who keep it sees it before; undefined: it is out as soon as it is signed. */
  readonly embargoUntil: Date | undefined;
}

export interface Release extends ReleaseTexts {
  readonly id: number;
  /** When the second key turned; undefined of a draft. */
  readonly publishedAt: Date | undefined;
  readonly request: number | undefined;
}

export interface Correction {
  readonly id: number;
  readonly body: string;
  readonly at: Date;
  readonly request: number;
}

/** From when everybody sees it; undefined while it is not signed. */
export const outFrom = ({ publishedAt, embargoUntil }: Release): Date | undefined =>
  publishedAt === undefined || embargoUntil === undefined || embargoUntil <= publishedAt
    ? publishedAt
    : embargoUntil;

export const isOut = (release: Release, now: Date): boolean => {
  const from = outFrom(release);
  return from !== undefined && from <= now;
};

/**
 * SHA-256, in hex, of title, contact, end of the embargo in ISO 8601 or nothing, and body in UTF-8, with a line feed
 * between two. It stands in the record and in what is signed; whoever has the release can compute it again.
 */
export const fingerprintOf = ({ title, contact, embargoUntil, body }: ReleaseTexts): string =>
  createHash("sha256")
    .update([title, contact, embargoUntil?.toISOString() ?? "", body].join("\n"))
    .digest("hex");

const MOST_DAYS = 90;

/** When an embargo ends, of the two fields of a form; both empty: there is none. */
export function embargoOf(day: string, time: string, now: Date): Date | undefined | Refusal {
  if (day === "" && time === "") return undefined;
  const found = instantInLondon(day, time);
  if (isPackageRefusal(found)) return refuse("invalid", refusals.embargo.none, "embargoTime");
  const until = new Date(found);
  const isFit = until > now && until <= addDays(now, MOST_DAYS);
  return isFit ? until : refuse("invalid", refusals.embargo.outside(MOST_DAYS), "embargoDay");
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** UK clocks are whole hours from UTC. */
const timeOf = (at: Date): string => `${twoDigits(hourOf(at))}:${twoDigits(at.getUTCMinutes())}`;

/** A form's texts as they are kept, for whoever replaces them. */
export const heldRelease = ({ title, body, contact, embargoUntil }: ReleaseTexts) => ({
  ...{ title, body, contact },
  embargoDay: embargoUntil === undefined ? "" : dayOf(embargoUntil),
  embargoTime: embargoUntil === undefined ? "" : timeOf(embargoUntil),
});
