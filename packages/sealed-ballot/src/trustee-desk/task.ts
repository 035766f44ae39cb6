import { revealCodec } from "../election/ceremony.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import {
  array,
  base64Hash,
  type Codec,
  type Decoded,
  integer,
  literal,
  optional,
  record,
  string,
} from "../text/codec.ts";
import { parseJson } from "../text/json-text.ts";
import { signedTextCodec } from "../trustees/signed-text.ts";
import { groupFields, seatFields } from "./seat.ts";

const head = { ...seatFields, ...groupFields, title: string };
const certificates = array(signedTextCodec);
const commitments = array(base64Hash);

const codecs = {
  wait: record({ step: literal("wait"), ...head, waitsFor: array(integer(1)) }),
  certificate: record({ step: literal("certificate"), ...head }),
  commit: record({ step: literal("commit"), ...head, certificates }),
  reveal: record({ step: literal("reveal"), ...head, certificates, commitments }),
  share: record({
    step: literal("share"),
    ...head,
    certificates,
    commitments,
    reveals: array(revealCodec),
  }),
  confirm: record({ step: literal("confirm"), ...head, trustees: string }),
  shuffle: record({ step: literal("shuffle"), ...head, archive: string }),
  decrypt: record({
    step: literal("decrypt"),
    ...head,
    archive: string,
    leastMixers: integer(0),
    privateKey: optional(string),
  }),
  done: record({ step: literal("done"), ...head }),
} as const;

type Step = keyof typeof codecs;
export type TaskOf<S extends Step> = Decoded<(typeof codecs)[S]>;

/** What a trustee has to do next, with all that it needs: JSON that the table hands to one seat. */
export type Task = { [S in Step]: TaskOf<S> }[Step];

/**
 * Reads a task, in whatever spelling. Refuses what has not the shape of one.
 * @param text JSON, as `task.json` holds it
 */
export function readTask(text: string): Task | Refusal {
  const parsed = parseJson(text);
  if (isRefusal(parsed)) return parsed;
  const step = (parsed.json as { readonly step?: unknown } | null)?.step;
  if (typeof step !== "string" || !Object.hasOwn(codecs, step)) {
    return refuse("ceremony.task.step", "step", "This is no task of a trustee.");
  }
  return (codecs[step as Step] as Codec<Task>).read(parsed.json);
}

/** The text of a task, as `readTask` reads it. */
export const writeTask = (task: Task): string => (codecs[task.step] as Codec<Task>).write(task);
