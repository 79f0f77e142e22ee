// What only a browser can tell of the directory on the web: accessibility as axe sees it, narrow screens, the keyboard, the search,
// life without JavaScript, paper, and that no page asks anybody else for anything.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { from_folder, launch, open, serve } from './browser.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] };

// One page of each kind.
const pages = {
  kojetin: ['index.html', 'sluzby.html', 'sluzby/msss/pecovatelska-sluzba.html', 'sluzby/chaloupka/azylovy-dum-pro-matky-s-detmi-v-ohrozeni.html', 'poskytovatele.html', 'poskytovatele/msss.html', 'obce.html', 'obce/kojetin.html', 'situace.html', 'situace/pecuji.html', 'druhy.html', 'druhy/40.html', 'o-adresari.html'],
  prerov: ['index.html', 'services.html', 'services/centrum-pece/pecovatelska-sluzba.html', 'municipalities/prerov.html', 'target-groups.html', 'target-groups/seniori.html', 'about.html'],
};
const all = Object.entries(pages).flatMap(([site, paths]) => paths.map((path) => `${site}/${path}`));
const screens = { desktop: { viewport: { width: 1280, height: 900 } }, phone: { viewport: { width: 320, height: 640 } }, dark: { colorScheme: 'dark' } };

let browser, server, base;
before(async () => {
  browser = await launch();
  ({ server, base } = await serve());
});
after(async () => {
  await browser.close();
  server.close();
});

const violations = async (page) => {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate((options) => window.axe.run(document, options), rules);
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`);
};

const found_text = (page) => page.textContent('#found');
const names = (page) => page.$$eval('#results .name', (links) => links.map((link) => link.textContent));
const type = async (page, words) => {
  await page.fill('#words', words);
  await page.press('#words', 'Enter');
};

describe('accessibility', () => {
  for (const [screen, options] of Object.entries(screens))
    it(`axe finds nothing on any kind of page: ${screen}`, async () => {
      const { page, context, troubles } = await open(browser, base, all[0], options);
      for (const path of all) {
        await page.goto(`${base}/${path}`);
        assert.deepEqual(await violations(page), [], path);
        assert.deepEqual(troubles, [], path);
        const [needed, there] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        assert.ok(needed <= there, `${path} is ${needed} px wide on ${there} px`);
      }
      await context.close();
    });

  it('axe would find something', async () => {
    const { page, context } = await open(browser, base, 'kojetin/obce.html');
    await page.evaluate(() => document.querySelector('main').append(document.createElement('img')));
    assert.deepEqual(await violations(page), ['image-alt: #content > img']);
    await context.close();
  });

  it('axe finds nothing where the search has found something, and where it has not', async () => {
    const { page, context } = await open(browser, base, 'kojetin/index.html', screens.phone);
    for (const words of ['senior', 'zzz']) {
      await type(page, words);
      assert.deepEqual(await violations(page), [], words);
    }
    await context.close();
  });

  it('the first stop of the keyboard leads past the menu, and a focus is seen', async () => {
    const { page, context } = await open(browser, base, 'kojetin/sluzby.html');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    assert.ok((await page.locator('.skip').boundingBox()).x >= 0);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
    for (let i = 0; i < 5; ++i) {
      await page.keyboard.press('Tab');
      assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
    }
    await context.close();
  });
});

describe('search', () => {
  for (const from of ['a folder', 'a web server'])
    it(`works from ${from} without accents and asks nobody else`, async () => {
      const where = from === 'a folder' ? from_folder : base;
      const { page, context, troubles } = await open(browser, where, 'kojetin/index.html');
      await type(page, 'pecovatelska');
      assert.equal(await found_text(page), 'Nalezeno: 3\u00a0služby');
      assert.deepEqual((await names(page)).slice(0, 2), ['Pečovatelská služba', 'Domy s\u00a0pečovatelskou službou']);
      await page.click('#results .name');
      assert.equal(await page.textContent('h1'), 'Pečovatelská služba');
      await page.goBack();
      await page.waitForSelector('#results .name');
      assert.equal(await page.inputValue('#words'), 'pecovatelska');
      assert.deepEqual(troubles, []);
      await context.close();
    });

  it('finds by provider, activity and declined words, and says when there is nothing', async () => {
    const { page, context } = await open(browser, base, 'kojetin/index.html');
    for (const [words, name] of [['cesmina', 'Denní stacionář'], ['procvicovani pameti', 'Denní stacionář'], ['PEČOVATELSKOU SLUŽBU', 'Pečovatelská služba'], ['  stacionář,  kojetin ', 'Denní stacionář']]) {
      await type(page, words);
      assert.ok((await names(page)).includes(name), words);
    }
    await type(page, '<img src=x onerror=alert(1)>');
    assert.match(await found_text(page), /^Nic jsme nenašli/);
    await context.close();
  });

  it('filters by keyboard alone, tells how many there are, and lets go of everything', async () => {
    const { page, context } = await open(browser, base, 'prerov/index.html');
    assert.equal(await page.getAttribute('#found', 'role'), 'status');
    const reach = async (id) => {
      for (let i = 0; i < 40 && (await page.evaluate(() => document.activeElement.id)) !== id; ++i) await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.id), id);
    };
    await reach('municipality');
    await page.keyboard.type('Tova');
    await page.waitForSelector('#results .name');
    const in_town = (await names(page)).length;
    assert.ok(in_town > 1);
    assert.ok((await found_text(page)).startsWith(`Found: ${in_town}\u00a0services`));
    await reach('form-residential');
    await page.keyboard.press('Space');
    await page.waitForTimeout(100);
    const residential = await page.$$eval('#results li', (items) => items.map((item) => [...item.querySelectorAll('.form')].map((form) => form.textContent)));
    assert.ok(residential.length > 0 && residential.length < in_town);
    for (const forms of residential) assert.ok(forms.includes('residential'));
    assert.match(page.url(), /#municipality=tovacov&form=residential$/);
    await page.focus('[type=reset]');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    assert.equal(await found_text(page), '');
    assert.deepEqual(await names(page), []);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'words');
    await page.keyboard.type('care');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'found');
    await context.close();
  });

  it('opens where an address leads to, and a link within the page does not disturb it', async () => {
    const { page, context } = await open(browser, base, 'kojetin/index.html#q=domov&group=seniori');
    const before_link = await names(page);
    assert.ok(before_link.includes('Domov pro seniory'));
    assert.equal(await page.inputValue('#group'), 'seniori');
    await page.evaluate(() => document.querySelector('.skip').click());
    assert.deepEqual(await names(page), before_link);
    await context.close();
  });
});

describe('elsewhere', () => {
  it('all of it works without JavaScript', async () => {
    const { page, context, troubles } = await open(browser, from_folder, 'kojetin/index.html', { javaScriptEnabled: false });
    assert.equal(await page.isVisible('#search-form'), false);
    assert.equal(await page.isVisible('#without-script'), true);
    await page.click('#without-script a');
    await page.click('.services .name');
    assert.equal(await page.isVisible('.contact'), true);
    await page.click('.trail a');
    assert.equal(await page.isVisible('.numbers'), true);
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('paper shows the text and not the menu', async () => {
    const { page, context } = await open(browser, base, 'kojetin/sluzby/msss/pecovatelska-sluzba.html');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const hidden of ['.menu', '.trail', '.similar']) assert.equal(await page.isVisible(hidden), false, hidden);
    for (const shown of ['h1', '.contact', '.facts', '.site-footer']) assert.equal(await page.isVisible(shown), true, shown);
    const colours = await page.evaluate(() => [getComputedStyle(document.documentElement).color, getComputedStyle(document.documentElement).backgroundColor]);
    assert.deepEqual(colours, ['rgb(27, 31, 35)', 'rgb(255, 255, 255)']);
    assert.ok((await page.pdf({ format: 'A4' })).length > 1000);
    await context.close();
  });
});
