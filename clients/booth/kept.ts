/**
 * What a window keeps until it is closed, so that loading the page again loses nothing: a sealed ballot on its way, in which
 * nobody can read the choice, or the tracking number of one that arrived. Never a code and never a choice; a booth for a
 * meeting keeps nothing at all.
 */
export interface Kept {
  readonly ballotText?: string;
  readonly trackingNumber: string;
  readonly receipt?: string;
}

export interface Keeping {
  find(): Kept | undefined;
  keep(kept: Kept): void;
  forget(): void;
}

export const keepsNothing: Keeping = {
  find: () => undefined,
  keep: () => undefined,
  forget: () => undefined,
};

/** In this window alone; nothing where the browser offers no place. */
export function keepingFor(sealedId: string): Keeping {
  const name = `booth:${sealedId}`;
  const attempt = <Result>(work: () => Result): Result | undefined => {
    try {
      return work();
    } catch {
      // Storage may be switched off or full; the booth works without.
      return undefined;
    }
  };
  return {
    find: () =>
      attempt(() => {
        const text = sessionStorage.getItem(name);
        return text === null ? undefined : (JSON.parse(text) as Kept);
      }),
    keep: (kept) => attempt(() => sessionStorage.setItem(name, JSON.stringify(kept))),
    forget: () => attempt(() => sessionStorage.removeItem(name)),
  };
}
