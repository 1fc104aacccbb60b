/**
 * What a check needs at the least: the form wakes, asks for an answer, judges it and says why. Written out into the
 * floor page as its one script, so it may use nothing from outside.
 */
export const bindFloorCheck = (): void => {
  const right = ['1', '3'];
  const verdicts = { yes: 'Верно.', no: 'Неверно.', none: 'Выберите хотя бы один ответ.' };
  const why =
    'Ищите пункты, после которых изменился сам порядок работы. Их результат встретит и тот, кто придёт через месяц.';
  const form = document.querySelector('form');
  const fields = form?.querySelector('fieldset');
  const status = form?.querySelector('[role="status"]');
  if (!form || !fields || !status) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = new FormData(form).getAll('answer').map(String);
    const isRight = chosen.length === right.length && right.every((each) => chosen.includes(each));
    status.textContent = chosen.length === 0 ? verdicts.none : `${isRight ? verdicts.yes : verdicts.no} ${why}`;
    fields.disabled = chosen.length > 0;
  });
  fields.disabled = false;
};
