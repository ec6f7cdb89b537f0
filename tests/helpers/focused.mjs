// Role, name and state of what has focus, out of every shadow root, as each engine itself computes them;
// descriptions from the DOM where an engine has no word for them.

/** Chromium's accessibility tree. */
export async function focusedByTree(page) {
  const client = await page.createCDPSession();
  const { result } = await client.send('Runtime.evaluate', { expression: `(${deepest})()` });
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
export async function focusedByDriver(session) {
  const element = await session.command('POST', '/execute/sync', {
    script: `return (${deepest})()`,
    args: [],
  });
  const [id] = Object.values(element);
  const role = await session.command('GET', `/element/${id}/computedrole`);
  const name = await session.command('GET', `/element/${id}/computedlabel`);
  return { role, name, ...(await session.evaluate(describe, String(deepest))) };
}

/** Firefox tells neither, but finds elements by both: what the DOM suggests is asked back. */
export async function focusedByAsking(page) {
  const { role, name } = await page.evaluate(roleAndName, String(deepest));
  const root = await page.evaluateHandle(`(${deepest})().getRootNode()`);
  const found = await root.$$(`::-p-aria([name="${name}"][role="${role}"])`);
  const answers = found.map((element) => element.evaluate(isDeepest, String(deepest)));
  if (!(await Promise.all(answers)).includes(true))
    throw new Error(`To Firefox there is no ${role} “${name}” where the focus is.`);
  return { role, name, ...(await page.evaluate(describe, String(deepest))) };
}

/* c8 ignore start: these run in the page */
function deepest() {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function isDeepest(element, find) {
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
  const words =
    labelled.map((id) => root.getElementById(id)?.textContent).join(' ') ||
    [...(element.labels ?? [])].map((label) => label.textContent).join(' ') ||
    element.textContent;
  return {
    role: element.getAttribute('role') ?? types[element.type] ?? roles[element.localName] ?? '',
    name: words.replace(/\s+/g, ' ').trim(),
  };
}
/* c8 ignore stop */
