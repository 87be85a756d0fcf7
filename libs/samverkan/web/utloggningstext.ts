const IGEN = 'Logga in igen så kommer du tillbaka.';

/** What the login page says to who was logged out, by how the session ended. What is not known is not guessed. */
export const utloggningstext = (slut: string): string => {
  switch (slut) {
    case 'tid':
      return `Du har loggats ut, eftersom det gått en stund sedan du gjorde något. ${IGEN}`;
    case 'losenord':
      return 'Du har loggats ut, eftersom ditt lösenord har återställts. Logga in med det tillfälliga lösenord som din administratör ger dig, så kommer du tillbaka.';
    case 'avslutad':
      return `Du har loggats ut. Du har valt att logga ut på en annan plats, eller så har ditt lösenord eller din tvåstegsinloggning ändrats. ${IGEN}`;
    default:
      return `Du har loggats ut. ${IGEN}`;
  }
};
