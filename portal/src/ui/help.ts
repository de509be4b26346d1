/** The two ways to a person; never translated, never behind a login. */
export const help = {
  phone: '+48 12 25 25 600',
  phoneHref: 'tel:+48122525600',
  email: 'pomoc@myhezo.pl',
  emailHref: 'mailto:pomoc@myhezo.pl',
} as const
