/** Polish addresses people may guess or have been told, each with the page it stands for. */
export const polishAddresses = [
  ['/kontakt', '/contact'],
  ['/rejestracja', '/register'],
  ['/karta-umowy', '/contract-card'],
  ['/umowy', '/contracts'],
  ['/zgloszenia', '/tickets'],
  ['/konto', '/account'],
  ['/firma', '/company'],
  ['/dostawcy', '/suppliers'],
  ['/pracownicy', '/staff'],
  ['/szablony', '/templates'],
  ['/logowanie', '/sign-in'],
  ['/zgubiony-telefon', '/lost-phone'],
  ['/regulamin', '/terms'],
  ['/prywatnosc', '/privacy'],
] as const
