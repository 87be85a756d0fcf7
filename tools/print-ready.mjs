/** Accounts that every kommun has one of. */
const PER_KOMMUN = /^(kommun|beredning)-/;

/**
 * What the API says when it serves, as it is shown to the person who ran `npm start`.
 * @param {{ adress: string, demo?: { anvandarnamn: string, roll: string, losenord?: string }[] }} ready
 */
export function printReady({ adress, demo = [] }) {
  const lines = ['', `Gemensam är i gång: ${adress}`, ''];
  const accounts = demo.filter(({ anvandarnamn }) => !PER_KOMMUN.test(anvandarnamn));
  if (accounts.length) {
    const width = Math.max(...accounts.map(({ roll }) => roll.length));
    lines.push('Demoinloggningar (välj roll på inloggningssidan, eller skriv användarnamn och lösenord):');
    for (const { roll, anvandarnamn } of accounts) lines.push(`  ${roll.padEnd(width)}  ${anvandarnamn}`);
    const perKommun = demo.length - accounts.length;
    if (perKommun) lines.push(`  och ${perKommun} för varje kommun, till exempel kommun-arjeplog och beredning-lulea`);
    const password = demo[0]?.losenord;
    if (password) lines.push(`  Lösenord för alla: ${password}`);
    lines.push('');
  }
  lines.push('Stäng med Ctrl-C.', '');
  return lines.join('\n');
}
