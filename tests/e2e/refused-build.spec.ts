import { expect, test } from '@playwright/test';
import { devCopy } from '../support/dev-copy.ts';

// A build is bundled before it is judged.
test.setTimeout(180_000);

test('a site whose test can be guessed is not built: file, figure and remedy are told, and no page is made', () => {
  const copy = devCopy();
  try {
    copy.edit('quizzes/kc-01/module-1.yaml', 'pass: 0.7', 'pass: 0.2');
    const { status, said, hasPages } = copy.build();
    expect(status).toBe(1);
    expect(said.replaceAll('\u00a0', ' ')).toMatch(
      /Сборка остановлена: 3 ошибки\n {2}quizzes\/kc-01\/module-1\.yaml: наугад тест проходят с вероятностью \d+ %, допустимо не больше 1 %\. Поднимите pass/,
    );
    expect(hasPages).toBe(false);
  } finally {
    copy.remove();
  }
});
