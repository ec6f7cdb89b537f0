const METHODS = 'POST, OPTIONS';

/**
 * Lets every page read the answer, a refusal too: a form that may not read it can only say that it
 * does not know what became of the message. No answer holds anything that is not its sender's own.
 */
export function withCors(response: Response, request: Request): Response {
  const { headers } = response;
  headers.append('vary', 'origin');
  if (response.status === 405) headers.set('allow', METHODS);
  headers.set('access-control-allow-origin', request.headers.get('origin') ?? '*');
  if (request.method === 'OPTIONS') {
    headers.set('access-control-allow-methods', METHODS);
    headers.set('access-control-allow-headers', 'content-type, accept');
    headers.set('access-control-max-age', '86400');
  }
  return response;
}

/** A request without an origin comes from no page of another site: browsers send one with a POST. */
export function isAllowed(request: Request, origins: readonly string[]): boolean {
  const origin = request.headers.get('origin');
  return (
    origin === null ||
    origin === new URL(request.url).origin ||
    origins.includes('*') ||
    origins.includes(origin)
  );
}
