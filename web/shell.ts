/** A link in a bar, a footer or a list of steps. */
export type Link = { label: string; href: string };

export type MainPageIcon = "week" | "talk" | "tick" | "book" | "hand" | "people" | "person";

/** One of the few main pages a person can go; the same list makes the top bar and the bottom bar. */
export type MainPage = Link & { icon: MainPageIcon };

export type NoticeTone = "plain" | "good" | "warning" | "bad";

/** A short message at the top of the page, such as the outcome of the act just done. */
export type ShellNotice = { tone: NoticeTone; says: string; title?: string };

/** Where the built files are: addresses the browser can ask for. */
export type Assets = {
  /** The one stylesheet. */
  css: string;
  /** A second, tiny stylesheet made from the party's profile; see `brand.ts`. */
  brandCss?: string;
  /** Script of each island, by island name; a page loads only those it uses. */
  islands?: Readonly<Record<string, string>>;
  /** Fonts worth fetching before the stylesheet asks for them. */
  preloadFonts?: readonly string[];
  icon?: string;
};

export type FooterSection = { title: string; links: readonly Link[] };

/** Everything a page needs to know about the house around it. */
export type Shell = {
  partyName: string;
  mainPages: readonly MainPage[];
  /** Path of the request, without query: marks the current place. */
  path: string;
  /** Token for the forms of this page: makes a second sending of the same form count once. */
  once?: string;
  /** Who is signed in; left out for the public. */
  viewer?: { name: string; standing: string };
  isDemonstration: boolean;
  /** Where the demonstration banner's link to switch person leads. */
  switchPersonHref?: string;
  assets: Assets;
  /** Where the search box sends its `q`; left out where there is no search. */
  searchAction?: string;
  searchQuery?: string;
  /** The one act offered everywhere, such as "Propose something". */
  mainAct?: Link;
  /** Offered to those not signed in: "Sign in", "Join". The last one is shown as a button. */
  visitorLinks?: readonly Link[];
  /** Signing out is a form, because it changes something. */
  signOutAction?: string;
  /** Where the switch to the other language sends `language`; left out where there is none. */
  languageAction?: string;
  footer: readonly FooterSection[];
  /** A short fact with its page, at the foot of every page. */
  footNote?: Link;
  /** One sentence at the very bottom, such as a legal imprint. */
  imprint?: string;
  notice?: ShellNotice;
  /** The thing that this page is about, for whoever is signed in to follow; left out where there is none. */
  follow?: Follow;
};

export type Follow = {
  isFollowed: boolean;
  /** Address of the thing, and of what the button does with it. */
  path: string;
  action: string;
  /** Where one says how much one wants to hear of it. */
  levelHref: string;
};
