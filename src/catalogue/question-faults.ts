import { questionSchema } from '#questions/schemas.ts';
import { readYaml } from './read-yaml.ts';

/** What is wrong with the form of one question, given as YAML; empty when the site would take it. */
export const questionFaults = (yaml: string): readonly string[] => {
  const read = readYaml({ file: '', text: yaml }, questionSchema);
  return read.ok ? [] : read.errors.map(({ message, remedy }) => (remedy ? `${message}. ${remedy}` : message));
};
