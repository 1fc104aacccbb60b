/** How an answer turned out. */
export type Tone = 'right' | 'partly' | 'wrong';
