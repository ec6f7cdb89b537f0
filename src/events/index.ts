// Every event the library sends. Facts (`feed-load`) tell what happened; actions (`article-open`) can be
// cancelled.
export * from './article-list-events.js';
export * from './article-open-event.js';
export * from './article-reading-events.js';
export * from './article-view-events.js';
export * from './contact-form-events.js';
export * from './contact-message-events.js';
export * from './contact-visit-events.js';
export * from './embed-events.js';
export * from './feed-events.js';
export * from './office-card-events.js';
export * from './office-time-events.js';
