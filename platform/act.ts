import {
  type BaseIssue,
  type BaseSchema,
  type InferOutput,
  safeParse,
  setGlobalMessage,
} from "valibot";
import type { Actor } from "./actor.ts";
import type { Reader, Tx } from "./database/database.ts";
import type { Announcement, House, OfficialLine } from "./house.ts";
import type { PersonId } from "./ids.ts";
import { inLanguage } from "./language.ts";
import { isRefusal, Refusal, refuse, type Said, said } from "./refusal.ts";
import { isAlreadySubmitted } from "./submissions.ts";
import { refusals, words } from "./words.ts";

// For fields that a page of ours always sends: whoever lacks one has no use for the library's own words.
setGlobalMessage(() => words.form.missing);

export type InputSchema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

export interface ActContext {
  readonly actor: Actor;
  readonly now: Date;
  readonly house: House;
}

/** What a pure choice may know beside the facts: who acts and when. */
export type Circumstances = Pick<ActContext, "actor" | "now">;

type Promised<Value> = Value | Promise<Value>;

/** Something that whoever signs an official act must see, and its public line may not say. */
export interface Shown {
  readonly label: string;
  readonly says: string;
}

/**
 * One thing a person, a count or the clock can do. Always in this order, in one transaction:
 * who → may they → facts → decide → save → record → announce. Any refusal undoes all of it.
 */
export interface Act<Schema extends InputSchema, Facts, Change> {
  readonly name: `${string}.${string}`;
  readonly input: Schema;
  /**
   * The power that this takes, by the rulebook's name. Nobody does such an act directly: it is asked for
   * (`askAct`), and runs once when the keys that the rulebook names have turned. Its room lists it in
   * `officialActs`. The line that `record` makes is what the asker signs and the second key reads.
   */
  readonly power?: string;
  /** Where the form stands that asks for it, for an officer's desk; undefined where the thing itself leads to it. */
  readonly form?: string;
  /** What undoes it, for a jury that members called: an act for a jury, and its input made from this one's. */
  readonly undo?: {
    readonly act: AnyAct;
    input(input: InferOutput<Schema>): unknown;
  };
  /** Takes a vote, or counts votes: not done by a process whose own clock is far off. */
  readonly isOfVotes?: true;
  /**
   * Whom it touches: they neither ask for it nor turn a key. From the change, which says whom it really is, and never
   * from what a form sent, which can spell an id in many ways. An act that takes a power must say it, if only nobody.
   */
  about?(change: Change): readonly PersonId[];
  /** A name, a letter's text: for the asker and for those who may turn a key. Made anew each time, kept nowhere. */
  shows?(
    db: Reader,
    input: InferOutput<Schema>,
    house: Pick<House, "namedOf" | "clock" | "posts">,
  ): Promised<readonly Shown[]>;
  /** Members may see that too, so that they know what they would stop. */
  readonly isForMembers?: true;
  /** What its jury must see to judge it, such as the text that it hid. Read when a juror looks; else `shows` is. */
  evidence?(db: Reader, input: InferOutput<Schema>): Promised<readonly Shown[]>;
  /** May somebody like this do it at all? Reads nothing but the actor. */
  may(actor: Actor): Refusal | undefined;
  /** Reads (and locks) what the choice depends on. */
  facts(tx: Tx, input: InferOutput<Schema>, context: ActContext): Promised<Facts | Refusal>;
  /** The choice itself. Pure: tested without a database. */
  decide(facts: Facts, input: InferOutput<Schema>, circumstances: Circumstances): Change | Refusal;
  /** Writes the change. Where it answers a refusal (a rival was quicker), all is undone. */
  save(tx: Tx, change: Change, context: ActContext): Promise<unknown>;
  /** The official acts among what was done. Most acts of a single member are none. */
  record?(change: Change, context: ActContext): OfficialLine | readonly OfficialLine[] | undefined;
  announce?(change: Change, context: ActContext): readonly Announcement[];
}

// biome-ignore lint/suspicious/noExplicitAny: a list of acts of every shape.
export type AnyAct = Act<any, any, any>;

/** Keeps an act's types together; it returns what it was given. */
export const defineAct = <Schema extends InputSchema, Facts, Change>(
  act: Act<Schema, Facts, Change>,
): Act<Schema, Facts, Change> => act;

/** One field's trouble, in words for the person who filled it in. */
export interface Problem {
  readonly field: string;
  readonly says: string;
}

const malformedSays = ([first]: readonly Problem[]): Said =>
  first === undefined
    ? refusals.malformed
    : said("platform.malformed-field", first.says, first.field);

/** An input of the wrong form: every field's trouble at once. */
export class Malformed extends Refusal {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("invalid", malformedSays(problems));
    this.problems = problems;
  }
}

/** Thrown only to undo what was done; `perform` and `orRefusal` turn it into a value again. */
class Undo extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.says);
    this.refusal = refusal;
  }
}

const problemOf = (input: InputSchema, issue: BaseIssue<unknown>): Problem => {
  const field = String(issue.path?.[0]?.key ?? "");
  return { field, says: findMissingSays(input, field, issue) ?? issue.message };
};

/** Of each field only the first trouble: who left it empty need not hear besides what form it has. */
function malformed(input: InputSchema, issues: readonly BaseIssue<unknown>[]): Malformed {
  const problems = new Map<string, Problem>();
  for (const issue of issues) {
    const problem = problemOf(input, issue);
    if (!problems.has(problem.field)) problems.set(problem.field, problem);
  }
  return new Malformed([...problems.values()]);
}

/** Of a field that was not sent at all, Valibot's object speaks in its own words; the field knows better ones. */
function findMissingSays(input: InputSchema, field: string, issue: BaseIssue<unknown>) {
  if (issue.type !== "object" || issue.received !== "undefined") return;
  const schema = findField(input, field);
  return schema && safeParse(schema, undefined).issues?.[0]?.message;
}

/** A field of an object, or of one of the objects that an intersection or a variant is made of. */
function findField(input: object, field: string): InputSchema | undefined {
  if ("entries" in input) {
    const entries = input.entries as Record<string, InputSchema>;
    return Object.hasOwn(entries, field) ? entries[field] : undefined;
  }
  if (!("options" in input)) return undefined;
  for (const option of input.options as readonly object[]) {
    const found = findField(option, field);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same form sent again (a double click, a reload, a second tab): done already, so not done twice. */
export const doneAlready = Symbol("done already");

export interface PerformOptions {
  readonly actor: Actor;
  /** The form's own token. The same token is acted on once, however often it arrives. */
  readonly once?: string | undefined;
}

/** Does an act, whole or not at all. */
export async function perform<Schema extends InputSchema, Facts, Change>(
  house: House,
  act: Act<Schema, Facts, Change>,
  rawInput: unknown,
  options: PerformOptions,
): Promise<Change | Refusal | typeof doneAlready> {
  // A field can be one of the party's own names.
  const parsed = await house.underConstitution(house.database, async () =>
    readInput(act.input, rawInput),
  );
  if (isRefusal(parsed)) return parsed;
  return orRefusal(() =>
    inTransaction(house, async (tx, now) => {
      if (act.isOfVotes === true && house.clock.isFarOff)
        return refuse("away", refusals["clock-is-off"]);
      if (options.once !== undefined && (await isAlreadySubmitted(tx, act.name, options.once))) {
        return doneAlready;
      }
      const actor = accept(await actorWithin(tx, house, options.actor, now));
      return await performWithin(tx, act, parsed, { actor, now, house });
    }),
  );
}

/** The input in its own form, or every field's trouble at once. */
export function readInput<Schema extends InputSchema>(
  schema: Schema,
  rawInput: unknown,
): InferOutput<Schema> | Malformed {
  const parsed = safeParse(schema, rawInput);
  return parsed.success ? parsed.output : malformed(schema, parsed.issues);
}

/** Of what a form sent, what the act has a field for. What else was added to it says nothing, and is not asked for. */
export const fieldsOf = (schema: InputSchema, sent: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(sent).filter(([name]) => findField(schema, name) !== undefined),
  );

/**
 * Who acts, as they stand within the transaction (ASVS 15.4.2): the request was let in some moments ago, and whoever
 * has left or was suspended since must not act on. Their leaving waits, in turn, until this act is over.
 */
async function actorWithin(
  tx: Tx,
  house: House,
  actor: Actor,
  now: Date,
): Promise<Actor | Refusal> {
  if (actor.kind !== "person") return actor;
  const person = await house.asTheyStand(tx, actor, now);
  return person ?? refuse("not-signed-in", refusals["signed-out"]);
}

/** The refusal of an act that was done within, as a value. What it had written is for the caller to undo. */
export async function orRefusal<Done>(work: () => Promise<Done>): Promise<Done | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Undo) return error.refusal;
    throw error;
  }
}

/** Why an act would be refused now, with nothing written: for a page that says so before its button is pressed. */
export const whyRefused = async <Schema extends InputSchema, Facts, Change>(
  house: House,
  act: Act<Schema, Facts, Change>,
  rawInput: unknown,
  { actor }: Pick<PerformOptions, "actor">,
): Promise<Refusal | undefined> => {
  const input = readInput(act.input, rawInput);
  if (isRefusal(input)) return input;
  const rehearsed = await orRefusal(() =>
    inTransaction(house, (tx, now) => rehearseWithin(tx, act, input, { actor, now, house })),
  );
  return isRefusal(rehearsed) ? rehearsed : undefined;
};

/** The choice of an act as it would fall now, with nothing written. */
export async function rehearseWithin<Schema extends InputSchema, Facts, Change>(
  tx: Tx,
  act: Act<Schema, Facts, Change>,
  input: InferOutput<Schema>,
  context: ActContext,
): Promise<Change> {
  accept(mayWithPower(act, context.actor));
  accept(act.may(context.actor));
  const facts = accept(await act.facts(tx, input, context));
  return accept(act.decide(facts, input, context));
}

/** The act's steps within a transaction that is already open: for listeners and for acts made of acts. */
export async function performWithin<Schema extends InputSchema, Facts, Change>(
  tx: Tx,
  act: Act<Schema, Facts, Change>,
  input: InferOutput<Schema>,
  context: ActContext,
): Promise<Change> {
  const change = await rehearseWithin(tx, act, input, context);
  accept(await act.save(tx, change, context));
  for (const line of [act.record?.(change, context) ?? []].flat()) {
    await context.house.record(tx, line, context.now, context.actor);
  }
  for (const announcement of act.announce?.(change, context) ?? []) {
    await context.house.announce(tx, announcement);
  }
  return change;
}

/** An act that takes a power is done by a request that was made for it, and by nobody else whatever their office. */
function mayWithPower({ power }: Pick<AnyAct, "power">, actor: Actor): Refusal | undefined {
  if (power === undefined || (actor.kind === "request" && actor.power === power)) return undefined;
  return refuse("not-allowed", refusals["no-one-person"]);
}

/** Undoes all that the transaction has done where this is a refusal; whoever opened it has it by `orRefusal`. */
export function accept<Value>(value: Value | Refusal): Value {
  if (isRefusal(value)) throw new Undo(value);
  return value;
}

const TRIES = 4;
const SERIALIZATION_FAILURE = "40001";
const DEADLOCK = "40P01";

/** Two acts that met on the same rows: Postgres undid one of them, which is simply done again. */
const isCollision = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  (error.code === SERIALIZATION_FAILURE || error.code === DEADLOCK);

/**
 * Whatever is written down is in English, in whatever language it was asked for: its bytes are hashed, and everybody
 * reads the same ones. A refusal is said when it is read, and a letter is written in its reader's language.
 * @param work is given the time of the party's clock, read within the transaction: by it every deadline is decided.
 */
export const inTransaction = <Result>(
  house: Pick<House, "database" | "clock" | "underConstitution">,
  work: (tx: Tx, now: Date) => Promise<Result>,
): Promise<Result> => inLanguage("en", () => untilNoCollision(house, work));

async function untilNoCollision<Result>(
  house: Pick<House, "database" | "clock" | "underConstitution">,
  work: (tx: Tx, now: Date) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await house.database
        .transaction()
        .execute((tx) =>
          house.underConstitution(tx, async () => work(tx, await house.clock.within(tx))),
        );
    } catch (error) {
      if (attempt >= TRIES || !isCollision(error)) throw error;
    }
  }
}
