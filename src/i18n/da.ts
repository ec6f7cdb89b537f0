import { registerMessages } from './registry.js';

registerMessages('da', {
  retry: 'Prøv igen',
  loading: 'Henter',
  feedErrors: {
    'no-src': 'Her kan ikke vises noget endnu: adressen på indholdet mangler.',
    network: 'Indholdet kunne ikke hentes. Tjek din forbindelse, og prøv igen.',
    timeout: 'Indholdet er for længe undervejs. Prøv igen om lidt.',
    http: 'Indholdet er ikke tilgængeligt lige nu. Prøv igen om lidt.',
    'not-json': 'Det, der kom, kunne ikke læses. Prøv igen senere.',
    'invalid-feed': 'Det, der kom, indeholder ingen artikler. Prøv igen senere.',
  },

  noArticles: 'Der er ingen artikler endnu.',
  readMore: 'Læs mere',
  loadMore: 'Vis flere artikler',
  articlesAdded: (count) => (count === 1 ? '1 artikel mere' : `${String(count)} artikler mere`),
  articleMissing: 'Artiklen findes ikke længere her.',
  readAtSource: 'Læs den, hvor den blev udgivet',
  moreArticles: 'Flere artikler',
  minutes: (count) => `${String(count)} min. læsning`,
  updated: (date) => `Opdateret ${date}`,
  scrollable: 'Kan rulles til siden',

  noOffices: 'Der er intet kontor at vise.',
  localTime: 'Lokal tid',
  open: 'Åbent nu',
  closed: 'Lukket nu',
  map: 'Vis på kort',

  fieldLabels: {
    name: 'Navn',
    email: 'E-mailadresse',
    company: 'Virksomhed',
    phone: 'Telefonnummer',
    website: 'Hjemmeside',
    subject: 'Emne',
    message: 'Besked',
  },
  optionalLabel: (label) => `${label} (valgfrit)`,
  leaveEmpty: 'Lad dette felt være tomt',
  problem: 'Der er et problem',
  submit: 'Send besked',
  sending: 'Sender…',
  sentHeading: 'Beskeden er sendt',
  sentMessage: 'Tak. Vi svarer til den adresse, du har skrevet.',
  fieldIssues: {
    missing: (label) => `Udfyld feltet ${label}`,
    email: () => 'Skriv en e-mailadresse med @, for eksempel navn@eksempel.dk',
    tel: () => 'Skriv et telefonnummer, for eksempel +45 12 34 56 78',
    url: () => 'Skriv en webadresse, for eksempel eksempel.dk',
    'too-long': (label) => `${label} er for lang`,
    refused: (label) => `Tjek feltet ${label}`,
  },
  fieldIssuesByName: {
    name: { missing: 'Skriv dit navn' },
    email: { missing: 'Skriv din e-mailadresse' },
    company: { missing: 'Skriv navnet på din virksomhed' },
    phone: { missing: 'Skriv dit telefonnummer' },
    message: { missing: 'Skriv din besked' },
  },
  contactErrors: {
    validation: 'Beskeden blev ikke godtaget. Tjek dine svar, og send den igen.',
    captcha: 'Sikkerhedstjekket gik ikke igennem. Tag det en gang til, og send igen.',
    'rate-limit': 'Der er sendt for mange beskeder lige nu. Vent et øjeblik, og send igen.',
    timeout:
      'Der kom ikke svar i tide, så vi ved ikke, om din besked nåede frem. Dine ord står her stadig.',
    network:
      'Forbindelsen blev afbrudt, så vi ved ikke, om din besked nåede frem. Dine ord står her stadig.',
    offline: 'Du er offline. Dine ord står her stadig: send dem, når du er tilbage.',
    blocked: 'Beskeden blev ikke godtaget her. Dine ord står her stadig.',
    config: 'Formularen er ikke sat rigtigt op, så intet blev sendt. Dine ord står her stadig.',
    server: 'Noget gik galt i den anden ende. Dine ord står her stadig: prøv igen om lidt.',
    aborted: 'Afsendelsen blev stoppet. Dine ord står her stadig.',
    unknown:
      'Svaret kunne ikke forstås, så vi ved ikke, om din besked nåede frem. Dine ord står her stadig.',
  },
});
