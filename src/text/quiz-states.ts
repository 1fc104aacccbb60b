export const quizStates = { unseen: 'не начат', opened: 'не зачтён', done: 'зачтён', credited: 'зачтён' } as const;
