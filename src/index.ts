export { ContactError } from './contact/contact-error.js';
export type {
  ContactErrorCode,
  ContactFailure,
  ContactResult,
  ContactSuccess,
} from './contact/contact-result.js';
export type { ContactMessage } from './contact/contact-message.js';
export type { ContactSettings, LabelledText } from './contact/contact-settings.js';
export type { Diagnosis } from './contact/diagnose.js';
export type { Field, FieldType } from './contact/field.js';
export type { FieldIssue, FieldIssueCode, FieldIssues } from './contact/field-issue.js';
export type { FeedStatus } from './feed/feed-status.js';
export type { SubmitStatus } from './controllers/submit-controller.js';
export { ArticleListElement } from './elements/article-list/article-list.js';
export { ArticleViewElement } from './elements/article-view/article-view.js';
export type { ArticleHeading, Highlighter } from './elements/article-view/view-host.js';
export { ContactFormElement } from './elements/contact-form/contact-form.js';
export type { Transform } from './elements/contact-form/form-host.js';
export { OfficeCardElement } from './elements/office-card/office-card.js';
export * from './events/index.js';
export type {
  Article,
  Attachment,
  Author,
  CallToAction,
  Feed,
  FeedDate,
  Picture,
} from './feed/feed.js';
export type { FeedDiagnostic, FeedDiagnosticCode } from './feed/feed-diagnostic.js';
export { FeedError, type FeedErrorCode } from './feed/feed-error.js';
export type { Messages } from './i18n/messages.js';
export { registerMessages } from './i18n/registry.js';
export type { Office } from './office/office.js';
export { defineElement } from './platform/define-element.js';
