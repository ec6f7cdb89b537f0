import * as z from 'zod/mini';

// The feed as JSON Feed 1.1 and the `_letterbox` extension have it, with nothing forgiven.
// Source: jsonfeed.org/version/1.1.

const url = z.url({ protocol: /^https?$/ });
const date = z.iso.datetime({ offset: true });

const author = z
  .looseObject({
    name: z.optional(z.string()),
    url: z.optional(z.url()),
    avatar: z.optional(url),
    _letterbox: z.optional(z.looseObject({ role: z.optional(z.string()) })),
  })
  .check(
    z.refine(
      ({ name, url, avatar }) => [name, url, avatar].some((member) => member !== undefined),
      {
        error: 'an author needs a name, a url or an avatar',
      },
    ),
  );

const labelledText = z.looseObject({ label: z.optional(z.string()), text: z.string() });

const callToAction = z.looseObject({
  heading: z.optional(z.string()),
  paragraphs: z.optional(z.array(z.string())),
  items: z.optional(z.array(labelledText)),
  link: z.optional(z.looseObject({ text: z.string(), url: z.string() })),
});

const attachment = z.looseObject({
  url,
  mime_type: z.string(),
  title: z.optional(z.string()),
  size_in_bytes: z.optional(z.number()),
  duration_in_seconds: z.optional(z.number()),
});

const item = z
  .looseObject({
    id: z.string().check(z.minLength(1)),
    url: z.optional(url),
    external_url: z.optional(url),
    title: z.optional(z.string()),
    content_html: z.optional(z.string()),
    content_text: z.optional(z.string()),
    summary: z.optional(z.string()),
    image: z.optional(url),
    banner_image: z.optional(url),
    date_published: z.optional(date),
    date_modified: z.optional(date),
    authors: z.optional(z.array(author)),
    tags: z.optional(z.array(z.string())),
    language: z.optional(z.string()),
    attachments: z.optional(z.array(attachment)),
    _letterbox: z.optional(
      z.looseObject({
        content_markdown: z.optional(z.string()),
        content_format: z.optional(z.enum(['text', 'markdown'])),
        minutes: z.optional(z.number()),
        image: z.optional(
          z.looseObject({
            alt: z.optional(z.string()),
            width: z.optional(z.number()),
            height: z.optional(z.number()),
          }),
        ),
        call_to_action: z.optional(callToAction),
      }),
    ),
  })
  .check(
    z.refine(
      ({ content_html, content_text, _letterbox }) =>
        (content_html ?? content_text ?? _letterbox?.content_markdown) !== undefined,
      { error: 'an item needs content_html or content_text' },
    ),
  );

const office = z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  street: z.optional(z.array(z.string())),
  city: z.optional(z.string()),
  region: z.optional(z.string()),
  postal_code: z.optional(z.string()),
  country: z.optional(z.string()),
  phone: z.optional(z.string()),
  email: z.optional(z.email()),
  url: z.optional(url),
  time_zone: z.optional(z.string()),
  opening_hours: z.optional(z.array(z.string())),
  closed_dates: z.optional(z.array(z.iso.date())),
  lat: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
  lng: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
});

export const feedSchema = z.looseObject({
  version: z.enum(['https://jsonfeed.org/version/1', 'https://jsonfeed.org/version/1.1']),
  title: z.string(),
  home_page_url: z.optional(url),
  feed_url: z.optional(url),
  description: z.optional(z.string()),
  next_url: z.optional(url),
  icon: z.optional(url),
  favicon: z.optional(url),
  language: z.optional(z.string()),
  authors: z.optional(z.array(author)),
  items: z.array(item),
  _letterbox: z.optional(
    z.looseObject({
      about: z.optional(z.string()),
      offices: z.optional(z.array(office)),
      contact: z.optional(
        z.looseObject({
          heading: z.optional(z.string()),
          intro: z.optional(z.array(z.string())),
          highlights: z.optional(z.array(labelledText)),
          action: z.optional(url),
          fields: z.optional(z.union([z.string(), z.array(z.unknown())])),
        }),
      ),
    }),
  ),
});
