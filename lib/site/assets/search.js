'use strict';

// The search of the first page: words without regard to accents and endings, filters, results as the lists of the other pages show them.
// What it looks in is services.js; where it stands is kept behind # in the address, so that the way back from a service leads to it.

(() => {
  const data = window.kpss;
  const name = 0, path = 1, provider = 2, type = 3, forms = 4, groups = 5, municipalities = 6, situations = 7, activities = 8, phone = 9;
  const page = 30;
  const pause = 200;

  const find = (id) => document.getElementById(id);
  const form = find('search-form'), words = find('words'), found = find('found'), results = find('results'), more = find('more');
  const list = results.querySelector('ul');
  const reset = form.querySelector('[type=reset]');
  const choices = [['group', groups], ['type', type], ['municipality', municipalities]].filter(([id]) => find(id)).map(([id, column]) => ({ id, column, select: find(id) }));
  const boxes = [...form.querySelectorAll('[type=checkbox]')];

  /// Small letters without accents; one blank between words, whatever stood there.
  const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  /// What stays when a word is declined: „pečovatelskou“ finds „pečovatelská“.
  const stem = (word) => (word.length > 6 ? word.slice(0, -2) : word.length > 4 ? word.slice(0, -1) : word);

  // What is looked in, the weightiest first.
  const titles = (all, places) => places.map((place) => all[place]).join(' ');
  const weights = [16, 8, 8, 4, 4, 2];
  const searched = data.services.map((service) => [service[name], titles(data.types, service[type]), titles(data.providers, service[provider]), `${titles(data.groups, service[groups])} ${titles(data.situations, service[situations])}`,
    titles(data.municipalities, service[municipalities]), service[activities]].map((text) => ` ${folded(text)}`));

  const weigh = (texts, word) => {
    let best = 0;
    const short = stem(word);
    texts.forEach((text, i) => {
      const fit = text.includes(` ${word}`) ? 1 : text.includes(word) ? 0.75 : text.includes(` ${short}`) ? 0.5 : 0;
      best = Math.max(best, weights[i] * fit);
    });
    return best;
  };

  const matching = () => {
    const wanted = folded(words.value).split(' ').filter(Boolean);
    const chosen = choices.filter(({ select }) => select.value !== '');
    const checked = boxes.flatMap((box, place) => (box.checked ? [place] : []));
    if (!wanted.length && !chosen.length && !checked.length) return null;
    const hits = [];
    data.services.forEach((service, i) => {
      if (!chosen.every(({ column, select }) => service[column].includes(select.selectedIndex - 1))) return;
      if (checked.length && !checked.some((one) => service[forms].includes(one))) return;
      let weight = 0;
      for (const word of wanted) {
        const one = weigh(searched[i], word);
        if (!one) return;
        weight += one;
      }
      hits.push({ service, weight, i });
    });
    return hits.sort((a, b) => b.weight - a.weight || a.i - b.i).map((hit) => hit.service);
  };

  const made = (tag, style, text) => {
    const element = document.createElement(tag);
    if (style) element.className = style;
    if (text) element.textContent = text;
    return element;
  };

  const item = (service) => {
    const entry = made('li');
    const link = made('a', 'name', service[name]);
    link.href = service[path];
    if (data.texts.language) entry.lang = data.texts.language;
    const places = service[municipalities].map((place) => data.municipalities[place]);
    const where = places.length > 3 ? `${places.slice(0, 3).join(', ')} …` : places.join(', ');
    entry.append(link, made('p', 'who', [titles(data.providers, service[provider]), where].filter(Boolean).join(' · ')));
    const how = made('p', 'how');
    for (const one of service[forms]) how.append(made('span', 'form', boxes[one].parentElement.textContent.trim()));
    if (service[phone]) {
      const call = made('a', 'number', service[phone]);
      call.href = `tel:${service[phone].replace(/\s/g, '')}`;
      how.append(call);
    }
    if (how.childNodes.length) entry.append(how);
    return entry;
  };

  const counted = (number) => {
    const { one, few, many } = data.texts;
    return `${number}\u00a0${number === 1 ? one : number > 1 && number < 5 ? few : many}`;
  };

  const state = () => {
    const parts = new URLSearchParams();
    if (words.value.trim()) parts.set('q', words.value.trim());
    for (const { id, select } of choices) if (select.value !== '') parts.set(id, select.value);
    const checked = boxes.filter((box) => box.checked).map((box) => box.value);
    if (checked.length) parts.set('form', checked.join(' '));
    return parts.toString();
  };

  const restore = () => {
    const parts = new URLSearchParams(location.hash.slice(1));
    words.value = parts.get('q') ?? '';
    for (const { id, select } of choices) {
      select.value = parts.get(id) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    const checked = (parts.get('form') ?? '').split(' ');
    for (const box of boxes) box.checked = checked.includes(box.value);
  };

  let hits = [];
  const extend = () => {
    const shown = list.children.length;
    list.append(...hits.slice(shown, shown + page).map(item));
    more.hidden = list.children.length >= hits.length;
    return list.children[shown];
  };

  const show = () => {
    const all = matching();
    hits = all ?? [];
    list.replaceChildren();
    extend();
    results.hidden = !hits.length;
    reset.hidden = !all;
    found.textContent = !all ? '' : hits.length ? data.texts.found.replace('{0}', counted(hits.length)) : data.texts.nothing;
  };

  const remember = () => {
    const now = state();
    if (now !== location.hash.slice(1)) history.replaceState(null, '', now ? `#${now}` : location.pathname + location.search);
  };

  const update = () => {
    show();
    try {
      remember();
    } catch {
      // Some browsers let no page of a folder change its address; only the way back is lost.
    }
  };

  let waiting;
  const changed = (delay) => {
    clearTimeout(waiting);
    waiting = setTimeout(update, delay);
  };

  form.addEventListener('input', (event) => changed(event.target === words ? pause : 0));
  form.addEventListener('reset', () => {
    changed(0);
    words.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    update();
    if (found.textContent) found.focus();
  });
  more.addEventListener('click', () => extend()?.querySelector('a').focus());
  window.addEventListener('hashchange', () => {
    if (location.hash && !location.hash.includes('=')) return;  // A link to a place of the page.
    restore();
    show();
  });

  find('without-script').hidden = true;
  form.hidden = false;
  restore();
  show();
})();
