// Puts what the controls say onto the element, and shows the markup that does the same.
const controls = document.querySelector('.controls');
const frame = document.querySelector('.frame');
const source = document.querySelector('.source code');
const element = frame.firstElementChild;
const fallback = [...element.childNodes];

function apply() {
  const {
    width,
    accent,
    fallback: hasFallback,
    ...attributes
  } = Object.fromEntries(new FormData(controls));
  for (const [name, value] of Object.entries(attributes))
    if (value !== element.getAttribute(name) && (value || element.hasAttribute(name)))
      if (value) element.setAttribute(name, value);
      else element.removeAttribute(name);
  frame.style.setProperty('--width', Number(width) < 1000 ? `${width}px` : '100%');
  frame.style.setProperty('--letterbox-accent', touched.has('accent') ? accent : '');
  element.replaceChildren(...(hasFallback ? fallback : []));
  source.textContent = markup();
}

function markup() {
  const { localName, attributes, innerHTML } = element;
  const written = [...attributes].map(({ name, value }) => `\n  ${name}="${value}"`).join('');
  return `<${localName}${written}\n>${innerHTML && `\n  ${innerHTML}\n`}</${localName}>`;
}

/** A colour input is never empty: until it is used the page's own accent stays. */
const touched = new Set();

controls.addEventListener('input', ({ target }) => {
  touched.add(target.name);
  apply();
});
controls.addEventListener('submit', (event) => event.preventDefault());
apply();
