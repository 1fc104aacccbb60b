/** Lets a form be sent that stood disabled until something would listen: else the first press would come to nothing. */
export const wakeForm = (form: HTMLFormElement): void => {
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[type=submit]')) button.disabled = false;
};
