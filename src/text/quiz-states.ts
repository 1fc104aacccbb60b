export const quizStates = { unseen: 'не начат', opened: 'не зачтён', done: 'зачтён' } as const;
