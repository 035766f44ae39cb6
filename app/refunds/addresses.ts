/** For whoever keeps the books: what could be paid back, and the lists that were drawn up. */
export const refundsPath = "/money/refunds";
/** What is found, before a list of it is drawn up. */
export const lookForRefundsPath = "/money/refunds/find";
export const oneRefundPath = (line: number): string => `/money/refunds/find?kind=one&line=${line}`;
export const refundListPath = (list: number): string => `/money/refunds/${list}`;
export const askRefundsPath = (list: number): string => `/money/refunds/${list}/ask`;
export const dropRefundsPath = (list: number): string => `/money/refunds/${list}/drop`;
export const matchRefundsPath = (list: number): string => `/money/refunds/${list}/match`;
export const payRefundPath = (list: number): string => `/money/refunds/${list}/pay`;
/** For the bank: who, how much, with which reference. */
export const refundsFilePath = (list: number): string => `/money/refunds/${list}/payments.csv`;
