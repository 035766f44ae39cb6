import type { Answer } from "./outbox.ts";

/** Who wants to hear what becomes of it, as it is typed. */
export interface Touch {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly isAgreed: boolean;
}

/** What stands in the form. */
export interface Typed extends Pick<Answer, "said" | "themes" | "talkedTo" | "leaflets"> {
  readonly touch: Touch;
}

const NOBODY: Touch = { name: "", email: "", phone: "", isAgreed: false };

/** Each saved answer is one conversation. */
export const FRESH: Typed = { said: "", themes: [], talkedTo: 1, leaflets: 0, touch: NOBODY };

export const touches = ({ name, email, phone }: Touch): boolean =>
  [name, email, phone].some((text) => text.trim() !== "");

/** May it be shown to them? As the party judges it (`app/canvass/taking/contact.ts`): what it refuses is found out too late. */
export function isWhole({ name, email, phone, isAgreed }: Touch): boolean {
  const hasEmail = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\].]{2,}$/u.test(
    email.trim(),
  );
  const hasPhone = /^\+?\d{7,15}$/.test(phone.replace(/[\s().-]/g, ""));
  const isOne = (email.trim() === "") !== (phone.trim() === "");
  return isAgreed && name.trim() !== "" && isOne && (hasEmail || hasPhone);
}

/** Back in the form, to be agreed to again. */
export const typedOf = ({ said, themes, talkedTo, leaflets, contact }: Answer): Typed => ({
  ...{ said, themes, talkedTo, leaflets },
  touch: {
    name: contact?.name ?? "",
    email: contact?.email ?? "",
    phone: contact?.phone ?? "",
    isAgreed: false,
  },
});

export const holdsSomething = ({ said, themes, talkedTo, leaflets, touch }: Typed): boolean =>
  touches(touch) ||
  said.trim() !== "" ||
  themes.length > 0 ||
  talkedTo !== FRESH.talkedTo ||
  leaflets !== FRESH.leaflets;

/** What the party did not take can be put back into the form of its own stall, while there is one. */
export type PuttingBack = "may" | "is-back" | "other-stall" | "no-form";

export function puttingBack(
  { id, key }: Pick<Answer, "id" | "key">,
  stall: {
    readonly key: string;
    readonly hasForm: boolean;
    /** The one that was put back already. */
    readonly backId: string | undefined;
  },
): PuttingBack {
  if (key !== stall.key) return "other-stall";
  if (!stall.hasForm) return "no-form";
  return id === stall.backId ? "is-back" : "may";
}
