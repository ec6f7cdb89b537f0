// Role, name and state of an element, out of every shadow root, as each engine itself computes them;
// descriptions from the DOM where an engine has no word for them. `find` is the source of a function that
// finds the element in the page.

/** Chromium's accessibility tree. */
export async function askTree(page, find) {
  const client = await page.createCDPSession();
  const { result } = await client.send('Runtime.evaluate', { expression: `(${find})()` });
  const { nodes } = await client.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  await client.detach();
  const [{ role, name, description, properties = [] }] = nodes;
  const isInvalid = properties.some(
    (entry) => entry.name === 'invalid' && entry.value.value !== 'false',
  );
  return {
    role: role.value,
    name: name.value,
    description: description?.value ?? '',
    isInvalid,
  };
}

/** WebDriver tells roles and names, and nothing of descriptions. */
export async function askDriver(session, find) {
  const element = await session.command('POST', '/execute/sync', {
    script: `return (${find})()`,
    args: [],
  });
  const [id] = Object.values(element);
  const role = await session.command('GET', `/element/${id}/computedrole`);
  const name = await session.command('GET', `/element/${id}/computedlabel`);
  return { role, name, ...(await session.evaluate(describe, find)) };
}

/** Firefox tells neither, but finds elements by both: what the DOM suggests is asked back. */
export async function askBack(page, find) {
  const { role, name } = await page.evaluate(roleAndName, find);
  const root = await page.evaluateHandle(`(${find})().getRootNode()`);
  const named = name && `[name="${name}"]`;
  const found = await root.$$(`::-p-aria(${named}[role="${role}"])`);
  const answers = found.map((element) => element.evaluate(isFound, find));
  if (!(await Promise.all(answers)).includes(true))
    throw new Error(`To Firefox there is no ${role} “${name}” there.`);
  return { role, name, ...(await page.evaluate(describe, find)) };
}

/** What has focus, asked in one of the ways above. */
export const focusedBy = (ask) => (page) => ask(page, String(deepest));

/** What a form tells assistive technologies, in its order, asked in one of the ways above. */
export const treeBy = (ask) => async (page) => {
  const count = await page.evaluate(countOf, String(told));
  const tree = [];
  for (let index = 0; index < count; index++)
    tree.push(await ask(page, `() => (${told})()[${index}]`));
  return tree;
};

/* c8 ignore start: these run in the page */
function deepest() {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Headings, groups, links, fields, buttons and live regions of the page's form. */
function told() {
  const { shadowRoot } = document.querySelector('contact-form');
  const wanted = 'h2, h3, [role]:not([role=none], [role=list]), a[href], button, input, textarea';
  return [...shadowRoot.querySelectorAll(wanted)].filter(
    (element) => !element.closest('[aria-hidden=true]') && element.checkVisibility(),
  );
}

const countOf = (find) => (0, eval)(`(${find})`)().length;

function isFound(element, find) {
  return element === (0, eval)(`(${find})`)();
}

function describe(find) {
  const element = (0, eval)(`(${find})`)();
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  const words = ids.map((id) => element.getRootNode().getElementById(id)?.textContent.trim());
  return {
    description: words.filter(Boolean).join(' '),
    isInvalid: element.getAttribute('aria-invalid') === 'true',
  };
}

function roleAndName(find) {
  const element = (0, eval)(`(${find})`)();
  const root = element.getRootNode();
  const roles = {
    a: 'link',
    button: 'button',
    textarea: 'textbox',
    h2: 'heading',
    h3: 'heading',
    body: 'document',
  };
  const types = { text: 'textbox', email: 'textbox', checkbox: 'checkbox', radio: 'radio' };
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
  // A live region is called nothing, whatever it says.
  const isNameless = element.getAttribute('role') === 'status';
  const words = isNameless
    ? ''
    : labelled.map((id) => root.getElementById(id)?.textContent).join(' ') ||
      [...(element.labels ?? [])].map((label) => label.textContent).join(' ') ||
      element.textContent;
  return {
    role: element.getAttribute('role') ?? types[element.type] ?? roles[element.localName] ?? '',
    name: words.replace(/\s+/g, ' ').trim(),
  };
}
/* c8 ignore stop */
