/** How an answer turned out; `noted`: it was taken down and not judged. */
export type Tone = 'right' | 'partly' | 'wrong' | 'noted';
