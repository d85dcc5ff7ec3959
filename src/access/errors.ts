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
