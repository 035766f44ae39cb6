/** Words that stand in sentences elsewhere, where they begin a line of their own. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
