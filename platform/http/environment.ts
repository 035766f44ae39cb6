import type { Actor } from "../actor.ts";
import type { Refusal } from "../refusal.ts";
import type { FormValues } from "./read-form.ts";

/** What each request carries beside itself. */
export interface HttpEnvironment {
  Variables: {
    actor: Actor;
    /** Who the same browser is at a later moment: a visitor, once its session ended. Left out where nobody is signed in. */
    askAgain?: () => Promise<Actor>;
    /** Identifies the signed-in session, for the page that lists and ends sessions. */
    sessionId: string | undefined;
    /** When the session began, that is, when it was last shown who this is. */
    signedInAt: Date | undefined;
    /** Where the request comes from, as far as limits need to know it. Kept nowhere. */
    network: string;
    /** Is the form of this address one with a file in it? */
    takesFile?: boolean;
    /** Does its file go to the disk as it comes? Then nothing reads it but its own route. */
    isStreamed?: boolean;
    /** Is it one text of JSON from a program of ours, and no form? Then no cookie is looked at, and the answer is JSON. */
    isRaw?: boolean;
    /** The file that came with the form, once `readForm` has read it; undefined where none was chosen. */
    file?: Uint8Array;
    /** The form that was sent, from when it is first asked for: see `readForm`. */
    form?: Promise<FormValues | Refusal>;
    /** What the page's frame shows. The platform only carries it; `web/show.ts` knows its shape. */
    shell: unknown;
    /** Whether who is signed in follows the thing that the page is about. Carried as the frame is. */
    follow: unknown;
  };
}
