import type { Actor } from "../../platform/actor.ts";
import type { House, Named, TextAt } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { tidyText } from "../../platform/text/tidy-text.ts";
import { personWho } from "../membership/door.ts";
import { listInvitations, listNamed, type NamedIn } from "./authors/author-store.ts";
import type { Field } from "./knowledge/fields.ts";
import { listAsks } from "./knowledge/knowledge-store.ts";
import { findText } from "./together/the-text.ts";

/** Everything that the page of a text shows to one of its authors, or to somebody who was invited. */
export interface DraftingView {
  readonly path: string;
  readonly at: TextAt;
  /** What is being written; the latest version where nobody has begun. */
  readonly text: string;
  readonly isSame: boolean;
  readonly isAuthor: boolean;
  readonly authors: readonly Named[];
  readonly invited: readonly { readonly who: Named; readonly hasDeclined: boolean }[];
  /** Who asks the viewer, where somebody does: undefined within, where they are gone. */
  readonly asked: { readonly by: Named | undefined } | undefined;
  /** The versions that name the viewer. */
  readonly own: readonly NamedIn[];
  readonly asks: readonly { readonly field: Field; readonly notes: number }[];
}

/** @returns undefined where there is nothing for this viewer to write */
export async function draftingView(
  { database: db, namedOf, textAt }: House,
  path: string,
  actor: Actor,
): Promise<DraftingView | undefined> {
  const { personId } = personWho(actor);
  const [at, invitations] = await Promise.all([textAt(db, path), listInvitations(db, path)]);
  if (at === undefined) return undefined;
  const isAuthor = at.authors.includes(personId);
  const own = invitations.find((one) => one.personId === personId);
  const isAsked = !isAuthor && own !== undefined && own.isAccepted === undefined;
  if (!isAuthor && !isAsked) return undefined;
  const others = invitations.filter((one) => isAuthor && !at.authors.includes(one.personId));
  const ids = [...at.authors, ...others.map((one) => one.personId)];
  const by = own?.invitedBy;
  const [named, written, versions, asks] = await Promise.all([
    namedOf([...ids, ...(by === undefined ? [] : [by])]),
    isAuthor ? findText(db, path) : undefined,
    listNamed(db, path),
    listAsks(db, path),
  ]);
  const text = written ?? at.body;
  return {
    path,
    at,
    text,
    isSame: tidyText(text) === at.body,
    isAuthor,
    authors: at.authors.map((id) => named(id)),
    invited: others.map((one) => ({
      who: named(one.personId),
      hasDeclined: one.isAccepted === false,
    })),
    asked: isAsked ? { by: by === undefined ? undefined : named(by) } : undefined,
    own: ownOf(versions, personId),
    asks,
  };
}

const ownOf = (versions: readonly NamedIn[], personId: PersonId): readonly NamedIn[] =>
  versions.filter((one) => one.personId === personId).slice(0, 20);
