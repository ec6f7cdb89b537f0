// What a form needs from its first touch on: rules, sending, and the words and looks of trouble. One
// file, so that it comes in one piece while the visitor types.
export { parseMessage } from '../../contact/message-schema.js';
export { contactTroubleWords } from '../../i18n/en/contact-trouble.js';
export { issueText } from '../../i18n/issue-text.js';
export { errorSummary } from '../../templates/error-summary.js';
export { deliver } from './deliver.js';
export { serverIssues } from './server-issues.js';
