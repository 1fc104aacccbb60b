import type { Course, Lesson, Module } from '#domain/course.ts';
import { id } from '#domain/ids.ts';

/** Small courses for tests; whatever a test does not name is of no matter to it. */
export const lessonOf = (name: string, parts: Partial<Lesson> = {}): Lesson => ({
  id: id(name),
  course: id('kc-01'),
  module: id('kc-01-1'),
  title: name,
  summary: '',
  minutes: 10,
  terms: [],
  checks: [],
  ...parts,
});

export const moduleOf = (name: string, parts: Partial<Module> = {}): Module => ({
  id: id(name),
  mandatory: false,
  course: id(name.replace(/-\d+$/, '')),
  number: Number(name.split('-').at(-1)),
  title: name,
  aim: { by: 'competency', competency: id('k1'), level: 1 },
  lessons: [],
  ...parts,
});

export const courseOf = (name: string, modules: readonly Module[], parts: Partial<Course> = {}): Course => ({
  id: id(name),
  code: name,
  title: name,
  summary: '',
  edition: 1,
  modules,
  ...parts,
});
