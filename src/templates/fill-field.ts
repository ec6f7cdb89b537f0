/** Puts an answer into the field of a name, whatever kind it is. Files cannot be put there. */
export function fillField(form: HTMLFormElement, name: string, answer: string): void {
  const controls = form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`);
  const answers = answer.split(', ');
  for (const each of controls)
    if (each.type === 'radio') each.checked = each.value === answer;
    else if (each.type === 'checkbox') each.checked = answers.includes(each.value);
    else if (each.type !== 'file') each.value = answer;
}
