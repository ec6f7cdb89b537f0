/**
 * An options bag that reads nothing from `Object.prototype`. Pages that put keys such as `signal`
 * or `once` there would otherwise change how `fetch` and `addEventListener` behave.
 */
export function plainOptions<T extends object>(options: T): T {
  return Object.assign(Object.create(null) as T, options);
}
