import { failingCommits } from './failing-commits.ts';
import type { Personality } from './personality.ts';

/** LMSs whose login has run out under the open course. */

const loginPage = '<!doctype html><title>Вход</title><form action="/login">';

/** The request was led to the login page, and the API hands its text on (Moodle: `StoreData`). */
export const expiredWithPage: Personality = {
  answers: (lms) => failingCommits(lms, { result: loginPage, error: undefined }),
};

/** The request was refused (401), and the API says no. */
export const expiredWithRefusal: Personality = {
  answers: (lms) => failingCommits(lms, { result: false, error: 101 }),
};
