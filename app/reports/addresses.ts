/** What the treasurer reports to the Electoral Commission: what is due, and what was sent. */
export const reportsPath = "/money/reports";
export const nameElectionPath = "/money/reports/elections";
export const quarterPath = (quarter: string): string => `/money/quarters/${quarter}`;
export const weekPath = (election: number, week: number): string =>
  `/money/reports/elections/${election}/weeks/${week}`;
export const sendReportPath = "/money/reports/send";
/** A report as it was sent. */
export const sentPath = (sent: number): string => `/money/reports/sent/${sent}`;
export const sentFilePath = (sent: number): string => `/money/reports/sent/${sent}/report.csv`;
export const loansPath = "/money/loans";
export const loanPath = (loan: number): string => `/money/loans/${loan}`;
export const endLoanPath = (loan: number): string => `/money/loans/${loan}/end`;
export const visitsPath = "/money/visits";
