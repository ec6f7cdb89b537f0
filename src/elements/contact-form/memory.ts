/** Storage throws where a page, or its sandbox, keeps it closed. */
export function memory(kind: 'session' | 'local'): Storage | undefined {
  try {
    return kind === 'local' ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}
