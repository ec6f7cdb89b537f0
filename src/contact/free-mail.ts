/** Hosts where anybody gets an address. Short on purpose: a list that knows them all is never done. */
export const freeMailHosts: readonly string[] = [
  ...['gmail.com', 'googlemail.com', 'hotmail.com', 'outlook.com', 'live.com', 'msn.com'],
  ...[
    'yahoo.com',
    'ymail.com',
    'icloud.com',
    'me.com',
    'mac.com',
    'aol.com',
    'mail.com',
    'email.com',
  ],
  ...['proton.me', 'protonmail.com', 'pm.me', 'tutanota.com', 'gmx.com', 'gmx.net', 'gmx.de'],
  ...['web.de', 't-online.de', 'freenet.de', 'mail.ru', 'yandex.com', 'yandex.ru', 'zoho.com'],
  ...['qq.com', '163.com', '126.com', 'orange.fr', 'free.fr', 'laposte.net', 'libero.it'],
  ...['jubii.dk', 'mail.dk', 'ofir.dk', 'hotmail.dk', 'live.dk', 'hotmail.co.uk', 'yahoo.co.uk'],
  ...['yahoo.co.id', 'yahoo.fr', 'yahoo.de', 'hotmail.fr', 'hotmail.de', 'fastmail.com'],
];

/** Whether an address is of a host where anybody gets one, and so says nothing of where one works. */
export function isFreeMail(address: string, hosts: readonly string[] = freeMailHosts): boolean {
  const host = address.trim().toLowerCase().split('@').at(-1)?.replace(/\.$/, '') ?? '';
  return address.includes('@') && hosts.some((free) => free.trim().toLowerCase() === host);
}
