import type { ReactiveControllerHost } from 'lit';
import { StructuredData } from '../../controllers/structured-data.js';
import { toJSONLD } from '../../office/json-ld.js';
import type { Office } from '../../office/office.js';

/** Tells search engines about the offices on show. */
export const describeOffices = (
  host: ReactiveControllerHost & HTMLElement & { jsonLd: boolean },
  offices: () => readonly Office[],
): StructuredData<string> =>
  new StructuredData(
    host,
    () => (host.jsonLd && offices()[0] ? JSON.stringify(offices()) : undefined),
    () => ({ data: offices().map(toJSONLD) }),
  );
