/** What a learner sees only inside an LMS. */
export const finishAndClose = 'Завершить и закрыть';
export const pageNotLoaded =
  'Не удалось загрузить страницу. Вы остались на прежней, ответы целы. Проверьте сеть и попробуйте ещё раз.';
export const toStart = 'К началу курса';
