/** Texts of signing in and of Access. */
export const adgang = {
  access: {
    'sign-in': 'Sign in',
    mine: 'My access',
    tab: 'My access',
    heading: 'My access',
    nobody: 'You are not signed in. Plans, published figures and measures can be read without.',
    'not-set-up': 'There is no signing in here: no place to sign in has been chosen.',
    'in-demo': 'This is the demo: the people you can sign in as are invented.',
    who: '{{name}}, signed in for the municipality of {{municipality}}',
    roles: 'Your roles',
    role: 'Role',
    units: 'Units',
    'target-groups': 'Target groups',
    'all-units': 'The whole municipality',
    'all-groups': 'All',
    sees: 'Sees of citizens',
    'sees-nothing': 'Nothing about individuals',
    may: 'What you can do',
    'may-nothing': 'Your roles give access to nothing but what is public.',
    recorded:
      'It is recorded when you see or change something about a citizen. The citizen can be told who has seen what, and why.',
    'sign-out': 'Sign out',
    'sign-out-everywhere': 'Sign out on all devices',
    'signing-out': 'Signing out …',
    'sign-out-failed': 'You may not be signed out. Try again, or close the browser.',
  },
};
