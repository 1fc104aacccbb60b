import type { BrowserContext } from '@playwright/test';

/**
 * Writes down what no page may do: a request to another host, a warning or an error in the console (where a violation
 * of the content security policy stands too), an error that nobody caught.
 */
export const listenForComplaints = (context: BrowserContext, origin: string, complaints: string[]): void => {
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`asks another host: ${url.href}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(`not caught: ${error.error()}`));
};
