/** What the party answered to a sending: of each row by its id. */
export interface Answered {
  readonly outcomes: readonly { readonly id: string; readonly is: string; readonly why?: string }[];
}

export interface Settled {
  readonly taken: readonly string[];
  readonly refused: ReadonlyMap<string, string>;
}

/** Which rows the party has, and why not the others. What it said nothing of would be sent for ever. */
export function settledOf(batch: readonly { readonly id: string }[], body: Answered): Settled {
  const refused = new Map<string, string>();
  const taken: string[] = [];
  for (const { id, is, why = "malformed" } of body.outcomes) {
    if (is === "refused") refused.set(id, why);
    else taken.push(id);
  }
  for (const { id } of batch)
    if (!refused.has(id) && !taken.includes(id)) refused.set(id, "malformed");
  return { taken, refused };
}

/** No signal, or the party is away; or it asks this phone to wait so many seconds. */
export type NotNow = { readonly is: "away" } | { readonly is: "wait"; readonly seconds: number };

export function whenToTryAgain({ status, headers }: Response): NotNow {
  const seconds = Number(headers.get("retry-after"));
  const isAsked = status === 429 || status === 503;
  return isAsked && seconds > 0 ? { is: "wait", seconds } : { is: "away" };
}

/**
 * Why the party itself refused; undefined where it did not. Without a code of the party's, a network's sign-in page or a
 * proxy has answered, and nothing follows from it.
 */
export async function refusalIn(answer: Response): Promise<string | undefined> {
  if (answer.status < 400 || answer.status >= 500) return undefined;
  const body: unknown = await answer.json().catch(() => undefined);
  const code = (body as { code?: unknown } | null | undefined)?.code;
  return typeof code === "string" ? code : undefined;
}

/**
 * Sends one sending at a time. Whoever asks while one is under way has another after it: the signal may have come back
 * just after that one had failed.
 */
export class Sender<Sent extends { readonly is: string }> {
  private readonly sendAll: () => Promise<Sent | NotNow>;
  /** Is one under way? */
  isSending = false;
  private isAskedAgain = false;
  /** The party asked this phone to wait until then; milliseconds of this phone's clock. */
  private notBefore = 0;

  constructor(sendAll: () => Promise<Sent | NotNow>) {
    this.sendAll = sendAll;
  }

  /** How the last sending ended; undefined: one is under way, or the party asked to wait. */
  async send(): Promise<Sent | NotNow | undefined> {
    this.isAskedAgain = true;
    if (this.isSending || Date.now() < this.notBefore) return undefined;
    this.isSending = true;
    let sent: Sent | NotNow = { is: "away" };
    while (this.isAskedAgain && !isToWait(sent)) {
      this.isAskedAgain = false;
      sent = await this.sendAll().catch((): NotNow => ({ is: "away" }));
    }
    if (isToWait(sent)) this.notBefore = Date.now() + sent.seconds * 1000;
    this.isSending = false;
    return sent;
  }
}

const isToWait = (sent: { readonly is: string }): sent is NotNow & { readonly is: "wait" } =>
  sent.is === "wait";
