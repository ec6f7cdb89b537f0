import type { ContactResult, ContactErrorCode } from '../../src/contact/contact-result.js';
import type { ProviderName } from '../../src/contact/providers/table.js';

// Answers as each service documents them. None was recorded from a live one.

type Said = object | string;

export interface ProviderCase {
  readonly action: string;
  /** Answers that mean: it arrived. */
  readonly successes: readonly { body: Said; status?: number; result: Partial<ContactResult> }[];
  /** A complaint about the email address. */
  readonly fieldError?: { status: number; body: Said; field?: string; message: string };
  /** A complaint about the message as a whole. */
  readonly formErrors: readonly {
    name: string;
    status: number;
    body: Said;
    kind: ContactErrorCode;
    message?: string;
  }[];
  /** 200 and not a word. */
  readonly silenceIsSuccess?: true;
  /** 200 and a page. */
  readonly pageIsSuccess?: true;
}

export const providerCases: Readonly<Record<ProviderName, ProviderCase>> = {
  formspree: {
    action: 'https://formspree.io/f/xayzwbqp',
    successes: [
      { body: { next: '/thanks?language=en', ok: true }, result: {} },
      {
        body: { next: 'https://www.publisher.example/thanks' },
        result: { redirect: 'https://www.publisher.example/thanks' },
      },
    ],
    fieldError: {
      status: 422,
      body: {
        error: 'Validation errors',
        errors: [{ code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' }],
      },
      message: 'should be an email',
    },
    formErrors: [
      {
        name: 'a form that does not exist',
        status: 404,
        body: {
          error: 'Form not found',
          errors: [{ code: 'FORM_NOT_FOUND', message: 'Form not found' }],
        },
        kind: 'config',
        message: 'Form not found',
      },
      {
        name: 'a form that is switched off',
        status: 403,
        body: { error: 'Form inactive', errors: [{ code: 'INACTIVE', message: 'Form inactive' }] },
        kind: 'config',
      },
      {
        name: 'a sender that is blocked',
        status: 400,
        body: { error: 'Blocked', errors: [{ code: 'BLOCKED', message: 'Blocked' }] },
        kind: 'blocked',
      },
      {
        name: 'a code that every object inherits',
        status: 422,
        body: { error: 'No', errors: [{ code: 'constructor', message: 'No' }] },
        kind: 'validation',
      },
    ],
  },
  web3forms: {
    action: 'https://api.web3forms.com/submit',
    successes: [
      {
        body: { success: true, message: 'Email sent successfully!', data: { name: 'Ida' } },
        result: { message: 'Email sent successfully!' },
      },
      {
        body: { success: true, body: { data: {}, message: 'Email sent successfully!' } },
        result: { message: 'Email sent successfully!' },
      },
    ],
    // Documented is none by field; what is called as others call it is read so.
    fieldError: {
      status: 400,
      body: { success: false, message: 'No', errors: { email: ['is not an email'] } },
      message: 'is not an email',
    },
    formErrors: [
      {
        name: 'a key that is wrong',
        status: 400,
        body: { success: false, body: { data: {}, message: 'Invalid Access Key' } },
        kind: 'validation',
        message: 'Invalid Access Key',
      },
      {
        name: 'a refusal',
        status: 403,
        body: { success: false, message: 'Not allowed' },
        kind: 'blocked',
        message: 'Not allowed',
      },
      {
        name: 'success: false with 200',
        status: 200,
        body: { success: false, message: 'Spam detected' },
        kind: 'validation',
        message: 'Spam detected',
      },
    ],
  },
  hubspot: {
    action:
      'https://api.hsforms.com/submissions/v3/integration/submit/62515/78c2891f-ebdd-44c0-bd94-15c012bbbfbf',
    successes: [
      {
        body: { inlineMessage: '<p>Thanks &amp; <strong>welcome</strong></p>' },
        result: { message: 'Thanks & welcome' },
      },
      {
        body: { redirectUri: 'https://www.publisher.example/thanks' },
        result: { redirect: 'https://www.publisher.example/thanks' },
      },
    ],
    fieldError: {
      status: 400,
      body: {
        status: 'error',
        message: 'The request is not valid',
        correlationId: '11111111-2222-3333-4444-555555555555',
        errors: [
          {
            message: "Error in 'fields.email'. Invalid email address",
            errorType: 'INVALID_EMAIL',
          },
        ],
      },
      message: 'Invalid email address',
    },
    formErrors: [
      {
        name: 'CAPTCHA switched on',
        status: 400,
        body: {
          status: 'error',
          message: 'The request is not valid',
          errors: [{ message: 'CAPTCHA is enabled.', errorType: 'FORM_HAS_RECAPTCHA_ENABLED' }],
        },
        kind: 'config',
        message: '',
      },
      {
        name: 'a field that its form does not have',
        status: 400,
        body: {
          errors: [
            {
              message: "Error in 'fields.boat'. Unknown",
              errorType: 'FIELD_NOT_IN_FORM_DEFINITION',
            },
          ],
        },
        kind: 'config',
      },
      {
        name: 'a refusal of the whole',
        status: 400,
        body: { message: 'The request is not valid', errors: [{ message: 'No', errorType: 'X' }] },
        kind: 'validation',
        message: 'No',
      },
    ],
  },
  netlify: {
    action: 'https://publisher.example/__forms.html',
    successes: [{ body: '<!doctype html><p>Thank you</p>', result: {} }],
    formErrors: [
      {
        name: 'a form that it never saw',
        status: 404,
        body: '<!doctype html><p>Not found</p>',
        kind: 'config',
        message: '',
      },
    ],
    silenceIsSuccess: true,
    pageIsSuccess: true,
  },
  basin: {
    action: 'https://usebasin.com/f/8a2b4c',
    successes: [
      { body: { success: true }, result: {} },
      { body: { id: 71, email: 'ida@visitor.example' }, result: { id: '71' } },
    ],
    fieldError: {
      status: 422,
      body: { error: 'Unprocessable', errors: { email: ['is not an email'] } },
      message: 'is not an email',
    },
    formErrors: [
      {
        name: 'a refusal',
        status: 422,
        body: { error: 'The captcha is missing.' },
        kind: 'validation',
        message: 'The captcha is missing.',
      },
      {
        name: 'an error with 200',
        status: 200,
        body: { error: 'This form is closed.' },
        kind: 'validation',
        message: 'This form is closed.',
      },
    ],
    silenceIsSuccess: true,
  },
  formcarry: {
    action: 'https://formcarry.com/s/7zGChmvrtYX',
    successes: [
      {
        body: {
          code: 200,
          status: 'success',
          title: 'Thank you!',
          message: 'We received your submission',
          referenceId: 'abc-1',
        },
        result: { id: 'abc-1', message: 'We received your submission' },
      },
    ],
    fieldError: {
      status: 422,
      body: {
        code: 422,
        status: 'error',
        title: 'Validation',
        message: 'Check your answers',
        errors: { email: 'is not an email' },
      },
      message: 'is not an email',
    },
    formErrors: [
      {
        name: 'a code of its own beside 200',
        status: 200,
        body: { code: 429, status: 'error', message: 'Too many submissions' },
        kind: 'rate-limit',
        message: 'Too many submissions',
      },
      {
        name: 'a form that does not exist',
        status: 404,
        body: { code: 404, status: 'error', message: 'Form not found' },
        kind: 'config',
        message: 'Form not found',
      },
    ],
  },
  forminit: {
    action: 'https://forminit.com/f/ab12cd',
    successes: [
      {
        body: {
          data: { hashId: '7LMIBoYY74JOCp1k' },
          redirectUrl: 'https://www.publisher.example/thanks',
        },
        result: { id: '7LMIBoYY74JOCp1k', redirect: 'https://www.publisher.example/thanks' },
      },
      { body: { success: true, submission: { hashId: 'x1' } }, result: { id: 'x1' } },
    ],
    fieldError: {
      status: 400,
      body: {
        error: { code: 400, message: 'Invalid' },
        errors: [{ field: 'fi-sender-email', message: 'is not an email' }],
      },
      message: 'is not an email',
    },
    formErrors: [
      {
        name: 'an error that is an object',
        status: 400,
        body: { error: { code: 'EMPTY', message: 'Nothing was sent' } },
        kind: 'validation',
        message: 'Nothing was sent',
      },
      {
        name: 'an error that is a code',
        status: 403,
        body: { success: false, error: 'FORM_DISABLED', message: 'This form is closed' },
        kind: 'blocked',
        message: 'This form is closed',
      },
      {
        name: 'an error beside 200',
        status: 200,
        body: { error: { message: 'No' } },
        kind: 'validation',
        message: 'No',
      },
    ],
  },
  staticforms: {
    action: 'https://api.staticforms.xyz/submit',
    successes: [
      {
        body: { success: true, message: 'Form submission received' },
        result: { message: 'Form submission received' },
      },
    ],
    // Documented is none by field; what is called as others call it is read so.
    fieldError: {
      status: 400,
      body: { success: false, message: 'No', errors: { email: ['is not an email'] } },
      message: 'is not an email',
    },
    formErrors: [
      {
        name: 'no key',
        status: 400,
        body: { success: false, message: 'API key is required' },
        kind: 'validation',
        message: 'API key is required',
      },
      {
        name: 'a key that is wrong',
        status: 401,
        body: { success: false, message: 'Invalid API key' },
        kind: 'config',
        message: 'Invalid API key',
      },
      {
        name: 'success: false with 200',
        status: 200,
        body: { success: false, message: 'No' },
        kind: 'validation',
        message: 'No',
      },
    ],
  },
  cf7: {
    action: 'https://blog.example/wp-json/contact-form-7/v1/contact-forms/171/feedback',
    successes: [
      {
        body: {
          contact_form_id: 171,
          status: 'mail_sent',
          message: 'Thank you. It has been sent.',
          posted_data_hash: '286ba8559707c76e',
          into: '#',
          invalid_fields: [],
        },
        result: { message: 'Thank you. It has been sent.' },
      },
    ],
    fieldError: {
      status: 200,
      body: {
        status: 'validation_failed',
        message: 'One or more fields have an error.',
        invalid_fields: [
          {
            field: 'email',
            message: 'Please enter an email address.',
            idref: null,
            error_id: 'wpcf7-f171-o1-ve-email',
          },
        ],
      },
      message: 'Please enter an email address.',
    },
    formErrors: [
      {
        name: 'spam, with 200',
        status: 200,
        body: { status: 'spam', message: 'There was an error.', invalid_fields: [] },
        kind: 'blocked',
        message: 'There was an error.',
      },
      {
        name: 'a mail that did not go, with 200',
        status: 200,
        body: { status: 'mail_failed', message: 'There was an error.' },
        kind: 'server',
      },
      {
        name: 'terms that were not accepted, with 200',
        status: 200,
        body: { status: 'acceptance_missing', message: 'Accept the terms.' },
        kind: 'validation',
        message: 'Accept the terms.',
      },
      {
        name: 'a status that nobody knows, with 200',
        status: 200,
        body: { status: 'constructor', message: 'Thanks' },
        kind: 'unknown',
      },
      {
        name: 'a form that does not exist',
        status: 404,
        body: { code: 'wpcf7_not_found', message: 'Not found.', data: { status: 404 } },
        kind: 'config',
        message: 'Not found.',
      },
    ],
  },
  gravityforms: {
    action: 'https://blog.example/wp-json/gf/v2/forms/3/submissions',
    successes: [
      {
        body: {
          is_valid: true,
          page_number: 0,
          source_page_number: 1,
          confirmation_message: '<div class="gform_confirmation_message">Thanks!</div>',
          confirmation_type: 'message',
        },
        result: { message: 'Thanks!' },
      },
      {
        body: {
          is_valid: true,
          confirmation_type: 'redirect',
          confirmation_redirect: 'https://blog.example/thanks',
        },
        result: { redirect: 'https://blog.example/thanks' },
      },
    ],
    fieldError: {
      status: 400,
      body: {
        is_valid: false,
        validation_messages: { 2: 'Enter an <b>email</b> address.' },
        page_number: 1,
        source_page_number: 1,
      },
      field: 'input_2',
      message: 'Enter an email address.',
    },
    formErrors: [
      {
        name: 'a form that does not exist',
        status: 404,
        body: { code: 'not_found', message: 'Form not found', data: { status: 404 } },
        kind: 'config',
        message: 'Form not found',
      },
      {
        name: 'an interface that is switched off',
        status: 401,
        body: { code: 'rest_forbidden', message: 'Not allowed' },
        kind: 'config',
        message: 'Not allowed',
      },
      {
        name: 'is_valid: false beside 200',
        status: 200,
        body: { is_valid: false },
        kind: 'validation',
      },
    ],
  },
  json: {
    action: 'https://publisher.example/contact',
    successes: [
      { body: { ok: true, id: 'm1' }, result: { id: 'm1' } },
      { body: {}, status: 201, result: { status: 201 } },
      { body: 'Received', result: {} },
      {
        body: { id: 7, message: 'Thanks', redirect: '/thanks' },
        result: { id: '7', message: 'Thanks', redirect: 'https://publisher.example/thanks' },
      },
    ],
    fieldError: {
      status: 422,
      body: {
        type: 'about:blank',
        title: 'Some answers need mending.',
        status: 422,
        errors: [{ pointer: '/email', detail: 'Not an email address' }],
      },
      message: 'Not an email address',
    },
    formErrors: [
      {
        name: 'a problem',
        status: 400,
        body: { title: 'No', detail: 'The form is closed.' },
        kind: 'validation',
        message: 'The form is closed.',
      },
      {
        name: 'ok: false with 200',
        status: 200,
        body: { ok: false, message: 'No' },
        kind: 'validation',
        message: 'No',
      },
      { name: 'an error with 200', status: 200, body: { error: 'No' }, kind: 'validation' },
      { name: 'false with 200', status: 200, body: 'false', kind: 'validation' },
      { name: 'a refusal', status: 403, body: {}, kind: 'blocked' },
    ],
    silenceIsSuccess: true,
  },
  form: {
    action: 'https://publisher.example/contact',
    successes: [
      { body: '<!doctype html><p>Thank you</p>', result: {} },
      { body: '', status: 204, result: { status: 204 } },
    ],
    formErrors: [
      {
        name: 'a refusal',
        status: 422,
        body: '<!doctype html><p>No</p>',
        kind: 'validation',
        message: '',
      },
      { name: 'nothing at the address', status: 404, body: '', kind: 'config' },
    ],
    silenceIsSuccess: true,
    pageIsSuccess: true,
  },
};
