/** What of the party's work a team was given to do. */
export const en = {
  title: "Who does what for the whole party",
  lead: "Some work of the party is one team's. Which team it is takes two keys of two bodies, and stands in the record.",
  names: {
    contact: "Answering what people ask us",
    press: "Speaking with journalists",
  },
  says: {
    contact: "Keeps the answers to common questions, and reads what is written to the party.",
    press: "Writes press releases.",
  },
  nobody: "No team has it yet.",
  empty:
    "Nobody in this team can do it now, or it is over, or open to whoever comes: another team has to be named.",
  people: (count: string) => `In the team: ${count}.`,
  ask: "Say which team does it",
  askSays: "You ask for it. It happens when an officer of another body turns the other key.",
  whichDuty: "Choose what it is about.",
  duty: "What is it about?",
  team: "Which team?",
  teamHint: "Teams of the whole party that run, and that say themselves who is in them.",
  noTeam: "No team",
  why: "Why this team?",
  send: "Ask for it",
  notRunning: "This team does not run. Choose one that does.",
  isOpen:
    "Whoever wants is in this team at once, and would read what people write to the party. Choose one that says itself who is in it.",
  ofBranch: "This team belongs to a branch. Choose one of the whole party.",
  record: (duty: string, team: string | undefined) =>
    team === undefined ? `${duty}: no team has it now.` : `${duty}: the team ${team} has it now.`,
};
