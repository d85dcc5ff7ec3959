import { errorTable } from '../core/errors/error-table.ts';

export const storageErrors = errorTable({
  'storage/bad-url': {
    da: 'Databasens adresse kan ikke læses. Skriv den som postgres://bruger:kode@vært:5432/database.',
    en: 'The address of the database cannot be read. Write it as postgres://user:password@host:5432/database.',
  },
  'storage/cannot-connect': {
    da: 'Der er ingen forbindelse til databasen {database} på {host}:{port} ({reason}). Se efter, at den kører, og at adressen er rigtig.',
    en: 'There is no connection to the database {database} at {host}:{port} ({reason}). See that it is running and that the address is right.',
  },
  'storage/wrong-password': {
    da: 'Databasen på {host}:{port} afviste brugeren {user}. Ret brugernavn eller adgangskode i databasens adresse.',
    en: 'The database at {host}:{port} refused the user {user}. Correct the user name or the password in the address of the database.',
  },
  'storage/no-such-database': {
    da: 'Der er ingen database med navnet {database} på {host}:{port}. Opret den (createdb {database}), eller ret adressen.',
    en: 'There is no database called {database} at {host}:{port}. Create it (createdb {database}), or correct the address.',
  },
  'storage/not-allowed': {
    da: 'Databasebrugeren {user} mangler en rettighed ({reason}). Lad databasens ejer køre migreringen, eller opret rollen først: CREATE ROLE pejl_app NOLOGIN; GRANT pejl_app TO {user}.',
    en: 'The database user {user} lacks a right ({reason}). Let the owner of the database run the migration, or create the role first: CREATE ROLE pejl_app NOLOGIN; GRANT pejl_app TO {user}.',
  },
  'storage/missing-extension': {
    da: 'Databasen mangler udvidelsen {extension}. Installér pakken postgresql-contrib på databaseserveren.',
    en: 'The database lacks the extension {extension}. Install the package postgresql-contrib on the database server.',
  },
  'storage/connection-lost': {
    da: 'Forbindelsen til databasen blev afbrudt ({reason}). Det, der var i gang, er ikke gemt; prøv igen.',
    en: 'The connection to the database was lost ({reason}). What was under way has not been saved; try again.',
  },
  'storage/newer-schema': {
    da: 'Databasen er lavet af en nyere version af Pejl (den har {migration}). Brug den version eller en nyere; intet er ændret.',
    en: 'The database was made by a newer version of Pejl (it has {migration}). Use that version or a newer one; nothing has been changed.',
  },
  'storage/older-schema': {
    da: 'Databasen er fra en ældre version af Pejl (den mangler {migration}). Start Pejl en gang med ret til at migrere.',
    en: 'The database is from an older version of Pejl (it lacks {migration}). Start Pejl once with the right to migrate.',
  },
  'storage/folder-in-use': {
    da: 'Mappen {folder} er i brug af et andet Pejl (proces {pid}). Luk det, eller vælg en anden mappe.',
    en: 'The folder {folder} is in use by another Pejl (process {pid}). Close it, or choose another folder.',
  },
  'storage/folder-unreadable': {
    da: 'Mappen {folder} kan ikke læses og skrives ({reason}). Giv Pejl adgang til den, eller vælg en anden mappe.',
    en: 'The folder {folder} cannot be read and written ({reason}). Give Pejl access to it, or choose another folder.',
  },
  'storage/not-a-database': {
    da: 'Mappen {folder} indeholder andet end en Pejl-database (for eksempel {found}). Vælg en tom mappe; intet er ændret.',
    en: 'The folder {folder} holds other things than a Pejl database (for example {found}). Choose an empty folder; nothing has been changed.',
  },
  'storage/other-postgresql': {
    da: 'Databasen i {folder} er fra PostgreSQL {found}; denne version af Pejl bruger {expected}. Åbn den med den version af Pejl, der lavede den.',
    en: 'The database in {folder} is from PostgreSQL {found}; this version of Pejl uses {expected}. Open it with the version of Pejl that made it.',
  },
  'storage/damaged': {
    da: 'Databasen i {folder} er beskadiget og kan ikke åbnes ({reason}). Hent den fra en sikkerhedskopi; intet er ændret.',
    en: 'The database in {folder} is damaged and cannot be opened ({reason}). Restore it from a backup; nothing has been changed.',
  },
  'storage/disk-full': {
    da: 'Der er ikke mere plads på disken ({where}). Det, der var i gang, er ikke gemt. Gør plads, og start igen.',
    en: 'There is no space left on the disk ({where}). What was under way has not been saved. Make room and start again.',
  },
  'storage/stopped': {
    da: 'Den indbyggede database er standset ({reason}). Alt, der er kvitteret for, er gemt; start Pejl igen.',
    en: 'The embedded database has stopped ({reason}). Everything acknowledged is saved; start Pejl again.',
  },
  'storage/unknown-event': {
    da: 'Der er ingen opfølgning med nummeret {id}. Den er måske i en anden kommune.',
    en: 'There is no follow-up with the number {id}. It may be in another municipality.',
  },
  'storage/already-corrected': {
    da: 'Opfølgningen {id} er allerede rettet af {correction}. Ret den i stedet.',
    en: 'The follow-up {id} has already been corrected by {correction}. Correct that one instead.',
  },
  'storage/unknown-proposal': {
    da: 'Der er intet forslag om adgang med nummeret {id}, som venter på svar.',
    en: 'There is no proposal on access with the number {id} that waits for an answer.',
  },
  'storage/same-person': {
    da: 'Forslaget skal godkendes af en anden end den, der stillede det.',
    en: 'The proposal must be approved by somebody else than the one who made it.',
  },
  'storage/unknown-marking': {
    da: 'Der er ingen markering med nummeret {id}, som gælder.',
    en: 'There is no marking with the number {id} in force.',
  },
  'storage/unknown-opening': {
    da: 'Der er ingen nødadgang med nummeret {id}, som venter på gennemgang.',
    en: 'There is no emergency access with the number {id} that waits for review.',
  },
  'storage/not-a-municipality': {
    da: '»{code}« er ikke en kommunekode. Den har tre cifre, for eksempel 851.',
    en: '“{code}” is not a municipality code. It has three digits, for example 851.',
  },
  'storage/nothing-stopped': {
    da: 'Hentning {fetch} af »{feed}« venter ikke på nogen afgørelse. En nyere er kommet, eller den er allerede afgjort; se status igen.',
    en: 'Fetch {fetch} of “{feed}” is not waiting for a decision. A newer one has come, or it has been decided; look at the status again.',
  },
  'storage/synthetic-over-real': {
    da: 'Registret, der skal læses ind, er syntetisk, men kommunens register i databasen er det ikke. De må ikke blandes; brug en anden database. Intet er ændret.',
    en: 'The register to be imported is synthetic, but the register of the municipality in the database is not. They must not be mixed; use another database. Nothing has been changed.',
  },
  'storage/real-over-synthetic': {
    da: 'Kommunens register i databasen er syntetisk, men det, der skal læses ind, er det ikke (det har ingen register.json). De må ikke blandes; brug en anden database. Intet er ændret.',
    en: 'The register of the municipality in the database is synthetic, but the one to be imported is not (it has no register.json). They must not be mixed; use another database. Nothing has been changed.',
  },
  'storage/ends-before-birth': {
    da: 'Med de nye fødselsdatoer slutter {count} rækker i {file} før personens fødsel. Ret fødselsdatoerne, eller tag {file} med. Intet er ændret.',
    en: 'With the new birth dates {count} rows of {file} end before the birth of the person. Correct the birth dates, or bring {file} along. Nothing has been changed.',
  },
  'storage/id-in-use': {
    da: '{column} »{id}« i {file} er allerede i brug om en anden person i registret. Intet er ændret.',
    en: '{column} “{id}” in {file} is already in use about another person in the register. Nothing has been changed.',
  },
  'storage/unknown-fact': {
    da: 'Der er ingen oplysning med nummeret {fact} i {file} om {subject}. Den er måske i en anden kommune.',
    en: 'There is no fact with the number {fact} in {file} about {subject}. It may be in another municipality.',
  },
  'storage/fact-changed': {
    da: 'Oplysningen er ændret imens af {by}. Se den igen, før den rettes.',
    en: 'The fact has been changed meanwhile by {by}. Look at it again before it is corrected.',
  },
  'storage/other-subject': {
    da: 'En rettelse kan ikke flytte oplysningen til en anden ({column}). Træk den tilbage, og registrér den på ny.',
    en: 'A correction cannot move the fact to another subject ({column}). Withdraw it and record it anew.',
  },
});
