/** A role as the server tells it. */
export interface ChatRole {
  readonly id: string;
  readonly name: string;
  /** The higher, the more it may; a program gives only roles that stand under its own. */
  readonly position: number;
  /** Whoever has it could change the server or its roles: it is given to nobody by a program. */
  readonly isPowerful: boolean;
  /** The server gives it itself: everybody's, or that of a program. */
  readonly isItsOwn: boolean;
}

/** Where somebody is sent to say at the server who they are, and what proves afterwards that it was this browser. */
export interface AskedWho {
  readonly state: string;
  /** Kept here, of which only the SHA-256 goes there (PKCE, RFC 7636). */
  readonly verifier: string;
  readonly backTo: string;
}

/**
 * All that the party asks of a chat server. It reads no message, and lists nobody: whoever has an account linked is asked
 * about by its number. Each throws `ChatAway` or `ChatSaidNo`.
 */
export interface ChatServer {
  /** As people call it. */
  readonly name: string;
  whoLink(asked: AskedWho): string;
  /** The number of the account that came back with this code. Nothing of what let us ask is kept. */
  readWho(code: string, asked: Omit<AskedWho, "state">): Promise<string>;
  listRoles(): Promise<readonly ChatRole[]>;
  /** The roles of an account; undefined where it is not on the server. */
  findRolesOf(account: string): Promise<readonly string[] | undefined>;
  /** False where the account is not on the server. To give what somebody has changes nothing. */
  give(account: string, role: string, why: string): Promise<boolean>;
  take(account: string, role: string, why: string): Promise<boolean>;
}

/** No answer, or *later*: the same is asked again. */
export class ChatAway extends Error {
  /** As the server wants it; undefined where it did not say. */
  readonly seconds: number | undefined;

  constructor(why: string, seconds?: number) {
    super(`The chat server gave no answer: ${why}`);
    this.seconds = seconds;
  }
}

/** What the server refuses it refuses again, and whoever goes on asking is shut out. */
export class ChatSaidNo extends Error {
  readonly status: number;
  /** The server's own number for it. */
  readonly code: number | undefined;

  constructor(status: number, code: number | undefined) {
    super(`The chat server said no: ${status} ${code ?? ""}`.trim());
    this.status = status;
    this.code = code;
  }
}
