const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys go from the field through the finds and back; Enter in the field goes to the first. */
export const moveFocus = (event: KeyboardEvent): void => {
  const { target, key, currentTarget } = event;
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('input[type="search"], [data-find]')];
  const at = stops.indexOf(target);
  if (at < 0) return;
  const step = key === 'Enter' && at === 0 ? 1 : steps[key];
  const next = step === undefined ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};
