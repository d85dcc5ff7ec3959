/** How a member of an unemployment fund is insured; hours of the law differ by it. Hours are hundredths throughout. */
export type Insured = 'fuldtid' | 'deltid';
