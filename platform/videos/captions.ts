/** What is said in a video, and when. */
export interface Cue {
  /** In milliseconds from where the video begins. */
  readonly from: number;
  readonly to: number;
  /** Its lines, without marks; whoever speaks stands before a colon. */
  readonly text: string;
}

/** Why a file has no captions in it, and in which of its lines that was found. */
export interface NoCaptions {
  readonly why: "no-header" | "no-time" | "no-cue" | "too-many";
  /** From 1. */
  readonly line: number;
}

export const CAPTION_BYTES = 200_000;
const MOST_CUES = 3_000;

/** W3C's WebVTT, 4.3: hours may be left out. */
const TIME = /^(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

function millisecondsOf(text: string): number | undefined {
  const parts = TIME.exec(text);
  if (parts === null) return undefined;
  const [, hours = "0", minutes, seconds, rest] = parts;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest);
}

const LETTERS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": "\u00a0",
  "&lrm;": "\u200e",
  "&rlm;": "\u200f",
};

/** What a viewer reads of a cue: `<v Ada>Good evening` says who speaks, all other marks are of looks alone. */
const plainOf = (lines: readonly string[]): string =>
  lines
    .join("\n")
    .replace(/<v(?:\.[^\s<>]*)?[ \t]([^<>]*)>/g, (_, who: string) => `${who.trim()}: `)
    .replace(/<[^<>]*>/g, "")
    .replace(/&[a-z]{1,4};/g, (letter) => LETTERS[letter] ?? letter)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");

/** The two times of a cue; what stands after them says where on the picture it is shown, and is left out. */
function timesOf(line: string): Pick<Cue, "from" | "to"> | undefined {
  const [before = "", after = ""] = line.split("-->");
  const from = millisecondsOf(before.trim());
  const to = millisecondsOf(after.trim().split(/[ \t]/, 1)[0] ?? "");
  return from === undefined || to === undefined || to <= from ? undefined : { from, to };
}

/**
 * The captions of a WebVTT file. Comments, styles and places are left out; a cue whose times cannot be read is never: whoever
 * cannot hear would miss it.
 * @returns why there are none where it is no such file. Pure.
 */
export function readCaptions(file: string): readonly Cue[] | NoCaptions {
  const lines = file.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? "")) return { why: "no-header", line: 1 };
  const cues: Cue[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    if (!lines[at]?.includes("-->")) continue;
    const times = timesOf(lines[at] ?? "");
    if (times === undefined) return { why: "no-time", line: at + 1 };
    const end = lines.indexOf("", at + 1);
    const text = plainOf(lines.slice(at + 1, end === -1 ? lines.length : end));
    if (text !== "") cues.push({ ...times, text });
    if (cues.length > MOST_CUES) return { why: "too-many", line: at + 1 };
    if (end === -1) break;
    at = end;
  }
  return cues.length === 0 ? { why: "no-cue", line: lines.length } : cues;
}

const padded = (number: number, figures: number): string =>
  String(Math.floor(number)).padStart(figures, "0");

/** Pure. */
const timeOf = (ms: number): string =>
  `${padded(ms / 3_600_000, 2)}:${padded((ms / 60_000) % 60, 2)}:${padded((ms / 1000) % 60, 2)}.${padded(ms % 1000, 3)}`;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Captions as a WebVTT file of our own, which says nothing else. Pure. */
export const writeCaptions = (cues: readonly Cue[]): string =>
  [
    "WEBVTT",
    ...cues.map(({ from, to, text }) => `${timeOf(from)} --> ${timeOf(to)}\n${escaped(text)}`),
  ].join("\n\n");
