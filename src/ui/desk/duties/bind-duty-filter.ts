/** Elements marked `data-duty-level` show for that level only; with `data-duty-activity`, for that activity only. */
const showFor = (level: string, activity: string): void => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-duty-level]')) {
    const { dutyLevel, dutyActivity } = element.dataset;
    const isOther = (wanted: string, own: string | undefined): boolean =>
      wanted !== '' && own !== undefined && own !== wanted;
    element.hidden = isOther(level, dutyLevel) || isOther(activity, dutyActivity);
  }
};

/** The two lists above the tables leave of them what is asked for, on the screen and on paper. */
export const bindDutyFilter = (): void => {
  const filter = document.querySelector('[data-duty-filter]');
  const [level, activity] = filter?.querySelectorAll('select') ?? [];
  if (!filter || !level || !activity) return;
  const refresh = (): void => showFor(level.value, activity.value);
  filter.addEventListener('change', refresh);
  // A code in the summary may lead to a track that the lists have hidden.
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest('[hidden]')) return;
    level.value = '';
    activity.value = '';
    refresh();
    target.scrollIntoView();
  });
  // A browser that goes back fills the lists in again.
  refresh();
};
