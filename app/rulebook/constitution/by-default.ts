import type { Constitution } from "./constitution.ts";

/** What a party is founded with that brings no constitution of its own. */
export const DEFAULT_CONSTITUTION: Constitution = {
  chapters: [
    { id: "work-and-pay", title: "Work and pay", titleCy: "Gwaith a chyflog" },
    { id: "homes", title: "Homes", titleCy: "Cartrefi" },
    {
      id: "energy-water-and-transport",
      title: "Energy, water and transport",
      titleCy: "Ynni, dŵr a thrafnidiaeth",
    },
    { id: "health-and-care", title: "Health and care", titleCy: "Iechyd a gofal" },
    {
      id: "education-and-childhood",
      title: "Education and childhood",
      titleCy: "Addysg a phlentyndod",
    },
    { id: "climate-and-nature", title: "Climate and nature", titleCy: "Hinsawdd a natur" },
    { id: "tax-and-the-economy", title: "Tax and the economy", titleCy: "Trethi a'r economi" },
    {
      id: "democracy-and-rights",
      title: "Democracy and rights",
      titleCy: "Democratiaeth a hawliau",
    },
    { id: "peace-and-the-world", title: "Peace and the world", titleCy: "Heddwch a'r byd" },
    {
      id: "how-our-party-works",
      title: "How our party works",
      titleCy: "Sut mae ein plaid yn gweithio",
    },
  ],
  bodies: [
    {
      id: "committee",
      title: "the national committee",
      titleCy: "y pwyllgor cenedlaethol",
      turnsKeysFor: ["hide-post", "suspend-member", "hold-item", "break-glass"],
    },
    {
      id: "safety",
      title: "the safety officers",
      titleCy: "y swyddogion diogelwch",
      turnsKeysFor: ["hide-post", "export-roll", "import-members", "grant-office", "hold-item"],
    },
    {
      id: "facilitation",
      title: "the facilitators",
      titleCy: "yr hwyluswyr",
      turnsKeysFor: ["hide-post", "mail-to-all"],
    },
    {
      id: "trust",
      title: "the trustees",
      titleCy: "yr ymddiriedolwyr",
      turnsKeysFor: [
        "suspend-member",
        "export-roll",
        "import-members",
        "mail-to-all",
        "grant-office",
        "break-glass",
      ],
    },
    { id: "treasury", title: "the treasurer", titleCy: "y trysorydd", turnsKeysFor: [] },
  ],
  offices: [
    {
      id: "national-committee",
      title: "National committee",
      titleCy: "Pwyllgor cenedlaethol",
      body: "committee",
      asksFor: ["import-members", "mail-to-all", "hold-item", "grant-office", "break-glass"],
      filledBy: "ballot",
      mayAlsoHold: [],
    },
    {
      id: "safety-officer",
      title: "Safety officer",
      titleCy: "Swyddog diogelwch",
      body: "safety",
      asksFor: ["hide-post", "suspend-member", "hold-item"],
      filledBy: "ballot",
      mayAlsoHold: [],
    },
    {
      id: "facilitator",
      title: "Facilitator",
      titleCy: "Hwylusydd",
      body: "facilitation",
      asksFor: ["hide-post"],
      filledBy: "lot",
      mayAlsoHold: ["treasurer"],
    },
    {
      id: "trustee",
      title: "Trustee",
      titleCy: "Ymddiriedolwr",
      body: "trust",
      asksFor: ["export-roll", "import-members", "grant-office", "break-glass"],
      filledBy: "ballot",
      mayAlsoHold: [],
    },
    {
      id: "treasurer",
      title: "Treasurer",
      titleCy: "Trysorydd",
      body: "treasury",
      asksFor: ["export-roll"],
      filledBy: { appointedBy: "committee" },
      mayAlsoHold: ["facilitator"],
    },
  ],
};
