import { errorTable } from '../core/errors/error-table.ts';

/** Why somebody may not. Each says what to do; none says anything about what lies behind. */
export const accessErrors = errorTable({
  'access/sign-in-needed': {
    da: 'Du skal logge ind for at se det her.',
    en: 'You need to sign in to see this.',
  },
  'access/not-your-role': {
    da: 'Dine roller giver ikke adgang til det her ({action}). Bed din leder om den rolle, som arbejdet kræver.',
    en: 'Your roles do not give access to this ({action}). Ask your manager for the role that the work needs.',
  },
  'access/other-municipality': {
    da: 'Du er logget ind for kommune {own}, og det her hører til en anden. Log ind for den kommune, hvis du arbejder dér.',
    en: 'You are signed in for municipality {own}, and this belongs to another. Sign in for that one if you work there.',
  },
  'access/not-your-own': {
    da: 'Du kan kun se det, der handler om dig selv.',
    en: 'You can only see what is about yourself.',
  },
  'access/outside-your-unit': {
    da: 'Borgeren hører ikke til din enhed og dine målgrupper. Bed din leder om adgang; i en nødsituation kan du åbne sagen med begrundelse, og så får lederen besked.',
    en: 'The citizen does not belong to your unit and target groups. Ask your manager for access; in an emergency you can open the case with a reason, and the manager is told.',
  },
  'access/purpose-needed': {
    da: 'Borgeren er ikke i dine egne sager. Sig, hvorfor du åbner sagen. Det bliver noteret, hvem der åbner den og hvorfor, og borgeren kan få det at vide.',
    en: 'The citizen is not in your own cases. Say why you open the case. Who opens it and why is recorded, and the citizen can be told.',
  },
  'access/protected': {
    da: 'Sagen er beskyttet og åbnes kun af borgerens egne sagsbehandlere og af lederen. Tal med din leder.',
    en: 'The case is protected and is opened only by the citizen’s own caseworkers and the manager. Talk to your manager.',
  },
  'access/relative': {
    da: 'Du kan ikke åbne din egen eller en pårørendes sag. En kollega skal tage den; tal med din leder.',
    en: 'You cannot open your own case or that of a relative. A colleague must take it; talk to your manager.',
  },
  'access/cross-site': {
    da: 'Forespørgslen kom ikke fra Pejls egne sider og er afvist. Åbn Pejl i et nyt vindue, og prøv igen.',
    en: 'The request did not come from Pejl’s own pages and was refused. Open Pejl in a new window and try again.',
  },
  'access/no-sign-in': {
    da: 'Her kan man ikke logge ind: der er ikke valgt et sted at logge ind. Planer og offentliggjorte tal kan læses uden.',
    en: 'There is no signing in here: no place to sign in has been set up. Plans and published figures can be read without.',
  },
  'access/sign-in-run-out': {
    da: 'Login blev ikke begyndt her, eller det tog for lang tid. Begynd forfra.',
    en: 'The sign-in was not begun here, or it took too long. Begin again.',
  },
  'access/sign-in-given-up': {
    da: 'Login blev afbrudt, eller du blev afvist dér, hvor man logger ind. Begynd forfra, eller spørg din systemadministrator.',
    en: 'The sign-in was given up, or you were turned away where you sign in. Begin again, or ask your administrator.',
  },
  'access/sign-in-not-valid': {
    da: 'Svaret derfra, hvor man logger ind, kunne ikke godkendes. Du er ikke logget ind. Begynd forfra; sker det igen, så sig det til din systemadministrator.',
    en: 'The answer from the place where you sign in could not be accepted. You are not signed in. Begin again; if it happens once more, tell your administrator.',
  },
  'access/provider-not-answering': {
    da: 'Stedet, hvor man logger ind, svarer ikke. Prøv igen om lidt. Planer og offentliggjorte tal kan læses imens.',
    en: 'The place where you sign in does not answer. Try again shortly. Plans and published figures can be read meanwhile.',
  },
  'access/assurance-too-low': {
    da: 'Du er logget ind med for lavt sikringsniveau. Log ind med MitID på niveau betydelig eller højere.',
    en: 'You signed in with too low a level of assurance. Sign in with MitID at level substantial or higher.',
  },
  'access/no-role': {
    da: 'Du er genkendt, men har ingen rolle i Pejl. Bed din leder om en jobfunktion, der giver adgang.',
    en: 'You are known, but you have no role in Pejl. Ask your manager for a job function that gives access.',
  },
  'access/demo-only': {
    da: 'De færdige prøvepersoner kan kun bruges på maskinen selv (127.0.0.1), ikke på {address}. I drift vælges stedet, hvor man logger ind, med PEJL_SIGN_IN_ISSUER.',
    en: 'The ready-made people can be used on the machine itself only (127.0.0.1), not at {address}. In production the place to sign in is chosen with PEJL_SIGN_IN_ISSUER.',
  },
  'access/unknown-role': {
    da: 'Rollen kendes ikke. Vælg en af: {known}.',
    en: 'The role is not known. Choose one of: {known}.',
  },
  'access/whose-marking': {
    da: 'Ved ansatte og pårørende skal det stå, hvilken bruger det drejer sig om; ellers ikke.',
    en: 'For staff and relatives it must say which user it is about; otherwise not.',
  },
  'access/reason-needed': {
    da: 'En nødadgang kræver, at du skriver, hvad der er sket. Lederen læser det.',
    en: 'An emergency takes that you write what has happened. The manager reads it.',
  },
  'access/unknown-purpose': {
    da: 'Formålet kendes ikke. Vælg et af: {known}.',
    en: 'The purpose is not known. Choose one of: {known}.',
  },
  'access/not-an-anchor': {
    da: 'Linjen er ikke en ende af kæden. Filen er beskadiget; brug en kopi, som ingen har rørt.',
    en: 'The line is no end of the chain. The file is damaged; use a copy that nobody has touched.',
  },
});

export type RefusalCode = keyof typeof accessErrors.texts;
