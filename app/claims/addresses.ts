/** One's own claims, and a new one. */
export const claimsPath = "/claims";
/** What waits for whoever keeps the books. */
export const claimsDeskPath = "/claims/desk";
export const claimPath = (claim: number): string => `/claims/${claim}`;
export const receiptPath = (claim: number): string => `/claims/${claim}/receipt`;
export const withdrawPath = (claim: number): string => `/claims/${claim}/withdraw`;
export const approvePath = (claim: number): string => `/claims/${claim}/approve`;
export const askToApprovePath = (claim: number): string => `/claims/${claim}/ask`;
export const refusePath = (claim: number): string => `/claims/${claim}/refuse`;
export const payPath = (claim: number): string => `/claims/${claim}/pay`;
/** What each body may spend in a year and has spent, for everybody. */
export const budgetsPath = "/money/budgets";
export const budgetsOfYearPath = (year: number): string => `/money/budgets/${year}`;
export const askBudgetPath = "/money/budgets/ask";
