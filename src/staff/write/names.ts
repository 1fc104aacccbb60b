import { type Person, type Places, valueIn } from '../list/staff-list.ts';

/** `given`: the name and the patronymic. */
export type Names = { readonly last: string; readonly given: string };

/** Of one column the first word is the family name: so lists of the civil service are written. */
export const namesOf = (person: Person, places: Places): Names => {
  const whole = valueIn(person, places, 'name').replace(/\s+/g, ' ');
  if (whole !== '') {
    const [last = '', ...given] = whole.split(' ');
    return { last, given: given.join(' ') };
  }
  const given = [valueIn(person, places, 'firstName'), valueIn(person, places, 'middleName')];
  return { last: valueIn(person, places, 'lastName'), given: given.filter((part) => part !== '').join(' ') };
};
