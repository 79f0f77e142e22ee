// A browser, sites in a folder and on a web server, and every request that a page makes.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export const sites = resolve('sites');
export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
export const from_folder = `${pathToFileURL(sites)}`;

const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.json': 'application/json', '.csv': 'text/csv' };

/// A web server of the sites, nothing more than files.
export const serve = () =>
  new Promise((ready) => {
    const server = createServer((request, response) => {
      const file = normalize(join(sites, decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
      if (!file.startsWith(sites) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    });
    server.listen(0, '127.0.0.1', () => ready({ server, base: `http://127.0.0.1:${server.address().port}` }));
  });

/// A page with a list of what went wrong: requests that leave the sites, answers that are none, errors of scripts and of the policy.
export const open = async (browser, base, path, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles = [];
  page.on('request', (request) => request.url().startsWith(base) || troubles.push(`asks ${request.url()}`));
  page.on('requestfailed', (request) => troubles.push(`fails ${request.url()}`));
  page.on('response', (response) => response.status() < 400 || troubles.push(`${response.status()} ${response.url()}`));
  page.on('console', (message) => message.type() !== 'error' || troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(`${base}/${path}`);
  return { page, context, troubles };
};
