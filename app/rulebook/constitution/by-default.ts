import type { Constitution } from "./constitution.ts";

/** What a party is founded with that brings no constitution of its own. */
export const DEFAULT_CONSTITUTION: Constitution = {
  chapters: [
    { id: "work-and-pay", title: "Work and pay" },
    { id: "homes", title: "Homes" },
    { id: "energy-water-and-transport", title: "Energy, water and transport" },
    { id: "health-and-care", title: "Health and care" },
    { id: "education-and-childhood", title: "Education and childhood" },
    { id: "climate-and-nature", title: "Climate and nature" },
    { id: "tax-and-the-economy", title: "Tax and the economy" },
    { id: "democracy-and-rights", title: "Democracy and rights" },
    { id: "peace-and-the-world", title: "Peace and the world" },
    { id: "how-our-party-works", title: "How our party works" },
  ],
  bodies: [
    {
      id: "committee",
      title: "the national committee",
      turnsKeysFor: ["hide-post", "suspend-member", "hold-item", "break-glass"],
    },
    {
      id: "safety",
      title: "the safety officers",
      turnsKeysFor: ["hide-post", "export-roll", "grant-office", "hold-item"],
    },
    {
      id: "facilitation",
      title: "the facilitators",
      turnsKeysFor: ["hide-post", "mail-to-all"],
    },
    {
      id: "trust",
      title: "the trustees",
      turnsKeysFor: ["suspend-member", "export-roll", "mail-to-all", "grant-office", "break-glass"],
    },
    { id: "treasury", title: "the treasurer", turnsKeysFor: [] },
  ],
  offices: [
    {
      id: "national-committee",
      title: "National committee",
      body: "committee",
      asksFor: ["mail-to-all", "hold-item", "grant-office", "break-glass"],
      filledBy: "ballot",
      mayAlsoHold: [],
    },
    {
      id: "safety-officer",
      title: "Safety officer",
      body: "safety",
      asksFor: ["hide-post", "suspend-member", "hold-item"],
      filledBy: "ballot",
      mayAlsoHold: [],
    },
    {
      id: "facilitator",
      title: "Facilitator",
      body: "facilitation",
      asksFor: ["hide-post"],
      filledBy: "lot",
      mayAlsoHold: ["treasurer"],
    },
    {
      id: "trustee",
      title: "Trustee",
      body: "trust",
      asksFor: ["export-roll", "grant-office", "break-glass"],
      filledBy: "ballot",
      mayAlsoHold: [],
    },
    {
      id: "treasurer",
      title: "Treasurer",
      body: "treasury",
      asksFor: ["export-roll"],
      filledBy: { appointedBy: "committee" },
      mayAlsoHold: ["facilitator"],
    },
  ],
};
