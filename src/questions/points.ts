/** What experts give a decision: 3 best, 0 harmful. */
export type Points = 0 | 1 | 2 | 3;
