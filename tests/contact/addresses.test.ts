import { expect } from '@open-wc/testing';
import { isFreeMail } from '../../src/contact/free-mail.js';
import { suggestEmail } from '../../src/contact/suggest-email.js';

describe('An address that looks mistyped', () => {
  for (const [written, meant] of [
    ['jane@gmial.com', 'jane@gmail.com'],
    ['jane@gmai.com', 'jane@gmail.com'],
    ['jane@gmaill.com', 'jane@gmail.com'],
    ['jane@gnail.com', 'jane@gmail.com'],
    ['jane@gmail.co', 'jane@gmail.com'],
    ['jane@gmail.con', 'jane@gmail.com'],
    ['jane@gmial.con', 'jane@gmail.com'],
    ['jane@gmailcom', 'jane@gmail.com'],
    ['  Jane.Doe+a@GMIAL.com ', 'Jane.Doe+a@gmail.com'],
    ['jane@hotmal.com', 'jane@hotmail.com'],
    ['jane@hotmial.fr', 'jane@hotmail.fr'],
    ['jane@outlok.com', 'jane@outlook.com'],
    ['jane@yaho.co.uk', 'jane@yahoo.co.uk'],
    ['jane@protonmial.com', 'jane@protonmail.com'],
    ['jane@boats.con', 'jane@boats.com'],
    ['jane@boats.ogr', 'jane@boats.org'],
  ] as const)
    it(`is offered another way: ${written.trim()}`, () => {
      expect(suggestEmail(written)).to.equal(meant);
    });

  for (const written of [
    'jane@gmail.com',
    'jane@GMAIL.COM',
    'jane@hotmail.se',
    'jane@yahoo.co.jp',
    'jane@outlook.dk',
    'jane@me.com',
    'jane@he.com',
    'jane@love.com',
    'jane@mailbox.org',
    'jane@boats.co',
    'jane@boats.cm',
    'jane@boats.example',
    'jane@mail.gmail.example',
    'jane@email.com',
    'jane',
    'jane@',
    '@gmial.com',
    'a@b@gmial.com',
    '',
  ])
    it(`is left alone when it may well be right: “${written}”`, () => {
      expect(suggestEmail(written)).to.equal(undefined);
    });

  it('goes by the hosts that a page names', () => {
    expect(suggestEmail('jane@publihser.example', ['publisher.example'])).to.equal(
      'jane@publisher.example',
    );
  });
});

describe('An address of work', () => {
  for (const address of [
    'a@gmail.com',
    'A@Gmail.com ',
    'a@yahoo.co.id',
    'a@gmail.com.',
    'x@y@qq.com',
  ])
    it(`is not ${address}`, () => {
      expect(isFreeMail(address)).to.equal(true);
    });

  for (const address of [
    'a@boats.example',
    'gmail.com',
    'a@gmail.com.example',
    'a@mygmail.com',
    '',
  ])
    it(`may be ${address || 'none at all'}`, () => {
      expect(isFreeMail(address)).to.equal(false);
    });

  it('goes by the hosts that a page names', () => {
    expect(isFreeMail('a@gmail.com', ['School.example '])).to.equal(false);
    expect(isFreeMail('a@school.example', ['School.example '])).to.equal(true);
  });
});
