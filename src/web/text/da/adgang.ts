/** Texts of signing in and of Access. */
export const adgang = {
  access: {
    'sign-in': 'Log ind',
    mine: 'Min adgang',
    tab: 'Min adgang',
    heading: 'Min adgang',
    nobody: 'Du er ikke logget ind. Planer, offentliggjorte tal og målinger kan læses uden.',
    'not-set-up': 'Her kan man ikke logge ind: der er ikke valgt et sted at logge ind.',
    'in-demo': 'Det her er prøveudgaven: personerne, du kan logge ind som, er opdigtede.',
    who: '{{name}}, logget ind for {{municipality}} Kommune',
    roles: 'Dine roller',
    role: 'Rolle',
    units: 'Enheder',
    'target-groups': 'Målgrupper',
    'all-units': 'Hele kommunen',
    'all-groups': 'Alle',
    sees: 'Ser om borgere',
    'sees-nothing': 'Intet om den enkelte',
    may: 'Det kan du',
    'may-nothing': 'Dine roller giver ikke adgang til andet end det, der er offentligt.',
    recorded:
      'Det bliver noteret, når du ser eller ændrer noget om en borger. Borgeren kan få at vide, hvem der har set hvad og hvorfor.',
    'sign-out': 'Log ud',
    'sign-out-everywhere': 'Log ud på alle enheder',
    'signing-out': 'Logger ud …',
    'sign-out-failed': 'Du er måske ikke logget ud. Prøv igen, eller luk browseren.',
  },
};
