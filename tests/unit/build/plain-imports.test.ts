import { expect, test } from 'vitest';
import { withoutDependencies } from '#build/plain-imports.ts';

const list = 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./a.js","./b.js"])))=>i.map(i=>d[i]);\n';
const load = 'p(async()=>{let{a}=await import("./a.js");return{a}}';

test('a chunk loses the list of what its imports may need, and each import its part of it', () => {
  expect(withoutDependencies(`${list}${load},__vite__mapDeps([0,1]),import.meta.url);`)).toBe(`${load});`);
  expect(withoutDependencies(`${load},[],import.meta.url);`)).toBe(`${load});`);
});

test('a chunk without imports stays as it is', () => {
  expect(withoutDependencies('export const a=[[],1];')).toBe('export const a=[[],1];');
});
