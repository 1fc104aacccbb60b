export const chooseArea = 'Нажмите на место на рисунке или выберите его в списке: номера совпадают.';

/** The number ties a name in the list to its place in the picture. */
export const numbered = (number: number, name: string): string => `${number}. ${name}`;
