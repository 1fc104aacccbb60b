import { expect, test } from 'vitest';
import { withPlainImports } from '#build/plain-imports.ts';

const list = 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./a.js","./b.js"])))=>i.map(i=>d[i]);\n';
const load = 'p(()=>import("./a.js")';

test('a chunk loses the list of what its imports may need, and each import its part of it', () => {
  expect(withPlainImports(`${list}${load},__vite__mapDeps([0,1]),import.meta.url);`)).toBe(`${load});`);
  expect(withPlainImports(`${load},[],import.meta.url);`)).toBe(`${load});`);
});

test.each([
  ['in brackets', 'await(import("./a.js"))', 'import("./a.js")'],
  ['without', 'await import("./a.js")', 'import("./a.js")'],
  ['in a template', 'await import(`./a.js`)', 'import(`./a.js`)'],
  ['part of a shared file', 'await import("./a.js").then(e=>e.t)', 'import("./a.js").then(e=>e.t)'],
])('what is asked of a module is named once, not in the wrapping too: %s', (_, awaited, plain) => {
  const wrapped = `C(async()=>{const{bindRare:e,$b:t}=${awaited};return{bindRare:e,$b:t}},[],import.meta.url)`;
  expect(withPlainImports(`x=async()=>(await ${wrapped}).bindRare;`)).toBe(`x=async()=>(await ${plain}).bindRare;`);
});

test('a function that does more than to import keeps its own words', () => {
  const code = 'f(async()=>{const{a:e}=await import("./a.js");return e()})';
  expect(withPlainImports(code)).toBe(code);
});

test('a chunk without imports stays as it is', () => {
  expect(withPlainImports('export const a=[[],1];')).toBe('export const a=[[],1];');
});
