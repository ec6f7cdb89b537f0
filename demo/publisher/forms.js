// Fills in and sends each form, one after the other, so that it stands in its state.

const shown = async (form) => {
  while (form.getRootNode() === document && !form.renderRoot?.querySelector('.frame'))
    await new Promise((resolve) => requestAnimationFrame(resolve));
};
const setOnline = (isOnline) => {
  Object.defineProperty(navigator, 'onLine', { value: isOnline, configurable: true });
};

const failure = (kind) => ({
  ok: false,
  kind,
  message: '',
  fields: {},
  retryable: true,
  outcome: 'not-sent',
});

addEventListener('contact-submit', ({ target, detail }) => {
  const { answer } = target.dataset;
  if (answer) detail.respondWith(answer === 'sent' ? { ok: true, status: 200 } : failure(answer));
});

/** What happens to a form after it was sent. */
const then = {
  online: () => dispatchEvent(new Event('online')),
  kept: (form) => form.submit(),
  suggest: (form) => {
    const input = form.renderRoot.querySelector('[name=email]');
    input.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

await customElements.whenDefined('contact-form');
for (const form of document.querySelectorAll('contact-form')) {
  const { answer, then: next, idle, ...values } = form.dataset;
  await shown(form);
  // The parts that come once a form can be filled in.
  await new Promise((resolve) => setTimeout(resolve, 100));
  form.values = values;
  await form.updateComplete;
  const isWritten = Object.keys(values).length > 0 || form.classList.contains('enhanced');
  if (next === 'kept') setOnline(false);
  const sent = isWritten && idle === undefined && form.submit();
  if (answer || next) await sent;
  else await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, 300))]);
  if (next) await then[next](form);
  Reflect.deleteProperty(navigator, 'onLine');
}
document.activeElement?.blur();
scrollTo(0, 0);
document.documentElement.dataset.done = '';
